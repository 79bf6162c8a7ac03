import type { ComposedPhrase } from './composed-phrases.ts';
import type { HeadRow } from './head-rows.ts';
import type { Sentence } from './reading-text.ts';
import { verbFormOf } from './verb-forms.ts';

const SCHOOL =
  /(?:schule|akademie|kolleg|anstalt|universität|meisterprüfung|(?:berufs)?ausbildung|(?:berufs)?lehre|grundbildung)$/u;
/** An ability in a section on what one must be able to do: "klares Schreiben", "Frustrationstoleranz". */
const ABILITY = /(?:toleranz|wille|wissen|denken|schreiben|treue|liebe|resistenz|fleiß|ruhe|charakter|lesen|rechnen)$/u;
const BODY = /^(?:der|dem|die|den|das|im|ins|zur|zum|beim)$/u;

/** What a section tells of nouns that do not tell it themselves. */
export function kindInSection(phrase: ComposedPhrase, sentence: Sentence): HeadRow['kind'] | undefined {
  const { row } = phrase;
  const { topics } = sentence;
  if (topics.has('skill') && (ABILITY.test(phrase.head) || (row?.kind === 'skill' && row.needs === 'cue')))
    return 'skill';
  if (topics.has('employer') && row?.kind === 'employer-kind' && row.needs !== undefined && isMany(phrase))
    return 'employer-kind';
  if (
    topics.has('partners') &&
    row?.kind === 'department' &&
    typeof row.needs === 'string' &&
    BODY.test(phrase.determiner)
  )
    return 'department';
  if (topics.has('task') && row?.kind === 'department' && row.needs === 'article' && opensClause(phrase, sentence))
    return 'department';
  if (isNominalised(phrase) && verbFormOf(phrase.head)?.kind === 'task') return 'task';
  if (!topics.has('education')) return undefined;
  const isSubject = row?.kind === 'education' && row.needs === 'cue' && phrase.determiner === '';
  return isSubject || isSchooling(phrase, sentence) ? 'education' : undefined;
}

/** What stands before the subject of a clause that opens with it: "der Vertrieb will …, dann die Redaktion". */
const OPENING = /(?:^|, |(?<![A-Za-zÀ-ž])(?:und|dann|sich) )(?:der|die|das) $/u;
const OPENING_REACH = 16;
/** Nouns before which "der" opens no clause but as a relative. */
const FEMININE = /(?:ion|ung|ik|tät|heit|keit)$/u;

/** A department that a clause opens with, as its subject. */
function opensClause(
  { start, determiner, adjectives, head }: ComposedPhrase,
  { lower, start: from }: Sentence,
): boolean {
  if (adjectives.length > 0 || !/^(?:der|die|das)$/u.test(determiner)) return false;
  if (determiner === 'der' && FEMININE.test(head)) return false;
  return OPENING.test(lower.slice(Math.max(0, start - from - OPENING_REACH), start - from));
}

/** "das Führen der Bücher", "beim Löten". */
function isNominalised({ head, determiner, adjectives }: ComposedPhrase): boolean {
  return (
    (determiner === 'das' || determiner === 'beim') &&
    adjectives.length < 2 &&
    head !== 'warten' &&
    verbFormOf(head)?.form === 'plural'
  );
}

/** A noun in the plural without an article, or with one of its kind: "Zimmereien", "kleine Werke". */
function isMany({ determiner, head }: ComposedPhrase): boolean {
  return /^(?:|die|den|viele|einige|mehrere)$/u.test(determiner) && /(?:en|er|ern|e|n|s)$/u.test(head);
}

/** Schools and training that lead into the occupation, in a section on how to get there. */
function isSchooling(
  { head, adjectives, determiner, start, end, nounEnd }: ComposedPhrase,
  { lower, start: from, line }: Sentence,
): boolean {
  if (UPPER_SCHOOL.test(head)) return true;
  if (!SCHOOL.test(head) || line.kind === 'row' || VOCATIONAL.test(head)) return false;
  if (UNIVERSITY.test(head) && AT.test(lower.slice(Math.max(0, start - from - AT_REACH), start - from))) return false;
  if (TO_SCHOOL.test(determiner)) return false;
  return adjectives.length > 0 || end > nounEnd || head.length > 'ausbildung'.length;
}

/** Schools of Austria that lead to the Matura, as everybody calls them. */
const UPPER_SCHOOL = /^(?:htl|hak|hasch|hlw|hbla|htbla|hblva|bafep)$/u;
/** The school that goes with training in a business, and those that are named as the place of what is studied there. */
const VOCATIONAL = /(?:^|landes|gewerbe)berufsschule$/u;
const UNIVERSITY = /(?:hochschule|universität|akademie)$/u;
const AT = /(?<![a-zß-ÿ])(?:an|auf|in) (?:(?:der|einer|eine|die) )?$/u;
const AT_REACH = 10;
const TO_SCHOOL = /^zur$/u;
