import { createIssue } from '../issue/create-issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import { findWorkplaces } from './find-workplaces.ts';
import type { WorkplaceKind } from './workplace.ts';
import { workplaceKind } from './workplace-kind.ts';

/**
 * Reads where the work is done: `onsite`, `hybrid`, `remote`, or `optional` where the employee chooses.
 *
 * Presence beside remote work is hybrid. Otherwise mentions that differ give no answer.
 *
 * @param text - A field or a sentence, such as `Hybrides Arbeiten`.
 * @returns The kind, or `workplace/none`, or `workplace/several`.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * parseWorkplace('100 % remote')
 * //=> { ok: true, value: 'remote', issues: [] }
 */
export function parseWorkplace(text: string): Result<WorkplaceKind> {
  const kinds = [...new Set(findWorkplaces(text).map(({ value }) => value))];
  if (kinds.length === 0) return failure(createIssue('workplace/none', 'error', { received: text }));
  const kind = workplaceKind(kinds);
  if (kind !== undefined) return success(kind);
  return failure(createIssue('workplace/several', 'error', { received: text, params: { kinds } }));
}
