import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { TERM_TABLE, type TermKind } from './term-table.ts';

interface Term {
  readonly kind: TermKind;
  readonly label: string;
  /** Its words in lower case; hyphens part them too. */
  readonly words: readonly string[];
}

/** A word or a piece of a word with hyphens. */
interface Piece {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const PIECE = /[\p{L}\p{N}][\p{L}\p{N}+#]{0,60}/gu;
/** What may stand between the words of one name. */
const JOINT = /^[ /-]{0,2}$/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
/** Endings that a name may carry in a sentence; "Deutsche Bahn" speaks no language. */
const INFLECTIONS = ['', 's', 'es', 'e', 'n', 'en', 'er', 'ern'];
const LANGUAGE_INFLECTIONS = ['', 's', 'n'];

let termsByFirstWord: ReadonlyMap<string, readonly Term[]> | undefined;

/** Every name of the table in a plain text, longest first, none inside another. */
export function findTerms(plain: string): readonly FactMention[] {
  termsByFirstWord ??= createTable();
  const pieces = piecesOf(plain);
  const mentions: FactMention[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at];
    const term = termsByFirstWord.get(first?.lower ?? '')?.find((one) => matches(plain, pieces, at, one));
    const last = pieces[at + (term?.words.length ?? 1) - 1];
    if (term !== undefined && first !== undefined && last !== undefined)
      mentions.push({ kind: term.kind, value: { label: term.label }, start: first.start, end: last.end });
    at += term?.words.length ?? 1;
  }
  return mentions;
}

/** Terms by every form of their first word, the longest first. */
function createTable(): ReadonlyMap<string, readonly Term[]> {
  const table = new Map<string, Term[]>();
  for (const [kind, names] of Object.entries(TERM_TABLE) as [TermKind, string][]) {
    for (const label of names.split(/[,\n]/u).map((name) => name.trim())) {
      const words = piecesOf(label).map(({ lower }) => lower);
      for (const form of words[0] === undefined ? [] : formsOf(words[0], kind))
        table.set(form, [...(table.get(form) ?? []), { kind, label, words }]);
    }
  }
  for (const terms of table.values()) terms.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function formsOf(word: string, kind: TermKind): readonly string[] {
  return (kind === 'language' ? LANGUAGE_INFLECTIONS : INFLECTIONS).map((ending) => word + ending);
}

function piecesOf(plain: string): readonly Piece[] {
  return allMatches(PIECE, plain).map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }));
}

/** A single word begins with a capital where its name does; every word of a name may carry an ending. */
function matches(plain: string, pieces: readonly Piece[], at: number, { kind, words, label }: Term): boolean {
  if (words.length === 1) return !CAPITAL.test(label) || CAPITAL.test(pieces[at]?.text ?? '');
  return words.every((word, offset) => {
    const piece = pieces[at + offset];
    const before = pieces[at + offset - 1];
    if (piece === undefined || (offset > 0 && !JOINT.test(plain.slice(before?.end, piece.start)))) return false;
    return piece.lower.startsWith(word) && formsOf(word, kind).includes(piece.lower);
  });
}
