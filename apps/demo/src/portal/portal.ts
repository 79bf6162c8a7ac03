import type { Gazetteer } from '@berufsbild/core';
import type { Store } from '@berufsbild/query';
import type { ExamplePosting } from '../posting/example-posting.ts';
import type { Occupation } from './occupation.ts';

/** All that the pages show. */
export interface Portal {
  readonly occupations: readonly Occupation[];
  /** Example postings by id. */
  readonly examples: ReadonlyMap<string, ExamplePosting>;
  readonly gazetteer: Gazetteer;
  /** The example postings, to search in. */
  readonly store: Store;
}
