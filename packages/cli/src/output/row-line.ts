import type { Issue } from '@berufsbild/core';
import type { MessageLocale } from '@berufsbild/core/messages';
import { PLACE_WORDS } from './place-words.ts';
import { printable } from './printable.ts';
import { wordsOf } from './words-of.ts';

/** What is wrong with a row, in one line: `row 3: cli/text-expected at identifier.value: …`. */
export function rowLine(row: number, issue: Issue, locale: MessageLocale): string {
  const { row: word, at } = PLACE_WORDS[locale];
  const place = issue.path.length === 0 ? '' : ` ${at} ${issue.path.join('.')}`;
  return printable(`${word} ${row}: ${issue.code}${place}: ${wordsOf(issue, locale).message}\n`);
}
