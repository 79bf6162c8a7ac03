import type { Issue } from '@berufsbild/core';
import { type FormattedIssue, formatIssue as formatCoreIssue, type MessageLocale } from '@berufsbild/core/messages';
import { JSONLD_MESSAGES } from './message-table.ts';

/**
 * Puts an issue of the exporters, the linter or the importer into words; an issue of `@berufsbild/core` as well.
 *
 * @param issue - The issue.
 * @param locale - Language of the text.
 * @returns Message, and where there are any, hint and source; Google's own wording stands in the source.
 *
 * @example
 * formatIssue({ code: 'title/missing', severity: 'error', path: ['title'] }, 'en').message
 * //=> 'The posting has no title.'
 */
export function formatIssue(issue: Issue, locale: MessageLocale): FormattedIssue {
  return formatCoreIssue(issue, locale, JSONLD_MESSAGES);
}
