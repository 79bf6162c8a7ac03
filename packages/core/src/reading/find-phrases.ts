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

/** A row with the stretch of the text in which all its matches have a word. */
export interface SoughtRow<Meaning> {
  readonly row: PhraseRow<Meaning>;
  readonly within: Span;
}

/** Units that a match may begin before that word. */
const REACH_BEFORE = 300;

/**
 * All matches of a table in a lower-case plain text, in order. Of overlapping ones the earliest stays, of those that
 * begin together the longest, then the one whose row stands first.
 */
export function findPhrases<Meaning>(rows: readonly SoughtRow<Meaning>[], lower: string): Phrase<Meaning>[] {
  const phrases: Phrase<Meaning>[] = [];
  for (const row of rows) addPhrases(row, lower, phrases);
  return firstOfOverlaps(phrases);
}

function addPhrases<Meaning>({ row, within }: SoughtRow<Meaning>, lower: string, phrases: Phrase<Meaning>[]): void {
  row.pattern.lastIndex = Math.max(0, within.start - REACH_BEFORE);
  while (row.pattern.lastIndex < within.end) {
    const match = row.pattern.exec(lower);
    if (match === null) break;
    const phrase = phraseOf(row, match, lower);
    if (phrase !== undefined) phrases.push(phrase);
  }
}

function phraseOf<Meaning>(
  { lead, meaning }: PhraseRow<Meaning>,
  match: RegExpExecArray,
  lower: string,
): Phrase<Meaning> | undefined {
  const end = match.index + match[0].length;
  const words = lead?.exec(lower.slice(Math.max(0, match.index - CONTEXT_LENGTH), match.index))?.[0] ?? '';
  const start = match.index - words.length;
  if (!(meaning instanceof Function)) return { start, end, meaning };
  const before = lower.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const after = lower.slice(end, end + CONTEXT_LENGTH);
  const read = meaning({ groups: match.groups ?? {}, lead: words, before, after });
  return read && { start, end, meaning: read };
}
