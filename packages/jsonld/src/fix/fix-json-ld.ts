import type { Issue, IssuePath } from '@berufsbild/core';
import { lintJsonLd } from '../lint/lint-json-ld.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import { jsonText } from '../markup/json-text.ts';
import { applyOperations } from './apply-operations.ts';

/** What {@link fixJsonLd} did. */
export interface FixResult {
  /** The mended value. */
  readonly jsonld: unknown;
  /** Issues whose safe repair was applied, with their paths in the value as it then was. */
  readonly applied: readonly Issue[];
  /** Issues that are left. */
  readonly remaining: readonly Issue[];
}

/** Most rounds of repair. */
const MOST_ROUNDS = 20;

/**
 * Applies every repair that has one plausible reading, until none is left: German dates and units, properties in the
 * wrong case, several values in one text, a title's extra content.
 *
 * A second run changes nothing, and no run adds a finding. The value that was given stays as it is.
 *
 * @param value - A parsed JSON value.
 * @param options - Profiles, present instant, places.
 * @returns The mended value, what was applied and what is left to decide.
 *
 * @example
 * fixJsonLd({ '@context': 'https://schema.org', '@type': 'JobPosting', Title: 'Koch' }).jsonld
 * //=> { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Koch' }
 */
export function fixJsonLd(value: unknown, options: LintOptions = {}): FixResult {
  let jsonld = value;
  const applied: Issue[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixable = independent(lintJsonLd(jsonld, options).filter(({ fix }) => fix?.safe));
    const mended = applyOperations(
      jsonld,
      fixable.flatMap(({ fix }) => fix?.operations ?? []),
    );
    if (fixable.length === 0 || jsonText(mended) === jsonText(jsonld)) break;
    for (const issue of fixable) applied.push(issue);
    jsonld = mended;
  }
  return { jsonld, applied, remaining: lintJsonLd(jsonld, options) };
}

/** Issues whose repairs do not touch one another; the others wait for the next round. */
function independent(issues: readonly Issue[]): Issue[] {
  const touched = new Set<string>();
  const leadingThere = new Set<string>();
  return issues.filter(({ fix }) => {
    const own = (fix?.operations ?? []).flatMap((step) => (step.op === 'move' ? [step.from, step.path] : [step.path]));
    const ways = own.map(partsOf);
    const overlaps = (way: readonly string[]) =>
      way.some((part) => touched.has(part)) || leadingThere.has(way.at(-1) ?? '');
    if (ways.some(overlaps)) return false;
    for (const way of ways) {
      touched.add(way.at(-1) ?? '');
      for (const part of way) leadingThere.add(part);
    }
    return true;
  });
}

/** The beginnings of a path, from the whole value to the path itself. */
function partsOf(path: IssuePath): string[] {
  return ['', ...path.map((_, index) => `\n${path.slice(0, index + 1).join('\n')}`)];
}
