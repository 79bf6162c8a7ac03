export { explain } from './explain.ts';
export { type FormattedIssue, formatIssue } from './format-issue.ts';
export type { MessageLocale, MessageRow, MessageRows, MessageText } from './message.ts';
export { nearestName } from './nearest-name.ts';
