import { type Issue, type JobPosting, readPosting } from '@berufsbild/core';
import { toJobPosting } from '@berufsbild/jsonld';
import { lintJsonLd, type Profile } from '@berufsbild/jsonld/lint';
import type { ReadInputOptions } from './read-input.ts';

/** What the workbench read out of a job posting. */
export interface PostingReading {
  /** The posting; absent where the text names no title. */
  readonly posting?: JobPosting;
  /** What the reader noticed. */
  readonly issues: readonly Issue[];
  /** The markup; absent without posting and where it is past its day. */
  readonly jsonld?: object;
  /** Rules that the markup was checked against. */
  readonly profiles: readonly Profile[];
  /** What the linter found in it. */
  readonly findings: readonly Issue[];
}

const PROFILES: readonly Profile[] = ['google-2026-09', 'dach'];

/** Reads a job posting, marks it up and checks the markup. */
export function readPostingInput(text: string, { gazetteer, now }: ReadInputOptions): PostingReading {
  const result = readPosting(text, { gazetteer });
  const { issues } = result;
  if (!result.ok) return { issues, profiles: PROFILES, findings: [] };
  const { jsonld } = toJobPosting(result.value, { now });
  return {
    posting: result.value,
    issues,
    ...(jsonld === undefined ? {} : { jsonld }),
    profiles: PROFILES,
    findings: jsonld === undefined ? [] : lintJsonLd(jsonld, { profile: PROFILES, now, gazetteer }),
  };
}
