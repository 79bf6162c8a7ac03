import type { MessageCode } from '../messages/message-table.ts';
import type { Issue, Severity } from './issue.ts';

/** What {@link createIssue} takes besides code and severity. */
export type IssueDetails = Partial<Omit<Issue, 'code' | 'severity'>>;

/**
 * An issue whose code has texts in a message table; a string that it quotes is cut to 60 characters.
 *
 * @typeParam Code - The codes of the package: another package names its own, `createIssue<MyCode>('my/code', 'info')`.
 * @param code - What it is.
 * @param severity - How much it weighs.
 * @param details - Path, params, received value and what else an issue carries.
 * @returns The issue, with an empty path unless `details` has one.
 *
 * @example
 * createIssue('salary/none', 'error').path //=> []
 */
export function createIssue<Code extends string = MessageCode>(
  code: NoInfer<Code>,
  severity: Severity,
  details: IssueDetails = {},
): Issue {
  const { received, ...rest } = details;
  return { code, severity, path: [], ...rest, ...(received === undefined ? {} : { received: shortened(received) }) };
}

/** Longest text that an issue quotes, in UTF-16 units. */
const QUOTE_LENGTH = 60;

function shortened(received: unknown): unknown {
  if (typeof received !== 'string' || received.length <= QUOTE_LENGTH) return received;
  return `${received.slice(0, QUOTE_LENGTH - 1)}…`;
}
