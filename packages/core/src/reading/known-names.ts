import { namePieces } from './name-pieces.ts';
import { TERM_TABLE, type TermKind } from './term-table.ts';

/** A known name. */
export interface KnownName {
  /** What it names. */
  readonly kind: TermKind;
  /** As it is written. */
  readonly label: string;
  /** Its words in lower case; hyphens part them too. */
  readonly words: readonly string[];
}

/** Endings that a name may carry in a sentence; "Deutsche Bahn" speaks no language. */
const INFLECTIONS = ['', 's', 'es', 'e', 'n', 'en', 'er', 'ern'];
const LANGUAGE_INFLECTIONS = ['', 's', 'n'];

let byFirstWord: ReadonlyMap<string, readonly KnownName[]> | undefined;

/** The names whose first word a lower-case word is, with or without an ending; the longest first. */
export function knownNames(lower: string): readonly KnownName[] | undefined {
  byFirstWord ??= createTable();
  return byFirstWord.get(lower);
}

function createTable(): ReadonlyMap<string, readonly KnownName[]> {
  const table = new Map<string, KnownName[]>();
  for (const [kind, names] of Object.entries(TERM_TABLE) as [TermKind, string][]) {
    for (const label of names.split(/[,\n]/u).map((name) => name.trim())) {
      const words = namePieces(label).map(({ lower }) => lower);
      for (const form of words[0] === undefined ? [] : formsOf(words[0], kind))
        table.set(form, [...(table.get(form) ?? []), { kind, label, words }]);
    }
  }
  for (const names of table.values()) names.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** A word of a name with every ending that it may carry. */
export function formsOf(word: string, kind: TermKind): readonly string[] {
  return (kind === 'language' ? LANGUAGE_INFLECTIONS : INFLECTIONS).map((ending) => word + ending);
}
