import { createIssue, type Issue, type IssuePath } from '@berufsbild/core';
import { pathOf, statedIn } from '../lint/views/node-view.ts';
import type { PostingView } from '../lint/views/posting-view.ts';
import { jsonText } from '../markup/json-text.ts';
import type { JsonLdCode } from '../messages/message-table.ts';
import type { ImportOptions } from './import-options.ts';

/** Codes of the importer. */
export type ImportCode = Extract<JsonLdCode, `import/${string}`>;

/** A posting that is being imported, and what there is to say about it. */
export interface Reading {
  readonly posting: PostingView;
  readonly options: ImportOptions;
  readonly issues: Issue[];
}

/** Notes a repair or something left out, at a property of the posting. */
export function noteAt(
  { posting, issues }: Reading,
  code: ImportCode,
  property: string,
  params: Readonly<Record<string, unknown>> = {},
  received: unknown = statedIn(posting.node, property),
): void {
  note(issues, code, pathOf(posting.node, property), received, params);
}

/** Notes a repair or something left out. */
export function note(
  issues: Issue[],
  code: ImportCode,
  path: IssuePath,
  received?: unknown,
  params: Readonly<Record<string, unknown>> = {},
): void {
  const severity = /unreadable|missing|without|beyond/.test(code) ? 'warning' : 'info';
  issues.push(createIssue<ImportCode>(code, severity, { path, params, ...(received !== undefined && { received }) }));
}

/** What stood there, as an issue shows it: objects and lists as JSON text. */
export function shown(stated: unknown): unknown {
  return typeof stated === 'object' ? jsonText(stated) : stated;
}
