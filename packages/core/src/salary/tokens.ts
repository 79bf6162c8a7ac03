import { readNumberWord } from '../number/number-word.ts';
import { isDigit, type NumberRead, readNumber } from '../number/read-number.ts';
import type { Cue } from './cue.ts';
import { isBlank, isLetter, type Lexicon, matchCue } from './lexicon.ts';

/** A word, a number or a sign of a text, with what it says about pay. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
  readonly number?: NumberRead;
}

const NOTHING: Cue = {};
const SENTENCE_END: Cue = { stop: 3 };
const LINE_END: Cue = { stop: 4 };
const PARAGRAPH_END: Cue = { stop: 5 };
const LOW_DOT = 0x2e;

/** Cuts a text into words, numbers and signs and looks each up. One pass. */
export function tokenize(text: string, lexicon: Lexicon, signs: ReadonlyMap<string, Cue>): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) at = readToken(text, at, lexicon, signs, tokens);
  return tokens;
}

/** Reads one token or skips one unit; gives the place to go on from. */
function readToken(
  text: string,
  at: number,
  lexicon: Lexicon,
  signs: ReadonlyMap<string, Cue>,
  tokens: Token[],
): number {
  const unit = text.charCodeAt(at);
  if (isBlank(unit)) return at + 1;
  if (isLetter(unit)) return readWord(text, at, lexicon, tokens);
  if (isDigit(unit)) {
    const number = readNumber(text, at, tokens.at(-1)?.cue.month === true);
    tokens.push({ start: number.start, end: number.end, cue: NOTHING, number });
    return number.end;
  }
  if (unit === 0x0a || unit === 0x0d) return readLineEnd(text, at, tokens);
  const cue = isSentenceEnd(text, at, tokens) ? SENTENCE_END : signs.get(text.charAt(at));
  if (cue !== undefined) tokens.push({ start: at, end: at + 1, cue });
  return at + 1;
}

function readWord(text: string, start: number, lexicon: Lexicon, tokens: Token[]): number {
  const end = endOfWord(text, start);
  const dotted = text.charCodeAt(end) === LOW_DOT ? matchCue(lexicon, text, start, end + 1) : undefined;
  const match = dotted ?? matchCue(lexicon, text, start, end);
  const tokenStart = match?.start ?? start;
  while ((tokens.at(-1)?.start ?? -1) >= tokenStart) tokens.pop();
  const tokenEnd = dotted === undefined ? end : end + 1;
  if (match?.cue.currency !== undefined) readNumberBefore(text, tokens);
  tokens.push({ start: tokenStart, end: tokenEnd, cue: match?.cue ?? NOTHING });
  return tokenEnd;
}

/** Turns an unknown word before a currency into the number that it names: "neun Euro". */
function readNumberBefore(text: string, tokens: Token[]): void {
  const word = tokens.at(-1);
  if (word === undefined || word.cue !== NOTHING || word.number !== undefined) return;
  const value = readNumberWord(text.slice(word.start, word.end));
  if (value === undefined) return;
  tokens[tokens.length - 1] = { ...word, number: { start: word.start, end: word.end, value, grouped: value >= 1e3 } };
}

/** A word also ends where a small letter meets a capital: cells that ran together. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end)) && !(isSmall(text.charCodeAt(end - 1)) && isCapital(text.charCodeAt(end))))
    end += 1;
  return end;
}

function isSmall(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff);
}

function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);
}

function readLineEnd(text: string, start: number, tokens: Token[]): number {
  let end = start;
  let lines = 0;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === 0x0a) lines += 1;
    else if (unit !== 0x0d && !isBlank(unit)) break;
  }
  tokens.push({ start, end, cue: lines > 1 ? PARAGRAPH_END : LINE_END });
  return end;
}

/** A full stop ends a sentence before a blank and a capital, but not behind an ordinal: "am 1. Januar". */
function isSentenceEnd(text: string, at: number, tokens: readonly Token[]): boolean {
  const sign = text[at];
  if (sign === '!' || sign === '?') return true;
  if (sign !== '.') return false;
  let next = at + 1;
  while (isBlank(text.charCodeAt(next))) next += 1;
  if (next === at + 1 && next < text.length && !isLineEnd(text.charCodeAt(next))) return false;
  const before = tokens.at(-1);
  const ordinal = before?.end === at && before.number !== undefined && at - before.start <= 2;
  return !ordinal && !isSmall(text.charCodeAt(next));
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}
