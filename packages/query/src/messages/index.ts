export type { FormattedIssue, MessageLocale } from '@berufsbild/core/messages';
export type { QueryIssueCode } from '../query/query.messages.ts';
export { formatIssue } from './format-issue.ts';
