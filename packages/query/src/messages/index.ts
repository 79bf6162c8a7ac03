export type { FormattedIssue, MessageLocale } from '@berufsbild/core/messages';
export type { StorageIssueCode } from '../node/storage.messages.ts';
export type { QueryIssueCode } from '../query/query.messages.ts';
export { formatIssue } from './format-issue.ts';
