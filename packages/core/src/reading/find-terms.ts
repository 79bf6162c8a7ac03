import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { remembered } from './remembered.ts';
import { TERM_TABLE, type TermKind } from './term-table.ts';
import type { Token } from './tokens.ts';

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

/** Every name of the table in a plain text, longest first, none inside another. Its words, where they are known, are not sought again. */
export function findTerms(plain: string, tokens?: readonly Token[]): readonly FactMention[] {
  termsByFirstWord ??= createTable();
  const pieces = tokens === undefined ? piecesOf(plain) : piecesOfNames(tokens);
  const mentions: FactMention[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at];
    const term = termsByFirstWord.get(first?.lower ?? '')?.find((one) => matches(plain, pieces, at, one));
    const last = pieces[at + (term?.words.length ?? 1) - 1];
    if (term !== undefined && first !== undefined && last !== undefined)
      mentions.push(mentionOf(plain, term, first.start, last.end));
    else if (first !== undefined && isListedLanguage(plain, first, mentions.at(-1)))
      mentions.push({ kind: 'language', value: { label: first.text }, start: first.start, end: first.end });
    at += term?.words.length ?? 1;
  }
  return mentions;
}

/** "auf Niveau B2", "auf C1-Niveau". */
const LEVEL = /^ (?:auf |in )?(?:(?:dem )?(?:[ABC][12]-)?Niveau(?: [ABC][12])?|[ABC][12](?![\p{L}\p{N}]))/u;
const LEVEL_REACH = 24;
/** "gutes Englisch". */
const HOW_WELL =
  /(?<!\p{L})(?:gute|fließende|sichere|solide|verhandlungssichere|einwandfreie|verständliche)[srmn]? $/iu;
const HOW_REACH = 24;

/** A language keeps the level that stands behind it. */
function mentionOf(plain: string, { kind, label }: Term, start: number, end: number): FactMention {
  if (kind !== 'language') return { kind, value: { label }, start, end };
  const level = LEVEL.exec(plain.slice(end, end + LEVEL_REACH))?.[0] ?? '';
  const how = HOW_WELL.exec(plain.slice(Math.max(0, start - HOW_REACH), start))?.[0] ?? '';
  return { kind, value: { label: how + label + level }, start: start - how.length, end: end + level.length };
}

const LANGUAGE_ENDING = /^\p{Lu}\p{Ll}{3,20}isch$/u;
const LIST_JOINT = /^(?:,? (?:und|oder|sowie|bzw\.)|,) $/u;

/** A name such as "Bosnisch" right behind a language in an enumeration. */
function isListedLanguage(plain: string, { text, start }: Piece, before: FactMention | undefined): boolean {
  return before?.kind === 'language' && LANGUAGE_ENDING.test(text) && LIST_JOINT.test(plain.slice(before.end, start));
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

/** A word in pieces, offsets within it, and whether one of them may begin a name. */
const piecesWithin = remembered((text) => {
  const pieces = piecesOf(text);
  const mayBegin = pieces.some((piece) => termsByFirstWord?.has(piece.lower) || LANGUAGE_ENDING.test(piece.text));
  return { pieces, mayBegin };
});

/** Most words of a name. */
const LONGEST_NAME = 4;

/** The pieces of those words that may belong to a name: one that may begin it, and as many behind it as a name has. */
function piecesOfNames(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let left = 0;
  for (const { text, start: from } of tokens) {
    const within = piecesWithin(text);
    left = within.mayBegin ? LONGEST_NAME : left - 1;
    if (left <= 0) continue;
    for (const { text, lower, start, end } of within.pieces)
      pieces.push({ text, lower, start: from + start, end: from + end });
  }
  return pieces;
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
