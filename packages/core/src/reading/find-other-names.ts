import { allMatches } from './all-matches.ts';
import { hintedRows } from './hinted-rows.ts';
import { labelledNames } from './labelled-names.ts';
import { nameStem } from './name-stem.ts';
import { namesInSentence } from './names-in-sentence.ts';
import { namesOthers } from './names-of-others.ts';
import { namesPerson } from './names-person.ts';
import { NAMING_ROWS, type NamingRow } from './naming-rows.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { withoutUmlauts } from './without-umlauts.ts';
import { MARK } from './word-marks.ts';

const namingRows = hintedRows(NAMING_ROWS, MARK.naming);

/** How much of a text may name the occupation otherwise, in UTF-16 units. */
const NAMING_REACH = 1200;

/** The label of a line that tells names, among the items of a list too. */
const NAMING_LABEL = /^(?:beruf|(?:berufs)?bezeichnung(?:en)?|titel|synonyme?)(?![A-Za-zÀ-ž])/u;

/**
 * The other names that a page gives for its occupation: in sentences, in brackets, and behind labels. They are in the
 * nominative, and in the number in which they are written.
 */
export function findOtherNames(reading: ReadingText, name: string): readonly string[] {
  const { plain, lines } = reading;
  const own = nameStem(name);
  const told = namingSentences(reading, own).flatMap(({ sentence, rows, isFar }) => [
    ...namesInSentence(sentence, rows, reading, own, isFar),
    ...(isFar ? [] : quotedNames(plain.slice(sentence.start, sentence.end + 1))),
  ]);
  const bracketed = allMatches(IN_BRACKETS, plain.slice(0, NAMING_REACH)).flatMap(([, words = '']) => words);
  const names = [...told, ...bracketed, ...labelledNames(lines)];
  return [...new Set(names)].filter((label) => nameStem(label) !== own).slice(0, MOST_NAMES);
}

/** Most other names of one occupation, and most sentences far from the head that are looked at. */
const MOST_NAMES = 24;
const MOST_FAR = 24;

/** A sentence that tells names, and how. */
interface NamingSentence {
  readonly sentence: Sentence;
  readonly rows: readonly NamingRow[];
  readonly isFar: boolean;
}

/** The sentences that tell names: near the head, and far from it those that hold the occupation's own. */
function namingSentences({ sentences, lower }: ReadingText, own: string): readonly NamingSentence[] {
  const folded = withoutUmlauts(lower);
  const naming: NamingSentence[] = [];
  let far = 0;
  for (const [at, sentence] of sentences.entries()) {
    const isFar = sentence.start >= NAMING_REACH;
    if (isFar && (far === MOST_FAR || !folded.slice(sentence.start, sentence.end).includes(own))) continue;
    const rows = rowsOf(sentence, sentences[at - 1], sentences[at + 1], own);
    if (rows.length === 0) continue;
    naming.push({ sentence, rows, isFar });
    if (isFar) far += 1;
  }
  return naming;
}

/** The rows whose words a sentence holds; none where it names others. */
function rowsOf(
  sentence: Sentence,
  before: Sentence | undefined,
  behind: Sentence | undefined,
  own: string,
): readonly NamingRow[] {
  const { lower, line, tokens } = sentence;
  if (line.kind === 'item' && line.cells.length === 0 && !NAMING_LABEL.test(lower)) return [];
  const rows = namingRows(tokens).filter(({ cue }) => lower.search(cue) !== -1);
  const isEither = EITHER.test(lower) && withoutUmlauts(lower).includes(own);
  const isAnnounced =
    (before !== undefined && ANNOUNCES.some((words) => words.test(before.lower))) ||
    (behind !== undefined && SUMS_UP.test(behind.lower));
  const all = isEither || isAnnounced ? [...rows, EVERYBODY] : rows;
  return all.length === 0 || namesOthers(lower) ? [] : all;
}

/** "Ob Steinmetz oder Steinhauer", with the occupation among them. */
const EITHER = /^(?:egal,? )?ob [^.;!?]{3,60} oder /u;
/** A sentence that leads to names: "Der Beruf hat viele Namen." */
const ANNOUNCES = [
  /(?<![a-zß-ÿ])(?:viele|mehrere|verschiedene|unterschiedliche|zwei|drei|andere[nr]?|vielen|mehreren|verschiedenen|unterschiedlichen|wechselnden) (?:[A-Za-zÀ-ž]{3,20} )?(?:namen|bezeichnungen|titeln?|etiketten|überschriften|schildern)(?![A-Za-zÀ-ž])/u,
  /(?<![a-zß-ÿ])(?:namen|titel|bezeichnungen) (?:[A-Za-zÀ-ž]{2,14} ){0,4}(?:durcheinander|wechseln|variieren|uneinheitlich)/u,
  /(?<![a-zß-ÿ])(?:hei(?:ß|ss)(?:t|en)|hie(?:ß|ss)) (?:[A-Za-zÀ-ž]{2,14} ){0,4}(?:anders|unterschiedlich)(?![A-Za-zÀ-ž])/u,
  /(?<![a-zß-ÿ])(?:(?:als was|wie) (?:nennen|bezeichnen|stellen) sie sich|was (?:sagen|antworten) sie,? wenn|was steht auf)(?![A-Za-zÀ-ž])/u,
  /^(?:wie|was) (?:heißt|nennt|sagt) [^.!?]{3,60} (?:noch|sonst|anderswo|dazu)(?![A-Za-zÀ-ž])/u,
] as const;
/** A sentence on names before it: "Beides ist richtig." */
const SUMS_UP =
  /^(?:(?:ja, |keiner, )?es sind (?:zwei|verschiedene) namen|beides (?:ist|stimmt|geht|meint|bezeichnet|wird)|beide (?:begriffe|bezeichnungen|namen|titel)|alle (?:drei |vier )?(?:begriffe|bezeichnungen|namen|titel)|gemeint ist|(?:das|es) ist (?:ein und )?dasselbe)(?![A-Za-zÀ-ž])/u;
/** Whoever a sentence names is one of the occupation. */
const EVERYBODY: NamingRow = { hints: [], cue: /^/u, example: 'Ob Steinmetz oder Steinhauer: Er sägt.' };

/** "(engl. Stone Artist)". */
const IN_BRACKETS =
  /\((?:engl\.|englisch:?|auf Englisch:?) ([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,30}(?: [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,30}){0,2})\)/gu;

const QUOTED = /[„"»]([A-ZÀ-ÞĀ-Ž][^„“”"«»\n]{2,49})[“”"«]/gu;

/** "Offiziell heißt das „Mediengestalter Digital und Print“." */
function quotedNames(sentence: string): readonly string[] {
  return allMatches(QUOTED, sentence)
    .map(([, words = '']) => words)
    .filter((words) => namesPerson(words, 'first') || namesPerson(words, 'last'));
}
