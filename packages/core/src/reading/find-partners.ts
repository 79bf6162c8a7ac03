import { allMatches } from './all-matches.ts';
import type { ComposedPhrase } from './composed-phrases.ts';
import type { FactMention } from './fact-mention.ts';
import { type HintedRow, hintedRows } from './hinted-rows.ts';
import { kindOfHead } from './kind-of-head.ts';
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
    hints: ['partner', 'gegenüber', 'kontakte', 'schnittstellen', 'chef', 'vorgesetzt', 'aufsicht', 'verbündete'],
    cue: /(?<!\p{L})(?:(?:ansprech|gesprächs|verhandlungs|koop)?partner(?:innen)?|gegenüber|kontakte|schnittstellen|verbündete|(?:dein|ihr|der|die|mein|unser)e? (?:direkte[rn]? )?(?:chef|chefin|vorgesetzte[rn]?)|aufsicht) (?:sind|ist|war|waren|führt|hat)(?: (?:meist|oft|häufig|auch|dabei|in der regel|vor allem|hier|unter anderem)){0,2}(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['darüber', '=drüber', '=über'],
    cue: /(?<!\p{L})(?:darüber|drüber|über (?:ihm|ihr|ihnen|dir|mir|allen)) (?:steht|stehen|sitzt|kommt|kommen|ist|thront)(?: (?:nur|noch|dann|die|der)){0,2}(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: [
      'arrangieren',
      'abstimm',
      'absprechen',
      'verständigen',
      'einigen',
      'koordinieren',
      'tausch',
      'herumschlagen',
      'verhandeln',
      'auskommen',
      'klären',
      'telefonieren',
      'gestimmt',
      'gesprochen',
      '=verbindung',
      '=kontakt',
    ],
    cue: /(?<!\p{L})mit(?!\p{L})(?=[^.;:?!]{3,120} (?:arrangieren|abstimmen|abstimmt|absprechen|verständigen|einigen|koordinieren|austauschen|herumschlagen|verhandeln|auskommen|klären|telefonieren|tauscht|abgestimmt|abgesprochen|in verbindung|in kontakt)(?!\p{L}))/gu,
    side: 'after',
  },
  {
    hints: ['streite', 'diskutier', 'verhandel', 'berät', 'tausch', 'feilsch', 'koordinier', 'klär', 'zusammen'],
    cue: /(?<!\p{L})(?:streite(?:t|n|st)?|diskutier(?:t|en|e|st)|verhandel(?:t|n|st)|verhandle|berät|tausch(?:t|en|e|st)|feilsch(?:t|en|e|st)|klär(?:t|en|e|st)|zusammen)(?: (?:sich|dich|mich|er|sie|man|du|ich|wir|viel|oft|regelmäßig|täglich|eng|vor allem)){0,3} mit(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: [
      '=aufträge',
      '=auftrag',
      '=anweisungen',
      '=dienstplan',
      '=einsatzplan',
      '=tourenplan',
      '=arbeit',
      '=arbeiten',
    ],
    cue: /(?<!\p{L})(?:aufträge|auftrag|anweisungen|einsatzplan|dienstplan|arbeit(?:en)?|tourenplan)(?: \p{L}{2,15}){0,4} (?:von|vom)(?!\p{L})|(?<!\p{L})(?:aufträge|auftrag|anweisungen|einsatzplan|dienstplan) (?:kommen|kommt|gibt|geben|verteilt)(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['fachlich', 'disziplinarisch'],
    cue: /(?<!\p{L})(?:fachlich|disziplinarisch)e? (?:führt|führen|leitet|geführt|vorgesetzter|zuständig)(?: (?:ist|wird|werden|von|sie|ihn|er|dich|dabei)){0,3}(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['=unter'],
    cue: /(?<!\p{L})unter (?:mir|ihm|ihr|dir) (?:arbeiten|sind|stehen|habe)(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['=tisch', '=boot', '=runde'],
    cue: /(?<!\p{L})mit(?!\p{L})(?=[^.;:?!]{3,80} (?:am tisch|im boot|in einer runde)(?!\p{L}))/gu,
    side: 'after',
  },
  {
    hints: ['kontakt', 'draht'],
    cue: /(?<!\p{L})(?:kontakt|draht) (?:\p{L}{2,12} ){0,3}zu(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['=team', '=teams', '=trupp', '=runde'],
    cue: /(?<!\p{L})(?:team|teams|trupp|runde) (?:aus|mit|von)(?!\p{L})/gu,
    side: 'after',
  },
  {
    hints: ['bericht', 'unterst', 'untergeordnet', 'rechenschaft', 'zugeordnet'],
    cue: /(?<!\p{L})(?:berichte(?:t|n|st)(?: wird)?|ich berichte|berichte ich|berichten(?: \p{L}{2,12}){0,8}? an|unterst(?:ellt|eht|ehen|ehst)|untergeordnet|rechenschaft|zugeordnet|gemeldet)(?: (?:direkt|dabei|meist|er|sie|ich|man|du|ist|sind|bist|fachlich|disziplinarisch|organisatorisch|in der regel|üblicherweise|dort|hier|wird)){0,3}(?: an)?(?!\p{L})/gu,
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
    cue: /(?<!\p{L})(?:dienst|fach)?(?:vorgesetzt|vorgesetzte[rn]?) (?:ist|sind)(?: (?:meist|oft|in der regel|dir|ihm|ihr|ihnen|einem|mir)){0,2}(?!\p{L})/gu,
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
export function findPartners({ sentences, plain }: ReadingText, title: string | undefined): readonly FactMention[] {
  const own = title?.toLowerCase().split(/[ -]/u).at(-1);
  return sentences
    .filter(({ line }) => line.kind !== 'heading')
    .flatMap((sentence) => [...beside(sentence), ...byThemselves(sentence), ...ofSection(sentence, plain, own)])
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
const SUPERIOR = /^(?:\p{L}{0,6}vorgesetzte[rn]?|chef(?:in|s)?|vorgesetzte[rn]?|partner(?:in|n)?)$/u;
const IS_REACH = 8;
const IS = /^ (?:ist|sind|heißt|war|waren)(?!\p{L})/u;
/** One of the own occupation who leads the others. */
const RANKED = /^(?:leitend|erfahren|vorgesetzt|zuständig)/u;

function saysNothing({ head, adjectives, end, nounEnd }: ComposedPhrase): boolean {
  return end === nounEnd && adjectives.length === 0 && ANYBODY.test(head);
}

/** Whether a phrase stands for people, or for the rank of one. */
function isSomebody(phrase: ComposedPhrase): boolean {
  return isPerson(phrase) || isPersonNoun(phrase.head) || isPersonNoun(phrase.lead) || LEADERS.test(phrase.lead);
}

/** "Leitung Fertigung". */
const LEADERS = /^(?:director|manager|owner|leitung)$/u;

function withoutComplements({ start, nounEnd, end, complements }: ComposedPhrase): Stretch {
  return { start, end: complements.some(isPerson) ? nounEnd : end };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const cuesFor = hintedRows(CUES);

function beside(sentence: Sentence): Stretch[] {
  const { lower, start, phrases, tokens, topics } = sentence;
  const isOnPartners = topics.has('partners');
  return cuesFor(tokens).flatMap(({ cue, side }) =>
    allMatches(cue, lower).flatMap((match) => {
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
  return /(?<!\p{L})in $/u.test(lower.slice(Math.max(0, at - 4), at));
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
