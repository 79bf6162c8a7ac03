import type { Issue } from '@berufsbild/core';
import { type FormattedIssue, formatIssue as formatCoreIssue, type MessageLocale } from '@berufsbild/core/messages';
import { formatIssue } from '@berufsbild/jsonld/messages';
import { CLI_MESSAGES } from '../cli.messages.ts';

/** The words of an issue of any package: message, hint and source. */
export function wordsOf(issue: Issue, locale: MessageLocale): FormattedIssue {
  const own = Object.hasOwn(CLI_MESSAGES, issue.code);
  return own ? formatCoreIssue(issue, locale, CLI_MESSAGES) : formatIssue(issue, locale);
}
