import { levelsIn } from './pay-level.ts';
import type { Sentence } from './reading-text.ts';
import { remembered } from './remembered.ts';
import type { SaidOfPay } from './said-of-pay.ts';

/** What the sentence or heading before a sentence says of whose pay it tells. */
export function saidAbove(
  sentence: Sentence,
  before: Sentence | undefined,
  plain: string,
  isLevelled: boolean,
): SaidOfPay {
  return trainingBefore(sentence, before, plain) ?? levelAbove(sentence, before, plain, isLevelled);
}

/** Most words of a question that the next sentence answers. */
const SHORT_QUESTION = 6;

/**
 * A question such as "Was gibt es zum Einstieg?" that the sentence answers: right before it, or the heading, until a
 * sentence under it says another level.
 */
function levelAbove({ line }: Sentence, before: Sentence | undefined, plain: string, isLevelled: boolean): SaidOfPay {
  if (line.kind !== 'prose') return {};
  const isAsked = before?.line === line && before.tokens.length <= SHORT_QUESTION && plain[before.end] === '?';
  return (
    (isAsked ? levelOfHeading(plain.slice(before.start, before.end)) : undefined) ??
    (isLevelled ? {} : (levelOfHeading(line.heading) ?? {}))
  );
}

/** "Da liegt das Gehalt bei …" */
const GOES_ON_THERE = /^(?:da|dann|dort|dabei) (?:wird|werden|ist|sind|lieg|gibt|bekomm|verdien|erhält|erhalten|zahl)/u;

/** "Kleine Häuser liegen mit 1.800 € darunter." */
const HELD_AGAINST = /(?<![a-zß-ÿ])(?:darunter|darüber|drunter|drüber)(?: (?:liegen|bleiben|anfangen))?$/u;

/** A sentence that goes on about whoever is in training in the one before. */
function trainingBefore({ lower, line }: Sentence, before: Sentence | undefined, plain: string): SaidOfPay | undefined {
  const goesOn = GOES_ON_THERE.test(lower) || HELD_AGAINST.test(lower);
  if (before?.line !== line || !goesOn) return undefined;
  const said = levelsIn(before.lower).find(({ level }) => level === 'training');
  if (said === undefined) return undefined;
  const levelText = plain.slice(before.start + said.start, before.start + said.end);
  return { level: 'training', levelText, isCarried: true };
}

/** The one level that a heading or a short question names; they come again on many pages. */
export const levelOfHeading: (words: string) => SaidOfPay | undefined = remembered((words): SaidOfPay | undefined => {
  const [only, ...others] = levelsIn(words.toLowerCase());
  if (only === undefined || others.length > 0) return undefined;
  return { level: only.level, levelText: words.slice(only.start, only.end) };
});
