import type { FactMention } from './fact-mention.ts';
import { formsOf, type KnownName, knownNames } from './known-names.ts';
import { type NamePiece, namePieces } from './name-pieces.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';
import { MARK } from './word-marks.ts';

/** What may stand between the words of one name. */
const JOINT = /^[ /-]{0,2}$/u;
const CAPITAL = /^[A-ZÀ-ÞĀ-Ž\p{N}]/u;

/** Every name of the table in a plain text, longest first, none inside another. Its words, where they are known, are not sought again. */
export function findTerms(plain: string, tokens?: readonly Token[]): readonly FactMention[] {
  const pieces = tokens === undefined ? namePieces(plain) : piecesOfNames(tokens);
  const mentions: FactMention[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at];
    const term = knownNames(first?.lower ?? '')?.find((one) => matches(plain, pieces, at, one));
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
const LEVEL = /^ (?:auf |in )?(?:(?:dem )?(?:[ABC][12]-)?Niveau(?: [ABC][12])?|[ABC][12](?![A-Za-zÀ-ž\p{N}]))/u;
const LEVEL_REACH = 24;
/** "gutes Englisch". */
const HOW_WELL =
  /(?<![A-Za-zÀ-ž])(?:gute|fließende|sichere|solide|verhandlungssichere|einwandfreie|verständliche)[srmn]? $/iu;
const HOW_REACH = 24;

/** A language keeps the level that stands behind it. */
function mentionOf(plain: string, { kind, label }: KnownName, start: number, end: number): FactMention {
  if (kind !== 'language') return { kind, value: { label }, start, end };
  const level = LEVEL.exec(plain.slice(end, end + LEVEL_REACH))?.[0] ?? '';
  const how = HOW_WELL.exec(plain.slice(Math.max(0, start - HOW_REACH), start))?.[0] ?? '';
  return { kind, value: { label: how + label + level }, start: start - how.length, end: end + level.length };
}

const LANGUAGE_ENDING = /^[A-ZÀ-ÞĀ-Ž][a-zß-ž]{3,20}isch$/u;
const LIST_JOINT = /^(?:,? (?:und|oder|sowie|bzw\.)|,) $/u;

/** A name such as "Bosnisch" right behind a language in an enumeration. */
function isListedLanguage(plain: string, { text, start }: NamePiece, before: FactMention | undefined): boolean {
  return before?.kind === 'language' && LANGUAGE_ENDING.test(text) && LIST_JOINT.test(plain.slice(before.end, start));
}

/** The pieces of a word, with their offsets in it. */
const piecesWithin = remembered(namePieces);

/** Most words of a name. */
const LONGEST_NAME = 4;

/** The pieces of those words that may belong to a name: one that may begin it, and as many behind it as a name has. */
function piecesOfNames(tokens: readonly Token[]): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  let left = 0;
  for (const word of tokens) {
    left = (word.marks & MARK.name) === 0 ? left - 1 : LONGEST_NAME;
    if (left <= 0) continue;
    for (const { text, lower, start, end } of piecesWithin(word.text))
      pieces.push({ text, lower, start: word.start + start, end: word.start + end });
  }
  return pieces;
}

/** A single word begins with a capital where its name does; every word of a name may carry an ending. */
function matches(plain: string, pieces: readonly NamePiece[], at: number, { kind, words, label }: KnownName): boolean {
  if (words.length === 1) return !CAPITAL.test(label) || CAPITAL.test(pieces[at]?.text ?? '');
  return words.every((word, offset) => {
    const piece = pieces[at + offset];
    const before = pieces[at + offset - 1];
    if (piece === undefined || (offset > 0 && !JOINT.test(plain.slice(before?.end, piece.start)))) return false;
    return piece.lower.startsWith(word) && formsOf(word, kind).includes(piece.lower);
  });
}
