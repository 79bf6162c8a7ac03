import type { FactMention } from './fact-mention.ts';
import { TERM_TABLE, type TermKind } from './term-table.ts';
import { foldedWord } from './words.ts';

interface Term {
  readonly kind: TermKind;
  readonly label: string;
  readonly words: readonly string[];
}

/** A word or a piece of a word with hyphens. */
interface Piece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  readonly isCapital: boolean;
}

const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]{0,60}/gu;
/** What may stand between the words of one name. */
const JOINT = /^(?:[ /-]{1,2}|)$/u;
/** Endings that a name may carry in a sentence. */
const INFLECTIONS = ['', 's', 'es', 'e', 'n', 'en', 'er', 'ern'];

let termsByFirstWord: ReadonlyMap<string, readonly Term[]> | undefined;

/** Every name of the table in a plain text, longest first, none inside another. */
export function findTerms(plain: string): readonly FactMention[] {
  termsByFirstWord ??= createTable();
  const pieces = piecesOf(plain);
  const mentions: FactMention[] = [];
  for (let at = 0; at < pieces.length; ) {
    const term = termAt(pieces, at, termsByFirstWord);
    const first = pieces[at];
    const last = pieces[at + (term?.words.length ?? 1) - 1];
    if (term !== undefined && first !== undefined && last !== undefined)
      mentions.push({ kind: term.kind, value: { label: term.label }, start: first.start, end: last.end });
    at += term?.words.length ?? 1;
  }
  return mentions;
}

/** The longest term of a first word stands first. */
function createTable(): ReadonlyMap<string, readonly Term[]> {
  const table = new Map<string, Term[]>();
  for (const [kind, names] of Object.entries(TERM_TABLE) as [TermKind, string][]) {
    for (const label of names.split(/[,\n]/u).map((name) => name.trim())) {
      const words = piecesOf(label).map(({ folded }) => folded);
      const [first] = words;
      if (first !== undefined) table.set(first, [...(table.get(first) ?? []), { kind, label, words }]);
    }
  }
  for (const terms of table.values()) terms.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function piecesOf(plain: string): readonly Piece[] {
  let end = 0;
  return [...plain.matchAll(PIECE)].map((match) => {
    const gap = plain.slice(end, match.index);
    end = match.index + match[0].length;
    return { folded: foldedWord(match[0]), start: match.index, end, gap, isCapital: /^[\p{Lu}\p{N}]/u.test(match[0]) };
  });
}

function termAt(pieces: readonly Piece[], at: number, table: ReadonlyMap<string, readonly Term[]>): Term | undefined {
  const written = pieces[at]?.folded ?? '';
  for (const base of basesOf(written)) {
    const term = table.get(base)?.find((one) => matches(pieces, at, one) && !isNation(one, written.slice(base.length)));
    if (term !== undefined) return term;
  }
  return undefined;
}

/** "Deutsche Bahn" speaks no language. */
function isNation({ kind }: Term, ending: string): boolean {
  return kind === 'language' && !/^(?:s|n)?$/u.test(ending);
}

/** A noun begins with a capital; the last word of a name may carry an ending. */
function matches(pieces: readonly Piece[], at: number, { words, label }: Term): boolean {
  if (/^[\p{Lu}\p{N}]/u.test(label) && pieces[at]?.isCapital !== true && words.length === 1) return false;
  return words.every((word, offset) => {
    const piece = pieces[at + offset];
    return piece !== undefined && (offset === 0 || JOINT.test(piece.gap)) && basesOf(piece.folded).includes(word);
  });
}

function basesOf(folded: string): readonly string[] {
  return INFLECTIONS.filter((ending) => folded.length - ending.length >= 2 && folded.endsWith(ending)).map((ending) =>
    folded.slice(0, folded.length - ending.length),
  );
}
