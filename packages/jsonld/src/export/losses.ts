import { createIssue, type Issue, type IssuePath } from '@berufsbild/core';
import { isMissing } from '../markup/node.ts';
import type { JsonLdCode } from '../messages/message-table.ts';

/** Codes of what markup cannot say. */
export type LossCode = Extract<JsonLdCode, `loss/${string}`>;

/**
 * What of a part of a model the markup does not say: properties by name, with their value or the lost share of it,
 * undefined or empty where nothing is lost.
 */
export type Lost<Part> = { readonly [Property in keyof Part]?: unknown };

/** One issue for each lost property that says something, with its path in the model. */
export function losses(code: LossCode, path: IssuePath, lost: Readonly<Record<string, unknown>>): Issue[] {
  const issues: Issue[] = [];
  for (const property in lost) {
    const received = lost[property];
    if (!isMissing(received))
      issues.push(createIssue<LossCode>(code, 'info', { path: [...path, property], params: { property }, received }));
  }
  return issues;
}
