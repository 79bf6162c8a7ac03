import { type NumberRead, readNumber } from '../number/read-number.ts';
import type { Cue } from './cue.ts';
import { NAME, NOTHING } from './join-cues.ts';
import type { Lexicon } from './lexicon.ts';

/** A word, a number or a sign of a text, with what it says about pay. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
  readonly number: NumberRead | undefined;
}

/** Whether a token is a word of which nothing is known. */
export function isPlain({ cue, number }: Token): boolean {
  return !number && (cue === NOTHING || cue === NAME);
}

/**
 * The first digit of a number, line ends, a word or a sign; blanks fall between, and hyphens that join two words.
 *
 * A word ends where its letters end, or where cells ran together: between small letters and a capital with small ones.
 */
const TOKEN =
  /(\d)|([\n\r]\s*)|[\p{L}\p{M}](?:(?!\p{Lu}(?<=\p{Ll}{2}.)\p{Ll})[\p{L}\p{M}]){0,59}|[:*_/]in(?:nen)?(?!\p{L})|-(?!\p{L})|(?<![\d\p{L}\p{M}])-|[^\s-]/gu;
/** Behind a full stop that ends a sentence, but not as in "3. Jahr", "z. B.": a blank and anything but a small letter. */
const BEHIND_SENTENCE = /(?<!(?<![\d.,])\d\d?\.|(?<!\p{L})(?!h)\p{L}\.)(?:\s{1,9}(?![\s\p{Ll}])|$)/uy;
/** A word that joins two amounts, or a sign that is all of its line. */
const NO_BULLET = /^(?:\p{L}|.[\n\r])/u;
/** Longest phrase, in UTF-16 units. */
const LONGEST_PHRASE = 40;

/** Cuts a stretch of a text into words, numbers, line ends, ends of sentences and other signs, and looks each up. One pass. */
export function tokenize(text: string, from: number, to: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(0, to);
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(stretch); match; match = TOKEN.exec(stretch)) {
    const { index: start, 0: written, 1: digit, 2: line } = match;
    const end = start + written.length;
    if (digit) {
      const number = readNumber(text, start);
      TOKEN.lastIndex = number.end;
      tokens.push({ start: number.start, end: number.end, cue: NOTHING, number });
    } else if (!line) {
      addWord(tokens, text, start, end, lexicon);
    } else if (tokens.at(-1)?.cue.join !== 'range') {
      const { cue = NOTHING } = lexicon(/\n\s*\n/.test(line) ? '\n\n' : '\n');
      tokens.push({ start, end, cue, number: undefined });
    }
  }
  return tokens;
}

/** Adds a word or sign, in place of the words before it with which it makes a phrase. */
function addWord(tokens: Token[], text: string, start: number, end: number, lexicon: Lexicon): void {
  const word = lexicon(text.slice(start, end));
  let [from, first, { cue }] = [start, tokens.length, word];
  for (let [at, phrase] = [first - 1, word]; phrase.endsPhrase && at >= 0; at -= 1) {
    const before = tokens[at]?.start ?? 0;
    phrase = lexicon(text.slice(Math.max(before, end - LONGEST_PHRASE), end));
    if (phrase.cue) [from, first, cue] = [before, at, phrase.cue];
  }
  BEHIND_SENTENCE.lastIndex = end;
  if (!cue || (cue.stop === 3 && !BEHIND_SENTENCE.test(text))) return;
  while (tokens.length > first) tokens.pop();
  const isWrapped = cue.basis || (cue.join === 'range' && NO_BULLET.test(text.slice(start, end + 1)));
  if (isWrapped && tokens.at(-1)?.cue.stop === 4 && (tokens.at(-2)?.number || tokens.at(-2)?.cue.currency))
    tokens.pop();
  const { value } = word;
  const number = value ? { start, end, value, grouped: value >= 1e3, issue: undefined } : undefined;
  tokens.push({ start: from, end, cue, number });
}
