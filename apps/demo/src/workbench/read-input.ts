import { type Fact, type Found, type Gazetteer, type Issue, readOccupation } from '@berufsbild/core';
import { toOccupation } from '@berufsbild/jsonld';

/** What the workbench read out of a text. */
export interface InputReading {
  /** Facts in the order of the text. */
  readonly facts: readonly Found<Fact>[];
  /** What the reader noticed. */
  readonly issues: readonly Issue[];
  /** The markup. */
  readonly jsonld: object;
}

/** What the reading needs besides the text. */
export interface ReadInputOptions {
  readonly gazetteer: Gazetteer;
}

/** Reads a text about an occupation and marks it up. */
export function readInput(text: string, { gazetteer }: ReadInputOptions): InputReading {
  const { profile, facts, issues } = readOccupation(text, { gazetteer });
  const { jsonld } = toOccupation(profile);
  return {
    facts,
    issues: [...issues, ...facts.flatMap((fact) => fact.issues)],
    jsonld,
  };
}
