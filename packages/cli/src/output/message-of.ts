import type { Issue } from '@berufsbild/core';
import { formatIssue as formatCoreIssue, type MessageLocale } from '@berufsbild/core/messages';
import { formatIssue } from '@berufsbild/jsonld/messages';
import { CLI_MESSAGES } from '../cli.messages.ts';

/** The message of an issue of any package. */
export function messageOf(issue: Issue, locale: MessageLocale): string {
  const own = Object.hasOwn(CLI_MESSAGES, issue.code);
  return (own ? formatCoreIssue(issue, locale, CLI_MESSAGES) : formatIssue(issue, locale)).message;
}
