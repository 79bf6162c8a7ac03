import { allMatches } from './all-matches.ts';
import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { type HintedRow, hintedRows } from './hinted-rows.ts';
import { isPerson } from './person.ts';
import { isPersonNoun } from './person-noun.ts';
import type { ReadingText, Sentence } from './reading-text.ts';

/** Words beside which stands whom one works with or reports to. */
const CUES: readonly (HintedRow & { readonly cue: RegExp; readonly side: 'after' | 'before' })[] = [
  {
    hints: ['kolleg'],
    cue: /(?<!\p{L})kolleg(?:en|innen|innen und kollegen) (?:sind|waren)(?: (?:meist|oft|häufig|auch)){0,2}(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['bericht', 'unterst', 'untergeordnet', 'rechenschaft'],
    cue: /(?<!\p{L})(?:berichte(?:t|n|st)(?: wird)?|unterst(?:ellt|eht|ehen)|untergeordnet|rechenschaft)(?: (?:direkt|dabei|meist|er|sie|ist|in der regel)){0,2}(?: an)?(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['gemeldet', '=direkt'],
    cue: /(?<!\p{L})(?:gemeldet wird(?: \p{L}{2,12}){0,2}|direkt) an(?= (?:den|die|das) )/gu,
    side: 'after',
  },
  {
    hints: ['absprache', 'abstimmung', 'zusammenarbeit', 'austausch', 'kontakt', '=hand', 'schulter'],
    cue: /(?<!\p{L})(?:absprachen?|abstimmung(?:en)?|zusammenarbeit|austausch|kontakt|rücksprachen?|hand in hand|schulter an schulter)(?: (?:läuft|laufen|gibt es|braucht es))? mit(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['=eng', '=direkt', '=täglich', '=viel', '=oft'],
    cue: /(?<!\p{L})(?:eng|direkt|täglich|viel|oft) mit(?!\p{L})(?=[^.;:?!]{3,120} zusammen)/gu,
    side: 'after',
  },
  {
    hints: ['arbeite'],
    cue: /(?<!\p{L})arbeitet?(?:en|st)?(?: (?:er|sie|man|du|dabei|hier|eng)){0,3} mit(?!\p{L})(?=[^.;:?!]{3,120} zusammen)/gu,
    side: 'after',
  },
  {
    hints: ['mitbestimmen', 'mitreden', 'vorgesetzt', 'unterstellt', 'absprechen', 'abzusprechen', 'kommunizier'],
    cue: /(?<!\p{L})(?:mitbestimmen|mitreden|vorgesetzt|unterstellt|absprechen|abzusprechen|kommuniziert|kommunizieren)(?!\p{L})/gu,
    side: 'before',
  },
  {
    hints: ['schaltstelle', 'bindeglied', 'vermittler', 'brücke'],
    cue: /(?<!\p{L})(?:schaltstelle|bindeglied|vermittler|brücke) zwischen(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['=ihnen', '=dir', '=einem', '=uns'],
    cue: /(?<!\p{L})(?:über|neben|gegenüber) (?:ihnen|dir|einem|uns)(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['vorgesetzt'],
    cue: /(?<!\p{L})(?:vorgesetzt|vorgesetzte[rn]?) (?:ist|sind)(?: (?:meist|oft|in der regel)){0,1}(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['berichten'],
    cue: /(?<!\p{L})zu berichten (?:hat|haben|ist)(?: (?:man|sie|du))?(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['mitreden', 'mitsprechen', 'mitbestimmen'],
    cue: /(?<!\p{L})(?:mitreden|mitsprechen|mitbestimmen) (?:wollen|dürfen)(?: auch)?(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['rede', 'sprechen', 'spricht', 'telefonier', 'stimm', 'arbeite'],
    cue: /(?<!\p{L})(?:rede(?:t|n|st)|sprechen|spricht|telefonier(?:t|en)|stimm(?:t|en|st)|arbeite(?:t|n|st)|arbeitest)(?: (?:im|team|man|sie|du|dich|sich|er|wir|vor|allem|oft|meist|täglich|eng)){0,4} mit(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['gehör'],
    cue: /(?<!\p{L})gehör(?:en|t) (?:\p{L}{3,12} ){0,2}zu(?:m|r| den) (?:\p{L}{3,15} )?(?:umgang|ansprechpartnern|kontakten|gegenüber|kollegenkreis)(?!\p{L})/gu,
    side: 'before',
  },
  {
    hints: ['reden', 'sprechen'],
    cue: /(?<!\p{L})(?:reden|sprechen) (?:auch )?mit(?= ?(?:[.,;]|$))/gu,
    side: 'before',
  },
];
const INVOLVED = /^(?:intern|extern|zuliefernd|beteiligt|ander|verschieden|ausführend|übergeordnet)/u;
const REACH = 70;

/** Whom one reports to, answers for and works with; an enumeration that one adjective goes before is one fact. */
export function findPartners({ sentences, plain }: ReadingText): readonly FactMention[] {
  return sentences
    .filter(({ line }) => line.kind !== 'heading')
    .flatMap((sentence) => [...beside(sentence), ...byThemselves(sentence), ...ofSection(sentence, plain)])
    .map(
      ({ start, end }): FactMention => ({
        kind: 'reporting-line',
        start,
        end,
        value: { label: plain.slice(start, end) },
      }),
    );
}

/** In a section on whom one works with, everyone who is named. */
function ofSection({ topics, phrases }: Sentence, plain: string): Stretch[] {
  if (!topics.has('partners')) return [];
  const named = phrases.filter((phrase) => isPerson(phrase) || isPersonNoun(phrase.head));
  return named.filter(({ end }) => plain[end] !== ':').map(withoutComplements);
}

function withoutComplements({ start, nounEnd, end, complements }: ComposedPhrase): Stretch {
  return { start, end: complements.some(isPerson) ? nounEnd : end };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const cuesFor = hintedRows(CUES);

function beside({ lower, start, phrases, tokens }: Sentence): Stretch[] {
  return cuesFor(tokens).flatMap(({ cue, side }) =>
    allMatches(cue, lower).flatMap((match) => {
      const from = start + match.index;
      const to = from + match[0].length;
      return side === 'after' ? behind(phrases, to) : before(phrases, from);
    }),
  );
}

/** The people named behind a cue, who may hang on its own noun: "Absprache mit Köchen". */
function behind(phrases: readonly ComposedPhrase[], to: number): Stretch[] {
  const first = phrases.find((phrase) => phrase.end > to && phrase.start - to <= REACH);
  if (first === undefined || !(namesPeople(first) || isPersonNoun(first.head))) return [];
  if (first.start >= to) return stretchesOf(phrases, first, to);
  const part = first.complements.find((complement) => complement.start >= to);
  return part === undefined ? [] : [{ start: part.start, end: stretchesOf(phrases, first, 0).at(-1)?.end ?? part.end }];
}

function before(phrases: readonly ComposedPhrase[], from: number): Stretch[] {
  const last = phrases.findLast((phrase) => phrase.end <= from && from - phrase.end <= REACH);
  return last === undefined || !(namesPeople(last) || isPersonNoun(last.head)) ? [] : stretchesOf(phrases, last, 0);
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
      phrase.list === first.list && phrase.start >= from && (namesPeople(phrase) || isPersonNoun(phrase.head)),
  );
  const [opening = first] = listed;
  if (opening.adjectives.length === 0) return listed.map(({ start, end }) => ({ start, end }));
  return [{ start: opening.start, end: listed.at(-1)?.end ?? opening.end }];
}

function namesPeople(phrase: ComposedPhrase): boolean {
  return [phrase, ...phrase.complements].some(isPerson);
}
