import { type Fact, type Found, type Gazetteer, type Issue, readOccupation } from '@berufsbild/core';
import { toOccupation } from '@berufsbild/jsonld';
import { lintJsonLd } from '@berufsbild/jsonld/lint';

/** What the workbench read out of a text. */
export interface InputReading {
  /** Facts in the order of the text. */
  readonly facts: readonly Found<Fact>[];
  /** What the reader noticed. */
  readonly issues: readonly Issue[];
  /** The markup. */
  readonly jsonld: object;
  /** Rules that the markup was checked against. */
  readonly profile: 'schema.org-30';
  /** What the linter found in it. */
  readonly findings: readonly Issue[];
}

/** What the reading needs besides the text. */
export interface ReadInputOptions {
  readonly gazetteer: Gazetteer;
  readonly now: Date;
}

/** Reads a text about an occupation, marks it up and checks the markup. */
export function readInput(text: string, { gazetteer, now }: ReadInputOptions): InputReading {
  const { profile, facts, issues } = readOccupation(text, { gazetteer });
  const { jsonld } = toOccupation(profile);
  return {
    facts,
    issues: [...issues, ...facts.flatMap((fact) => fact.issues)],
    jsonld,
    profile: 'schema.org-30',
    findings: lintJsonLd(jsonld, { profile: 'schema.org-30', now, gazetteer }),
  };
}
