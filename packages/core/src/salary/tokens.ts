import { endOfMatch } from '../number/end-of-match.ts';
import { readNumberWord } from '../number/number-word.ts';
import { type NumberRead, readNumber } from '../number/read-number.ts';
import type { Cue } from './cue.ts';
import { NAME, NOTHING } from './join-cues.ts';
import { isCapital, isDigit, isLetter, isSmall } from './letter.ts';
import { type Lexicon, matchCue } from './lexicon.ts';

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

/** A full stop ends a sentence before a blank and anything but a small letter. */
const BEHIND_FULL_STOP = /\s{1,9}(?![\sa-zß-ÿ])|$/y;
const FULL_STOP = 0x2e;
const BLANKS = /\s*/y;

/** Cuts a stretch of a text into words, numbers, line ends, ends of sentences and other signs, and looks each up. One pass. */
export function tokenize(text: string, from: number, to: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || isHyphen(text, at, unit)) {
      at += 1;
    } else if (isLetter(unit)) {
      at = readWord(
        text,
        at,
        endOfWord(text, at),
        lexicon,
        tokens,
        isCapital(unit) && isLetter(text.charCodeAt(at + 1)) ? NAME : NOTHING,
      );
    } else if (isDigit(unit)) {
      const number = readNumber(text, at);
      add(tokens, number.start, number.end, NOTHING, number);
      at = number.end;
    } else if (unit === 0x0a || unit === 0x0d) {
      const end = endOfMatch(BLANKS, text, at) ?? at;
      const cue = matchCue(lexicon, '\n\n', 0, /\n\s*\n/.test(text.slice(at, end)) ? 2 : 1)?.cue ?? NOTHING;
      if (tokens.at(-1)?.cue.join !== 'range') add(tokens, at, end, cue);
      at = end;
    } else {
      // "3. Jahr", "z. B."
      const before = tokens.at(-1);
      const isShort = before?.end === at && at - before.start <= (before.number ? 2 : Number(isPlain(before)));
      if (unit !== FULL_STOP || (!isShort && endOfMatch(BEHIND_FULL_STOP, text, at + 1) !== undefined))
        readWord(text, at, at + 1, lexicon, tokens, undefined);
      at += 1;
    }
  }
  return tokens;
}

/** Whether a sign joins two words to one: "Std-Lohn", "40-Stunden-Woche". */
function isHyphen(text: string, at: number, unit: number): boolean {
  const before = text.charCodeAt(at - 1);
  return unit === 0x2d && (isLetter(before) || isDigit(before)) && isLetter(text.charCodeAt(at + 1));
}

/** A word ends where its letters end, or where cells ran together: between small letters and a capital with small ones. */
function endOfWord(text: string, start: number): number {
  let small = Number(isSmall(text.charCodeAt(start)));
  for (let at = start + 1; ; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSmall(unit)) small += 1;
    else if (!isLetter(unit) || (small > 1 && isCapital(unit) && isSmall(text.charCodeAt(at + 1)))) return at;
    else small = 0;
  }
}

/** Adds a word or sign, a full stop behind an abbreviation included; gives the place to go on from. */
function readWord(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  tokens: Token[],
  unknown: Cue | undefined,
): number {
  const dotted = text.charCodeAt(end) === FULL_STOP ? matchCue(lexicon, text, start, end + 1) : undefined;
  const match = dotted ?? matchCue(lexicon, text, start, end);
  if (!match || (match.cue.role && !isCapital(text.charCodeAt(start)))) {
    const currency = unknown === NAME && end - start === 3 && text.slice(start, end);
    const cue = currency && CODES.includes(currency) ? { currency } : unknown;
    if (cue) add(tokens, start, end, cue);
    return end;
  }
  const { cue, start: from } = match;
  while ((tokens.at(-1)?.start ?? -1) >= from) tokens.pop();
  const isWrapped = cue.basis || (cue.join === 'range' && (unknown || /[\n\r]/.test(text[end] ?? '')));
  if (isWrapped && tokens.at(-1)?.cue.stop === 4 && (tokens.at(-2)?.number || tokens.at(-2)?.cue.currency))
    tokens.pop();
  const last = tokens.length - (tokens.at(-1)?.cue.scale ? 2 : 1);
  if (cue.currency && readNumberAt(text, tokens, last) && tokens[last - 1]?.cue.join) {
    readNumberAt(text, tokens, last - 2);
  }
  add(tokens, from, dotted ? end + 1 : end, cue);
  return dotted ? end + 1 : end;
}

function add(tokens: Token[], start: number, end: number, cue: Cue, number?: NumberRead): void {
  tokens.push({ start, end, cue, number });
}

/** Currencies that are read by their code alone, in capitals: "SEK 45,000", but not "45 Sek." */
const CODES = 'PLN SEK DKK NOK CZK HUF RON JPY';

/** Turns an unknown word before a currency into the number that it names: "neun Euro", "acht bis neun Euro". */
function readNumberAt(text: string, tokens: Token[], at: number): boolean {
  const word = tokens[at];
  const value = word && isPlain(word) ? readNumberWord(text.slice(word.start, word.end)) : undefined;
  if (!word || !value) return false;
  const { start, end } = word;
  tokens[at] = { ...word, number: { start, end, value, grouped: value >= 1e3, issue: undefined } };
  return true;
}
