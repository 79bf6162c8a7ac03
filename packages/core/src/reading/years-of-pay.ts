import type { FactMention } from './fact-mention.ts';
import { yearOfPay } from './pay-year.ts';
import type { ReadingText } from './reading-text.ts';
import { sentenceAt } from './sentence-at.ts';

/** The year that the words around pay say, by its place in the original text. */
export function yearsOfPay(
  mentions: readonly FactMention[],
  { sentences, original }: ReadingText,
): ReadonlyMap<number, string> {
  const years = new Map<number, string>();
  for (const { kind, start } of mentions) {
    const sentence = kind === 'salary' ? sentenceAt(sentences, start) : undefined;
    const year = sentence && yearOfPay(sentence);
    if (year !== undefined) years.set(original(start), year);
  }
  return years;
}
