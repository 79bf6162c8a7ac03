import { allMatches } from './all-matches.ts';
import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { gathered } from './gathered.ts';
import { hintedRows } from './hinted-rows.ts';
import { kindOfHead } from './kind-of-head.ts';
import { PARTNER_ROWS } from './partner-rows.ts';
import { isPerson } from './person.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { MARK } from './word-marks.ts';

const INVOLVED = /^(?:intern|extern|zuliefernd|beteiligt|ander|verschieden|ausführend|übergeordnet)/u;
const REACH = 70;

/** Whom one reports to, answers for and works with; an enumeration that one adjective goes before is one fact. */
export function findPartners({ sentences, plain }: ReadingText, title: string | undefined): readonly FactMention[] {
  const own = title?.toLowerCase().split(/[ -]/u).at(-1);
  const partners = gathered(sentences, (sentence) =>
    sentence.line.kind === 'heading'
      ? []
      : [...beside(sentence), ...byThemselves(sentence), ...ofSection(sentence, plain, own)],
  );
  return partners.map(({ start, end }) => ({
    kind: 'reporting-line',
    start,
    end,
    value: { label: plain.slice(start, end) },
  }));
}

/** In a section on whom one works with, everyone who is named. */
function ofSection({ topics, phrases }: Sentence, plain: string, own: string | undefined): Stretch[] {
  if (!topics.has('partners')) return [];
  return phrases
    .filter((phrase) => isSomebody(phrase) && kindOfHead(phrase) !== 'department' && plain[phrase.end] !== ':')
    .filter(
      (phrase) =>
        !saysNothing(phrase) &&
        !(SUPERIOR.test(phrase.head) && IS.test(plain.slice(phrase.end, phrase.end + IS_REACH))),
    )
    .filter(
      ({ head, adjectives }) =>
        own === undefined || !head.startsWith(own) || adjectives.some((one) => RANKED.test(one)),
    )
    .map(withoutComplements);
}

/** People of no certain sort, and those of whom the sentence says who they are. */
const ANYBODY = /^(?:kollegen?|kollegin(?:nen)?|teams?|leuten?|personal|abteilungen|unternehmen|mitarbeitern?)$/u;
const SUPERIOR = /^(?:[A-Za-zÀ-ž]{0,6}vorgesetzte[rn]?|chef(?:in|s)?|vorgesetzte[rn]?|partner(?:in|n)?)$/u;
const IS_REACH = 8;
const IS = /^ (?:ist|sind|heißt|war|waren)(?![A-Za-zÀ-ž])/u;
/** One of the own occupation who leads the others. */
const RANKED = /^(?:leitend|erfahren|vorgesetzt|zuständig)/u;

function saysNothing({ head, adjectives, end, nounEnd }: ComposedPhrase): boolean {
  return end === nounEnd && adjectives.length === 0 && ANYBODY.test(head);
}

/** Whether a phrase stands for people, or for the rank of one. */
function isSomebody(phrase: ComposedPhrase): boolean {
  return isPerson(phrase) || isPersonNoun(phrase.head) || isPersonNoun(phrase.lead) || LEADERS.test(phrase.lead);
}

/** "Leitung Fertigung", "Sachgebietsleitung Bau". */
const LEADERS = /^(?:head|lead|chief|director|manager|owner|[A-Za-zÀ-ž]{0,16}leitung)$/u;

function withoutComplements({ start, nounEnd, end, complements }: ComposedPhrase): Stretch {
  return { start, end: complements.some(isPerson) ? nounEnd : end };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const cuesFor = hintedRows(PARTNER_ROWS, MARK.partner);

function beside(sentence: Sentence): Stretch[] {
  const { lower, start, phrases, tokens, topics } = sentence;
  const isOnPartners = topics.has('partners');
  return gathered(cuesFor(tokens), ({ cue, side }) =>
    gathered(allMatches(cue, lower), (match) => {
      const from = start + match.index;
      const to = from + match[0].length;
      return side === 'after' ? behind(sentence, to, isOnPartners) : before(phrases, from);
    }),
  );
}

/** The people named behind a cue, who may hang on its own noun: "Absprache mit Köchen". */
function behind({ phrases, lower, start }: Sentence, to: number, isOnPartners: boolean): Stretch[] {
  const first = phrases.find(
    (phrase) =>
      phrase.end > to && phrase.start - to <= REACH && !(phrase.start > to && isAside(lower, phrase.start - start)),
  );
  if (first === undefined) return [];
  if (!namesPeople(first)) return isOnPartners && isBody(first) ? bodiesOf(phrases, first) : [];
  if (first.start >= to) return [...stretchesOf(phrases, first, to), ...elsewhere(phrases, lower, start, first)];
  const part = first.complements.find((complement) => complement.start >= to);
  if (part === undefined) return [];
  const others = phrases.filter((phrase) => phrase.list === first.list && phrase.start > first.start);
  const isLong = others.length > 1 && others.every(({ adjectives }) => adjectives.length === 0);
  if (isLong) return [part, ...others].map(({ start, end }) => ({ start, end }));
  return [{ start: part.start, end: stretchesOf(phrases, first, 0).at(-1)?.end ?? part.end }];
}

/** ", in mittleren Häusern der Kaufmann", ", in Ämtern beim Dezernenten": who it is where things are otherwise. */
const ELSEWHERE = /, (?:in|bei|auf|an) [^.,;:?!]{3,40} (?:der|die|dem|beim|bei der|zur|zum) $/u;

function elsewhere(phrases: readonly ComposedPhrase[], lower: string, from: number, first: ComposedPhrase): Stretch[] {
  return phrases
    .filter(
      (phrase) =>
        phrase.start > first.end &&
        phrase.list !== first.list &&
        isSomebody(phrase) &&
        ELSEWHERE.test(lower.slice(first.end - from, phrase.start - from)),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** Where something is so, before whom it is about: "in großen Firmen". */
function isAside(lower: string, at: number): boolean {
  return /(?<![A-Za-zÀ-ž])in $/u.test(lower.slice(Math.max(0, at - 4), at));
}

/** "Ordinationen", "das Präsidium": one that people work in. */
function isBody({ head, row }: ComposedPhrase): boolean {
  return row?.kind === 'employer-kind' || BODY.test(head);
}

const BODY =
  /(?:präsidium|ministerium|ordinationen|kanzleien|praxen|firmen|betrieben?|schulen|hilfe|aufsicht|direktion|rat|rates|werk|verband|kammer|gericht|zoll|amt|behörden?|träger[n]?|agenturen)$/u;

/** Bodies of an enumeration, and whatever stands among people. */
function bodiesOf(phrases: readonly ComposedPhrase[], first: ComposedPhrase): Stretch[] {
  return phrases
    .filter((phrase) => phrase.list === first.list && phrase.start >= first.start && isBody(phrase))
    .map(({ start, end }) => ({ start, end }));
}

function before(phrases: readonly ComposedPhrase[], from: number): Stretch[] {
  const last = phrases.findLast((phrase) => phrase.end <= from && from - phrase.end <= REACH);
  return last === undefined || !namesPeople(last) ? [] : stretchesOf(phrases, last, 0);
}

/** "interne und externe Mitarbeiter", "die Geschäftsleitung". */
function byThemselves({ phrases }: Sentence): Stretch[] {
  return phrases
    .filter(
      (phrase) =>
        phrase.adjectives.some((adjective) => INVOLVED.test(adjective)) &&
        isPerson(phrase) &&
        !/unternehmen|abteilungen|kund/u.test(phrase.head),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** Everyone of an enumeration; together where an adjective goes before them all. */
function stretchesOf(phrases: readonly ComposedPhrase[], first: ComposedPhrase, from: number): Stretch[] {
  const listed = phrases.filter(
    (phrase) =>
      phrase.list === first.list &&
      phrase.start >= from &&
      namesPeople(phrase) &&
      !saysNothing(phrase) &&
      kindOfHead(phrase) !== 'department',
  );
  const [opening] = listed;
  if (opening === undefined) return [];
  if (opening.adjectives.length === 0) return listed.map(({ start, end }) => ({ start, end }));
  return [{ start: opening.start, end: listed.at(-1)?.end ?? opening.end }];
}

function namesPeople(phrase: ComposedPhrase): boolean {
  return isSomebody(phrase) || phrase.complements.some((part) => isPerson(part) || isPersonNoun(part.head));
}
