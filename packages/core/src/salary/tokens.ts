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
 * A full stop ends a sentence before a blank and anything but a small letter.
 */
const TOKEN = /[\u0300-\u036fA-Za-zÀ-ɏ]+|\d|[\n\r]\s*|([!?]|\.(?=\s{1,9}[^\sa-zß-ÿ]|\s*$))|\S/g;

/** Where a word ends although letters follow: small letters, a capital and small ones again are cells that ran together. */
const SEAM = /[a-zß-ÿ]{2}(?=[A-ZÀ-Þ][a-zß-ÿ])/;

const NOTHING: Cue = {};
const SENTENCE_END: Cue = { stop: 3 };
const LINE_END: Cue = { stop: 4 };
const PARAGRAPH_END: Cue = { stop: 5 };

/** Cuts a text into words, numbers and signs and looks each up. One pass. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const raw = match[0];
    const start = match.index;
    const end = TOKEN.lastIndex;
    const unit = raw.charCodeAt(0);
    const before = tokens.at(-1);
    if (unit >= 0x30 && unit <= 0x39) {
      const number = readNumber(text, start);
      tokens.push({ start: number.start, end: number.end, cue: NOTHING, number });
      TOKEN.lastIndex = number.end;
    } else if (unit === 0x0a || unit === 0x0d) {
      if (before?.cue.join === 'range') continue;
      tokens.push({ start, end, cue: raw.indexOf('\n') === raw.lastIndexOf('\n') ? LINE_END : PARAGRAPH_END });
    } else if (match[1] && !(before?.number && before.end === start && start - before.start <= 2)) {
      tokens.push({ start, end, cue: SENTENCE_END });
    } else {
      const isWord = LETTER.test(raw);
      const seam = isWord ? raw.search(SEAM) : -1;
      const wordEnd = seam < 0 ? end : start + seam + 2;
      TOKEN.lastIndex = readWord(text, start, wordEnd, lexicon, tokens, isWord ? NOTHING : undefined);
    }
  }
  return tokens;
}

const LETTER = /^[A-Za-zÀ-ɏ]/;

/** Adds a word or sign, a full stop behind an abbreviation included; gives the place to go on from. */
function readWord(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  tokens: Token[],
  unknown: Cue | undefined,
): number {
  const dotted = text[end] === '.' ? matchCue(lexicon, text, start, end + 1) : undefined;
  const match = dotted ?? matchCue(lexicon, text, start, end);
  const cue = match?.cue ?? unknown;
  if (!cue) return end;
  const from = match?.start ?? start;
  while ((tokens.at(-1)?.start ?? -1) >= from) tokens.pop();
  const isWrapped = cue.basis || (cue.join === 'range' && (unknown || /[\n\r]/.test(text[end] ?? '')));
  if (isWrapped && tokens.at(-1)?.cue === LINE_END && (tokens.at(-2)?.number || tokens.at(-2)?.cue.currency))
    tokens.pop();
  const last = tokens.length - (tokens.at(-1)?.cue.scale ? 2 : 1);
  if (cue.currency && readNumberAt(text, tokens, last) && tokens[last - 1]?.cue.join) {
    readNumberAt(text, tokens, last - 2);
  }
  tokens.push({ start: from, end: dotted ? end + 1 : end, cue });
  return dotted ? end + 1 : end;
}

/** Turns an unknown word before a currency into the number that it names: "neun Euro", "acht bis neun Euro". */
function readNumberAt(text: string, tokens: Token[], at: number): boolean {
  const word = tokens[at];
  const value = word?.cue === NOTHING && !word.number ? readNumberWord(text.slice(word.start, word.end)) : undefined;
  if (!word || value === undefined) return false;
  const { start, end } = word;
  tokens[at] = { ...word, number: { start, end, value, grouped: value >= 1e3 } };
  return true;
}
