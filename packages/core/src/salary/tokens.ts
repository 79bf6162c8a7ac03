import { readNumberWord } from '../number/number-word.ts';
import { type NumberRead, readNumber } from '../number/read-number.ts';
import type { Cue } from './cue.ts';
import { type Lexicon, matchCue } from './lexicon.ts';

/** A word, a number or a sign of a text, with what it says about pay. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
  readonly number?: NumberRead;
}

/**
 * What a text is made of: words, first digits of numbers, line ends, ends of sentences, other signs.
 *
 * A word also ends where small letters meet a capital and small ones again: cells that ran together. A full stop ends a
 * sentence before a blank and anything but a small letter.
 */
const TOKEN =
  /([\p{L}\p{M}]+?(?:(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})|(?![\p{L}\p{M}])))|(\d)|([\n\r]\s*)|([!?]|\.(?=\s{1,9}[^\s\p{Ll}]|\s*$))|\S/gu;

const NOTHING: Cue = {};
const SENTENCE_END: Cue = { stop: 3 };
const LINE_END: Cue = { stop: 4 };
const PARAGRAPH_END: Cue = { stop: 5 };

/** Cuts a text into words, numbers and signs and looks each up. One pass. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const scan = new RegExp(TOKEN);
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const [raw, word, digit, line, stop] = match;
    const start = match.index;
    const before = tokens.at(-1);
    if (word !== undefined) scan.lastIndex = readWord(text, start, scan.lastIndex, lexicon, tokens);
    else if (digit !== undefined) {
      const number = readNumber(text, start, before?.cue.month === true);
      tokens.push({ start: number.start, end: number.end, cue: NOTHING, number });
      scan.lastIndex = number.end;
    } else {
      const isOrdinal = before?.end === start && before.number !== undefined && start - before.start <= 2;
      const end = line === undefined ? (stop && !isOrdinal ? SENTENCE_END : undefined) : lineEnd(raw);
      const cue = end ?? matchCue(lexicon, text, start, scan.lastIndex)?.cue;
      if (cue !== undefined) tokens.push({ start, end: scan.lastIndex, cue });
    }
  }
  return tokens;
}

function lineEnd(raw: string): Cue {
  return raw.indexOf('\n') === raw.lastIndexOf('\n') ? LINE_END : PARAGRAPH_END;
}

/** Adds a word, its full stop included where it is an abbreviation; gives the place to go on from. */
function readWord(text: string, start: number, end: number, lexicon: Lexicon, tokens: Token[]): number {
  const dotted = text[end] === '.' ? matchCue(lexicon, text, start, end + 1) : undefined;
  const match = dotted ?? matchCue(lexicon, text, start, end) ?? { cue: NOTHING, start };
  while ((tokens.at(-1)?.start ?? -1) >= match.start) tokens.pop();
  if (match.cue.currency !== undefined) readNumbersBefore(text, tokens);
  tokens.push({ start: match.start, end: dotted === undefined ? end : end + 1, cue: match.cue });
  return dotted === undefined ? end : end + 1;
}

/** Turns unknown words before a currency into the numbers that they name: "neun Euro", "acht bis neun Euro". */
function readNumbersBefore(text: string, tokens: Token[]): void {
  const last = tokens.length - 1;
  if (readNumberAt(text, tokens, last) && tokens[last - 1]?.cue.join !== undefined)
    readNumberAt(text, tokens, last - 2);
}

function readNumberAt(text: string, tokens: Token[], at: number): boolean {
  const word = tokens[at];
  const value = word?.cue === NOTHING && !word.number ? readNumberWord(text.slice(word.start, word.end)) : undefined;
  if (word === undefined || value === undefined) return false;
  tokens[at] = { ...word, number: { start: word.start, end: word.end, value, grouped: value >= 1e3 } };
  return true;
}
