import type { Issue } from '@berufsbild/core';
import { assertImportOptions } from './assert-import-options.ts';
import { assertPage } from './assert-page.ts';
import { importDocument } from './import-document.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportResult } from './imported.ts';
import { type Page, type PageBlock, readPage } from './page/read-page.ts';
import { note } from './reading.ts';
import { isLongerThan, MAX_BYTES, tooLarge } from './too-large.ts';

/**
 * Reads the postings of a page into the model: JSON-LD in any attribute form and state of repair, microdata, RDFa.
 *
 * Values go through the readers of `@berufsbild/core`: German enumerations and units, amounts as text, addresses in one
 * line, dates without zone. Whatever was repaired, assumed or left out is an issue with its path (from the number of
 * the block) and what stood there. No page makes it throw, nothing is fetched or run.
 *
 * @param html - The page.
 * @param options - Its address, the present instant, bounds.
 * @returns The postings in the order of the page, and issues of the page as a whole: `import/too-large`, `import/too-deep`,
 *   `import/too-many-nodes`, `import/json-unreadable`, `import/json-repaired`, `import/term-read`, `import/title-missing`,
 *   `import/no-posting`.
 * @throws TypeError where the page is no string, or an option is not known or not what it takes.
 *
 * @example
 * importHtml('<script type="application/ld+json">{"@type":"JobPosting","Title":"Koch",}</script>').postings[0]?.value
 * //=> { title: 'Koch' }
 */
export function importHtml(html: string, options: ImportOptions = {}): ImportResult {
  assertPage(html);
  assertImportOptions(options);
  const { maxBytes = MAX_BYTES } = options;
  if (isLongerThan(html, maxBytes)) return { postings: [], issues: [tooLarge(maxBytes)] };
  return fromPage(readPage(html, { forLint: false }), options);
}

function fromPage(page: Page, options: ImportOptions): ImportResult {
  const issues: Issue[] = [];
  if (page.isTooDeep) note(issues, 'import/too-deep', []);
  for (const [index, block] of page.blocks.entries()) noteRepairs(issues, block, index);
  const blocks = page.blocks.map(({ value }, index) => ({ value, path: [index] }));
  const { postings, issues: left } = importDocument(blocks, options, page);
  return { postings, issues: [...issues, ...left] };
}

function noteRepairs(issues: Issue[], { value, script }: PageBlock, index: number): void {
  if (script === undefined || script.repairs.length === 0) return;
  const code = value === undefined ? 'import/json-unreadable' : 'import/json-repaired';
  note(issues, code, [index], script.text.trim(), { repairs: script.repairs });
}
