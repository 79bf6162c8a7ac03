import { firstOfOverlaps } from './first-of-overlaps.ts';
import type { PhraseRow } from './phrase-row.ts';
import type { Span } from './span.ts';

/** Units before and behind a match that a row may look at. */
const CONTEXT_LENGTH = 60;

/** A match of a row. */
export interface Phrase<Meaning> extends Span {
  /** What it means; absent where the row only hides words. */
  readonly meaning: Meaning | undefined;
}

/**
 * All matches of a table in a lower-case plain text, in order. Of overlapping ones the earliest stays, of those that
 * begin together the longest, then the one whose row stands first.
 */
export function findPhrases<Meaning>(rows: readonly PhraseRow<Meaning>[], lower: string): Phrase<Meaning>[] {
  return firstOfOverlaps(rows.flatMap((row) => phrasesOf(row, lower)));
}

function phrasesOf<Meaning>({ pattern, lead, meaning }: PhraseRow<Meaning>, lower: string): Phrase<Meaning>[] {
  const phrases: Phrase<Meaning>[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
    const end = match.index + match[0].length;
    const words = lead?.exec(lower.slice(Math.max(0, match.index - CONTEXT_LENGTH), match.index))?.[0] ?? '';
    const start = match.index - words.length;
    if (!(meaning instanceof Function)) {
      phrases.push({ start, end, meaning });
      continue;
    }
    const before = lower.slice(Math.max(0, start - CONTEXT_LENGTH), start);
    const after = lower.slice(end, end + CONTEXT_LENGTH);
    const read = meaning({ groups: match.groups ?? {}, lead: words, before, after });
    if (read !== undefined) phrases.push({ start, end, meaning: read });
  }
  return phrases;
}
