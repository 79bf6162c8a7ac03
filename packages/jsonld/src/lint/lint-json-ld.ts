import type { Issue } from '@berufsbild/core';
import { assertLintOptions } from './assert-lint-options.ts';
import type { LintOptions } from './lint-options.ts';
import { runRules } from './run-rules.ts';
import { readDocument } from './views/document-view.ts';

/**
 * Checks JobPosting or Occupation data: names, values and what is missing.
 *
 * Takes a parsed JSON value in any of the usual forms: a node, a list, `@graph` with references, ItemList, DataFeed.
 * The answer does not depend on the order of keys and takes time linear in the length of the texts. Values in a wrong
 * form ("Monat", "3.500", "01.11.2026", `Title`) are read all the same, so that one run tells everything.
 *
 * @param value - A parsed JSON value; cycles and nesting beyond 64 levels are left alone.
 * @param options - Profiles, present instant, places.
 * @returns Issues with code, rule, level, path and, where one reading only is plausible, a safe fix; empty when all is
 *   well. `formatIssue` in `@berufsbild/jsonld/messages` puts them into words.
 * @throws TypeError where an option is not known or `now` is no valid Date; RangeError for an unknown profile.
 *
 * @example
 * lintJsonLd({ '@context': 'https://schema.org', '@type': 'JobPosting' })[0]?.code
 * //=> 'title/missing'
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function lintJsonLd(value: unknown, options: LintOptions = {}): Issue[] {
  assertLintOptions(options);
  return runRules(readDocument([{ value, path: [] }], options));
}
