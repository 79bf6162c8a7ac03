export type { FormattedIssue, MessageLocale } from '@berufsbild/core/messages';
export { formatIssue } from './format-issue.ts';
export type { JsonLdCode } from './message-table.ts';
