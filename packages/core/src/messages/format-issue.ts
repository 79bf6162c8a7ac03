import type { Issue } from '../issue/issue.ts';
import { checkLocale } from './check-locale.ts';
import type { MessageLocale, MessageRows } from './message.ts';
import { MESSAGE_TABLE } from './message-table.ts';
import { wordOf } from './param-words.ts';

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
 * Names in braces are filled from `params` and `received`; an absent one falls away with its colon where it ends a
 * sentence, and elsewhere becomes "…" in a message, while a hint that lacks it is left out. A code of another package comes back as its own message, so that nothing is lost.
 *
 * @param issue - An issue of this package.
 * @param locale - Language of the text.
 * @param rows - Further texts by code, looked at first; other packages hand in their own.
 * @returns Message, and where there are any, hint and source.
 * @throws RangeError where `locale` is none of `de` and `en`.
 *
 * @example
 * formatIssue({ code: 'salary/none', severity: 'error', path: [] }, 'en').message
 * //=> 'The text names no pay.'
 */
export function formatIssue(issue: Issue, locale: MessageLocale, rows: MessageRows = {}): FormattedIssue {
  checkLocale(locale);
  const table = [rows, MESSAGE_TABLE as MessageRows].find((known) => Object.hasOwn(known, issue.code));
  const row = table?.[issue.code];
  if (row === undefined) return { message: issue.code };
  const { message, hint } = row[locale];
  const values: Values = { received: issue.received, ...issue.params };
  return {
    message: filled(message, values, locale),
    ...(hint === undefined || lacksValue(hint, values) ? {} : { hint: filled(hint, values, locale) }),
    ...(row.source === undefined ? {} : { source: row.source }),
  };
}

type Values = Readonly<Record<string, unknown>>;

const PLACE = /\{([A-Za-z]{1,40})\}/g;

function lacksValue(template: string, values: Values): boolean {
  return Array.from(withoutAbsentEnds(template, values).matchAll(PLACE)).some(
    ([, name = '']) => values[name] === undefined,
  );
}

function filled(template: string, values: Values, locale: MessageLocale): string {
  return withoutAbsentEnds(template, values).replace(PLACE, (_, name: string) => worded(values[name], name, locale));
}

function withoutAbsentEnds(template: string, values: Values): string {
  return template.replace(/: \{([A-Za-z]{1,40})\}(?=[.;]|$)/g, (end, name: string) =>
    values[name] === undefined || values[name] === '' ? '' : end,
  );
}

function worded(value: unknown, name: string, locale: MessageLocale): string {
  if (value === undefined) return '…';
  if (Array.isArray(value)) return value.map((item) => worded(item, name, locale)).join(', ');
  if (typeof value === 'number') return figure(value, name, locale);
  return typeof value === 'object' ? JSON.stringify(value) : wordOf(name, String(value), locale);
}

/** A figure as people write it; only sums of money are set in groups, since years are not. */
function figure(value: number, name: string, locale: MessageLocale): string {
  return value.toLocaleString(locale, { useGrouping: name === 'amount', maximumFractionDigits: MOST_DIGITS });
}

/** Most digits behind the sign that `toLocaleString` may be asked for everywhere. */
const MOST_DIGITS = 20;
