import { allMatches } from './all-matches.ts';
import { type NameCandidate, nameCandidates } from './name-candidates.ts';
import { nameStem } from './name-stem.ts';
import type { NamingRow } from './naming-rows.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { withoutUmlauts } from './without-umlauts.ts';

/** The occupations that a sentence names by the words of its rows; far from the head those beside the occupation's own name. */
export function namesInSentence(
  sentence: Sentence,
  rows: readonly NamingRow[],
  reading: ReadingText,
  own: string,
  isFar: boolean,
): readonly string[] {
  const candidates = nameCandidates(sentence, reading, own);
  const ofOwn = isFar
    ? new Set(candidates.filter(({ label }) => nameStem(label) === own).map(({ phrase }) => phrase.list))
    : undefined;
  const lists = new Set(
    rows.flatMap((row) => {
      const named =
        row.side === undefined ? peopleOf(row, sentence, candidates) : listsBeside(row, sentence, candidates, own);
      return row.besideOwn === true || ofOwn === undefined ? named : named.filter((list) => ofOwn.has(list));
    }),
  );
  return candidates
    .filter(({ phrase: { list, nounStart } }) => lists.has(list) && reading.plain[nounStart - 1] !== '-')
    .map(({ label }) => label);
}

/** The enumerations of people, by number; those of a clause on reasons are others, and where names are written, those of many. */
function peopleOf(row: NamingRow, { lower, start }: Sentence, candidates: readonly NameCandidate[]): readonly number[] {
  const ofMany = new Set(
    candidates.flatMap(({ phrase: { head, list } }) => (row.single === true && MANY.test(head) ? [list] : [])),
  );
  const reasons = allMatches(REASON, lower);
  const isInReason = (at: number) => reasons.some(({ 0: { length }, index }) => index < at && at < index + length);
  return candidates
    .filter(
      ({ phrase, isPerson, isKnown }) =>
        isPerson &&
        (row.known === true || !isKnown) &&
        !ofMany.has(phrase.list) &&
        !isInReason(phrase.nounStart - start),
    )
    .map(({ phrase }) => phrase.list);
}

/** Several people. */
const MANY =
  /(?:innen|leute|männer|frauen|kräfte|köche|ärzte|anwälte|(?:(?<!ass)ist|[^m]ent|ant|log|graf|nom|soph|gog|naut|at|bot|lots|päd|expert|strateg)en|eure|schmiede)$/u;

/** A clause on why it is so. */
const REASON = /, (?:auch wenn|weil|obwohl|während|obschon|wobei|damit|denn) [^,;:]{0,160}/gu;

/** How far behind its words an enumeration may begin, and how much an ending and signs may part the occupation's name from them, in UTF-16 units. */
const BEHIND_REACH = 70;
const BESIDE_REACH = 10;
/** A new clause. */
const CLAUSE = /[.;!?]|, (?:dass|weil|wenn|wo|was|wer|ob|denn|der|die|das) /u;
/** "in Wien", "bei uns im Haus": where it is said. */
const AT_PLACE =
  /(?<![A-Za-zÀ-ž])(?:in|im|aus|auf|bei|beim|am|an|seit|nach|laut|von|unter den|in den|in der|in manchen|in vielen) $/u;
const AT_PLACE_REACH = 14;
/** What may stand between a name and the end of the words behind it. */
const BEFORE = /^[“"«]?(?: [a-zß-ž]{2,12}){1,3} ?$|^,? (?:wie|so|sagt man|nennt|heißt)(?: [^.;:!?]{1,60})?$/u;
/** What may stand between words that must be side by side. */
const NOTHING = /^[ „"»:]{0,3}(?:(?:auch|oft|meist|noch|ein|eine|vom|zum) )?[„"»]?$/u;

/** The numbers of the enumerations right behind or before the words of a row. */
function listsBeside(
  row: NamingRow,
  sentence: Sentence,
  candidates: readonly NameCandidate[],
  own: string,
): readonly number[] {
  const lists: number[] = [];
  let isOfOwn = row.besideOwn !== true;
  for (const { 0: words, index } of allMatches(row.cue, sentence.lower)) {
    const before = withoutUmlauts(sentence.lower.slice(Math.max(0, index - own.length - BESIDE_REACH), index));
    isOfOwn ||= before.includes(own);
    if (!isOfOwn) continue;
    const end = sentence.start + index + words.length;
    const beside =
      row.side === 'before'
        ? lastBefore(end, sentence, candidates, own)
        : firstBehind(end, row, sentence, candidates, own);
    if (beside === undefined) continue;
    const { phrase, isPerson, isKnown } = beside;
    const isFit = isPerson ? row.side === 'before' || !isKnown : row.any === true && phrase.determiner === '';
    if (isFit) lists.push(phrase.list);
  }
  return lists;
}

/** The last name before a place; whoever the words are about may stand between them and it. */
function lastBefore(
  end: number,
  { lower, start }: Sentence,
  candidates: readonly NameCandidate[],
  own: string,
): NameCandidate | undefined {
  const isSaidThere = (at: number) => AT_PLACE.test(lower.slice(Math.max(0, at - start - AT_PLACE_REACH), at - start));
  return candidates.findLast(
    ({ phrase, label, isPerson }) =>
      phrase.end <= end &&
      nameStem(label) !== own &&
      (isPerson || !isSaidThere(phrase.nounStart)) &&
      BEFORE.test(lower.slice(Math.max(0, phrase.end - start), end - start)),
  );
}

/** The first name behind a place, in the same clause. */
function firstBehind(
  from: number,
  { besideOwn }: NamingRow,
  { lower, start }: Sentence,
  candidates: readonly NameCandidate[],
  own: string,
): NameCandidate | undefined {
  const textTo = (to: number) => lower.slice(from - start, Math.max(from, to) - start);
  const name = candidates.find(
    ({ phrase, label, isPerson }) =>
      phrase.nounEnd > from &&
      nameStem(label) !== own &&
      (isPerson || !AT_PLACE.test(textTo(phrase.nounStart).slice(-AT_PLACE_REACH))),
  );
  if (name === undefined || name.phrase.nounStart - from > BEHIND_REACH) return undefined;
  const between = textTo(name.phrase.nounStart);
  return (besideOwn === true ? NOTHING.test(between) : !CLAUSE.test(between)) ? name : undefined;
}
