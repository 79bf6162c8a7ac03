import { TERM_TABLE, type TermKind } from './term-table.ts';
import { foldedWord, type Word } from './words.ts';

/** A known term in a text. */
export interface TermMention {
  /** What kind of fact it is. */
  readonly kind: TermKind;
  /** The term in its base form; for a compound the word as written. */
  readonly label: string;
  /** First UTF-16 unit. */
  readonly start: number;
  /** One past the last. */
  readonly end: number;
}

interface Term {
  readonly kind: TermKind;
  readonly label: string;
  readonly words: readonly string[];
  /** A noun: in a text it begins with a capital. */
  readonly capital: boolean;
}

interface TermIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly Term[]>;
  readonly byEnding: readonly (readonly [string, TermKind])[];
}

/** Endings of German nouns and adjectives that a term may carry in a sentence. */
const INFLECTIONS = ['', 's', 'es', 'e', 'n', 'en', 'er', 'ern', 'innen', 'in'];

let termIndex: TermIndex | undefined;

/** Every known term among the words, longest first, none inside another. */
export function findTerms(words: readonly Word[]): readonly TermMention[] {
  termIndex ??= createTermIndex();
  const mentions: TermMention[] = [];
  for (let at = 0; at < words.length; ) {
    const found = termAt(words, at, termIndex) ?? compoundAt(words, at, termIndex);
    if (found !== undefined) mentions.push(found.mention);
    at += found?.length ?? 1;
  }
  return mentions;
}

/** The look-up tables; the longest term of a first word stands first. */
function createTermIndex(): TermIndex {
  const byFirstWord = new Map<string, Term[]>();
  const byEnding: [string, TermKind][] = [];
  for (const [kind, terms] of Object.entries(TERM_TABLE) as [TermKind, readonly string[]][]) {
    for (const label of terms) {
      if (label.startsWith('-')) byEnding.push([foldedWord(label.slice(1)), kind]);
      else
        addTerm(byFirstWord, { kind, label, words: foldedWord(label).split(/[ /]/u), capital: /^\p{Lu}/u.test(label) });
    }
  }
  for (const terms of byFirstWord.values()) terms.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord, byEnding };
}

function addTerm(byFirstWord: Map<string, Term[]>, term: Term): void {
  const first = term.words[0] ?? '';
  const terms = byFirstWord.get(first);
  if (terms === undefined) byFirstWord.set(first, [term]);
  else terms.push(term);
}

interface TermMatch {
  readonly mention: TermMention;
  readonly length: number;
}

function termAt(words: readonly Word[], at: number, index: TermIndex): TermMatch | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  for (const base of basesOf(first.folded)) {
    for (const term of index.byFirstWord.get(base) ?? []) {
      const last = words[at + term.words.length - 1];
      if (last === undefined || (term.capital && !first.capital) || !matches(words, at, term)) continue;
      return {
        mention: { kind: term.kind, label: term.label, start: first.start, end: last.end },
        length: term.words.length,
      };
    }
  }
  return undefined;
}

function matches(words: readonly Word[], at: number, term: Term): boolean {
  return term.words.every((word, offset) => basesOf(words[at + offset]?.folded ?? '').includes(word));
}

function basesOf(folded: string): readonly string[] {
  return INFLECTIONS.filter((ending) => folded.length - ending.length >= 2 && folded.endsWith(ending)).map((ending) =>
    folded.slice(0, folded.length - ending.length),
  );
}

function compoundAt(words: readonly Word[], at: number, index: TermIndex): TermMatch | undefined {
  const word = words[at];
  if (word === undefined || !word.capital) return undefined;
  for (const [ending, kind] of index.byEnding) {
    const stem = word.folded.length - ending.length;
    if (stem < 3) continue;
    const found = INFLECTIONS.some((inflection) => word.folded.endsWith(ending + inflection));
    if (found) return { mention: { kind, label: word.folded, start: word.start, end: word.end }, length: 1 };
  }
  return undefined;
}
