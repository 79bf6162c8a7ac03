import { allMatches } from './all-matches.ts';
import { findPhrases, type SoughtRow } from './find-phrases.ts';
import type { Found } from './found.ts';
import type { HintedPhraseRow } from './phrase-row.ts';
import type { PlainText } from './plain-text.ts';
import type { Span } from './span.ts';
import { triggerWindows } from './trigger-windows.ts';
import { createWordFinder, type WordFinder } from './word-finder.ts';

/** Where a blank was lost between two fields: "VollzeitVertragsartUnbefristet"; not in "MiniJob". */
const GLUE = /[A-ZÄÖÜ](?<=[a-zäöüß]{4}.)(?!nnen)(?=[a-zäöüß]{2})/g;

/** Rows that are looked for only where one of their words stands. */
export interface PhraseTable<Meaning> {
  readonly rows: readonly HintedPhraseRow<Meaning>[];
  /** Finds the words of the rows; a group is the place of its row. */
  readonly find: WordFinder;
}

/** A table of such rows. */
export function phraseTable<Meaning>(rows: readonly HintedPhraseRow<Meaning>[]): PhraseTable<Meaning> {
  return { rows, find: createWordFinder(rows.map(({ words }) => words)) };
}

/** Everything that a table finds in the lines of a text that hold a trigger, with its offsets in the text as given. */
export function findInWindows<Meaning>(
  plain: PlainText,
  triggers: readonly number[],
  table: PhraseTable<Meaning>,
): Found<Meaning>[] {
  const windows = fieldsOf(plain.text, triggerWindows(plain.lower, triggers));
  if (windows.length === 0) return [];
  const lines = windows.map(({ start, end }) => plain.lower.slice(start, end)).join('\n');
  const shift = shiftsOf(windows);
  const found: Found<Meaning>[] = [];
  for (const phrase of findPhrases(hintedRows(table, lines), lines)) {
    if (phrase.meaning === undefined) continue;
    const moved = shift(phrase);
    const start = plain.original(phrase.start + moved);
    const end = plain.original(phrase.end + moved);
    found.push({ value: phrase.meaning, start, end, raw: plain.raw.slice(start, end), issues: [] });
  }
  return found;
}

/** The rows whose words stand in a text, with the stretch from the first to the last of these words. */
function hintedRows<Meaning>({ rows, find }: PhraseTable<Meaning>, lines: string): readonly SoughtRow<Meaning>[] {
  const stretches: { start: number; end: number }[] = [];
  find(lines, (group, start, end) => {
    const stretch = stretches[group];
    if (stretch === undefined) stretches[group] = { start, end };
    else stretch.end = end;
  });
  const sought: SoughtRow<Meaning>[] = [];
  for (const [at, row] of rows.entries()) {
    const within = stretches[at];
    if (within !== undefined) sought.push({ row, within });
  }
  return sought;
}

/** Windows in their parts between lost blanks. */
function fieldsOf(text: string, windows: readonly Span[]): readonly Span[] {
  const fields: Span[] = [];
  for (const { start, end } of windows) {
    let from = start;
    for (const { index } of allMatches(GLUE, text.slice(start, end))) {
      fields.push({ start: from, end: start + index });
      from = start + index;
    }
    fields.push({ start: from, end });
  }
  return fields;
}

/** How far spans of the joined windows lie from their place in the text; to be asked in order. */
function shiftsOf(windows: readonly Span[]): (span: Span) => number {
  let index = 0;
  let joined = 0;
  return ({ start }) => {
    let window = windows[index];
    while (window !== undefined && start > joined + window.end - window.start) {
      joined += window.end - window.start + 1;
      index += 1;
      window = windows[index];
    }
    return (window?.start ?? 0) - joined;
  };
}
