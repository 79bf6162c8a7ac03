import type { Issue } from '../issue/issue.ts';
import type { MessageLocale, MessageRows } from './message.ts';
import { MESSAGE_TABLE } from './message-table.ts';

/** An issue in words. */
export interface FormattedIssue {
  /** What is the matter. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
  /** Where the rule comes from. */
  readonly source?: string;
}

/**
 * Puts an issue into words.
 *
 * Names in braces are filled from `params` and `received`; an absent one becomes "…", or falls away with its colon where
 * it ends a sentence. A code of another package comes back as its own message, so that nothing is lost.
 *
 * @param issue - An issue of this package.
 * @param locale - Language of the text.
 * @param rows - Further texts by code, looked at first; other packages hand in their own.
 * @returns Message, and where there are any, hint and source.
 *
 * @example
 * formatIssue({ code: 'salary/none', severity: 'error', path: [] }, 'en').message
 * //=> 'The text names no pay.'
 */
export function formatIssue(issue: Issue, locale: MessageLocale, rows: MessageRows = {}): FormattedIssue {
  const table = [rows, MESSAGE_TABLE as MessageRows].find((known) => Object.hasOwn(known, issue.code));
  const row = table?.[issue.code];
  if (row === undefined) return { message: issue.code };
  const { message, hint } = row[locale];
  return {
    message: filled(message, issue, locale),
    ...(hint === undefined ? {} : { hint: filled(hint, issue, locale) }),
    ...(row.source === undefined ? {} : { source: row.source }),
  };
}

function filled(template: string, issue: Issue, locale: MessageLocale): string {
  const values: Readonly<Record<string, unknown>> = { received: issue.received, ...issue.params };
  const said = template.replace(/: \{([A-Za-z]{1,40})\}(?=[.;]|$)/g, (end, name: string) =>
    values[name] === undefined || values[name] === '' ? '' : end,
  );
  return said.replace(/\{([A-Za-z]{1,40})\}/g, (_, name: string) =>
    name === 'amount' ? sum(values[name], locale) : worded(values[name]),
  );
}

/** A sum of money as people write it; other numbers, such as years, are not set in groups. */
function sum(value: unknown, locale: MessageLocale): string {
  return typeof value === 'number' ? value.toLocaleString(locale) : worded(value);
}

function worded(value: unknown): string {
  if (value === undefined) return '…';
  if (Array.isArray(value)) return value.map(worded).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
