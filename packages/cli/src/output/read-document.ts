import type { OccupationReading } from '@berufsbild/core';

/** A document with what was read out of it. */
export interface ReadDocument {
  /** Id of the document, as in its facts. */
  readonly id: string;
  /** Name of its file. */
  readonly name: string;
  readonly text: string;
  readonly reading: OccupationReading;
}
