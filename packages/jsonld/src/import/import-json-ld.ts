import type { Issue } from '@berufsbild/core';
import { assertImportOptions } from './assert-import-options.ts';
import { importDocument } from './import-document.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportResult } from './imported.ts';
import { readLenientJson } from './json/read-lenient-json.ts';
import { note } from './reading.ts';
import { isLongerThan, MAX_BYTES, tooLarge } from './too-large.ts';

/**
 * Reads the postings of JSON-LD into the model: a node, a list, `@graph` with references, ItemList, DataFeed.
 *
 * Takes a parsed value, or JSON text, which may have comments, trailing or missing commas, bad escapes, other quotes or
 * none round names, CDATA marks, several objects or be encoded in entities. The rest is as in `importHtml`.
 *
 * @param value - A parsed JSON value, or JSON text.
 * @param options - Address of the page it stood on, the present instant, bounds.
 * @returns The postings, and issues of the document as a whole.
 * @throws TypeError where an option is not known or not what it takes.
 *
 * @example
 * importJsonLd({ '@type': 'JobPosting', title: 'Koch', employmentType: 'Vollzeit' }).postings[0]?.value
 * //=> { title: 'Koch', employment: { time: ['full'] } }
 */
export function importJsonLd(value: unknown, options: ImportOptions = {}): ImportResult {
  assertImportOptions(options);
  const { maxBytes = MAX_BYTES } = options;
  if (typeof value !== 'string') return fromValue(value, [], options);
  if (isLongerThan(value, maxBytes)) return { postings: [], issues: [tooLarge(maxBytes)] };
  const { value: read, repairs } = readLenientJson(value);
  const issues: Issue[] = [];
  if (repairs.length > 0) {
    note(issues, read === undefined ? 'import/json-unreadable' : 'import/json-repaired', [], value.trim(), { repairs });
  }
  return fromValue(read, issues, options);
}

function fromValue(value: unknown, issues: Issue[], options: ImportOptions): ImportResult {
  const { postings, issues: left } = importDocument([{ value, path: [] }], options);
  return { postings, issues: [...issues, ...left] };
}
