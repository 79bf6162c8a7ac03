import type { Issue } from '@berufsbild/core';
import { type FormattedIssue, formatIssue as formatCoreIssue, type MessageLocale } from '@berufsbild/core/messages';
import { meantName } from './meant-name.ts';
import { JSONLD_MESSAGES } from './message-table.ts';

/**
 * Puts an issue of the exporters, the linter or the importer into words; an issue of `@berufsbild/core` as well.
 *
 * @param issue - The issue.
 * @param locale - Language of the text.
 * @returns Message, and where there are any, hint and source; Google's own wording stands in the source. The hint on a
 *   misspelt property or value asks after the nearest name: "Did you mean FULL_TIME?"
 *
 * @example
 * formatIssue({ code: 'title/missing', severity: 'error', path: ['title'] }, 'en').message
 * //=> 'The posting has no title.'
 */
export function formatIssue(issue: Issue, locale: MessageLocale): FormattedIssue {
  const formatted = formatCoreIssue(issue, locale, JSONLD_MESSAGES);
  const name = meantName(issue);
  return name === undefined ? formatted : { ...formatted, hint: [MEANT[locale](name), formatted.hint].join(' ') };
}

/** How a misspelt name is asked after. */
const MEANT: Readonly<Record<MessageLocale, (name: string) => string>> = {
  de: (name) => `Meinten Sie ${name}?`,
  en: (name) => `Did you mean ${name}?`,
};
