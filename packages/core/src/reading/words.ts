import { allMatches } from './all-matches.ts';
import type { Span } from './span.ts';

/** A word of a text, with its folded form for look-up. */
export interface Word extends Span {
  /** Lower case, composed, ASCII hyphens. */
  readonly folded: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}&+#'’‑-]{0,80}/gu;

/** All words of a text in order; hyphens hold a word together, a trailing hyphen does not belong to it. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of allMatches(WORD, text)) {
    const raw = match[0].replace(/['’‑-]{1,8}$/u, '');
    words.push({
      start: match.index,
      end: match.index + raw.length,
      folded: foldedWord(raw),
      capital: /^\p{Lu}/u.test(raw),
    });
  }
  return words;
}

/** What folding changes besides blanks side by side: signs beyond plain Latin ones. */
const UNFOLDED = /[^ -~ß-ÿ]/u;

/** The look-up form of a word or phrase: composed, lower case, one kind of hyphen and blank. */
export function foldedWord(raw: string): string {
  const lower = raw.toLowerCase();
  if (!UNFOLDED.test(lower) && !lower.includes('  ')) return lower;
  return raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‑‐]/gu, '-')
    .replace(/[\s\u00a0]+/gu, ' ');
}
