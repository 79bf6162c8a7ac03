import type { Issue } from '@berufsbild/core';
import { assertPage } from '../import/assert-page.ts';
import { readPage } from '../import/page/read-page.ts';
import { isLongerThan, MAX_BYTES, tooLarge } from '../import/too-large.ts';
import { assertLintOptions } from './assert-lint-options.ts';
import type { LintOptions } from './lint-options.ts';
import { runRules } from './run-rules.ts';
import { readDocument } from './views/document-view.ts';

/**
 * Checks all structured data of a page: JSON-LD in any attribute form, microdata and RDFa.
 *
 * Broken JSON is mended as far as it goes and checked all the same. References between blocks are followed. The visible
 * title and ways to apply are taken into account. Nothing is fetched or run.
 *
 * @param html - The page.
 * @param options - Profiles, present instant, places.
 * @returns Issues as `lintJsonLd` gives them; `path[0]` is the number of the block on the page, from 0. An issue of the
 *   page as a whole has an empty path.
 * @throws TypeError where the page is no string, an option is not known or `now` is no valid Date; RangeError for an
 *   unknown profile.
 *
 * @example
 * lintHtml('<script type="application/ld+json">{"@type":"WebSite"}</script>').map(({ rule }) => rule)
 * //=> ['JP002', 'JP003']
 */
export function lintHtml(html: string, options: LintOptions = {}): Issue[] {
  assertPage(html);
  assertLintOptions(options);
  const { maxBytes = MAX_BYTES } = options;
  if (isLongerThan(html, maxBytes)) return [tooLarge(maxBytes)];
  const page = readPage(html);
  const blocks = page.blocks.map(({ value, kind }, index) => ({
    value,
    path: [index],
    ...(kind !== 'json-ld' && { hasContext: true as const }),
  }));
  const scripts = page.blocks.flatMap(({ script }, index) =>
    script === undefined ? [] : [{ ...script, path: [index] }],
  );
  return runRules(readDocument(blocks, options, page), { scripts });
}
