import type { MessageCode } from '../messages/message-table.ts';
import type { Issue, Severity } from './issue.ts';

/** What {@link createIssue} takes besides code and severity. */
export type IssueDetails = Partial<Omit<Issue, 'code' | 'severity'>>;

/** An issue of this package: its code must have a text in the message table, its quoted text is cut to 60 characters. */
export function createIssue(code: MessageCode, severity: Severity, details: IssueDetails = {}): Issue {
  const { received, ...rest } = details;
  return { code, severity, path: [], ...rest, ...(received === undefined ? {} : { received: shortened(received) }) };
}

/** Longest text that an issue quotes, in UTF-16 units. */
const QUOTE_LENGTH = 60;

function shortened(received: unknown): unknown {
  if (typeof received !== 'string' || received.length <= QUOTE_LENGTH) return received;
  return `${received.slice(0, QUOTE_LENGTH - 1)}…`;
}
