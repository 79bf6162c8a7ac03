import type { Issue } from '@berufsbild/core';
import { type FormattedIssue, formatIssue as formatCoreIssue, type MessageLocale } from '@berufsbild/core/messages';
import { STORAGE_MESSAGES } from '../node/storage.messages.ts';
import { EXPECTED_IN_GERMAN, QUERY_MESSAGES } from '../query/query.messages.ts';

const MESSAGES = { ...QUERY_MESSAGES, ...STORAGE_MESSAGES };

/**
 * Puts an issue of a query or a storage into words; an issue of `@berufsbild/core` as well.
 *
 * @param issue - The issue.
 * @param locale - Language of the text.
 * @returns Message, and where there is one, hint.
 *
 * @example
 * formatIssue({ code: 'query/needs-near', severity: 'error', path: ['sort', 0] }, 'en').message
 * //=> 'An order by distance needs "near".'
 */
export function formatIssue(issue: Issue, locale: MessageLocale): FormattedIssue {
  return formatCoreIssue(locale === 'de' ? inGerman(issue) : issue, locale, MESSAGES);
}

/** What is expected stands in an issue in English, as names of types do. */
function inGerman(issue: Issue): Issue {
  const expected = issue.params?.['expected'];
  const known = EXPECTED_IN_GERMAN.find(([english]) => String(expected).startsWith(english));
  if (known === undefined) return issue;
  const [english, german] = known;
  return { ...issue, params: { ...issue.params, expected: german + String(expected).slice(english.length) } };
}
