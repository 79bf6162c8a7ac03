import type { NounPhrase } from './noun-phrases.ts';
import { isPersonNoun } from './person-noun.ts';
import { remembered } from './remembered.ts';
import { createSuffixTable, type SuffixTable } from './suffix-table.ts';
import type { Token } from './tokens.ts';

/** A noun phrase with what hangs on its noun: "Gespür für Farben und Formen", "Auswahl der Stoffe". */
export interface ComposedPhrase extends NounPhrase {
  /** End of the noun itself, before what hangs on it. */
  readonly nounEnd: number;
  /** What hangs on it. */
  readonly complements: readonly NounPhrase[];
  /** Number of the enumeration that it stands in. */
  readonly list: number;
}

const GENITIVE =
  /^(?:des|der|eines|einer|dieses|dieser|ihre[rs]|seine[rs]|deine[rs]|unsere[rs]|aller|beider|mehrerer|zahlreicher|neuer)$/u;
const PREPOSITION =
  /^(?:für|an|am|auf|mit|in|im|zu|zum|zur|über|zwischen|bei|beim|gegenüber|durch|als|aus|nach|gegen|vor|rund um)$/u;
/** Nouns on which a preposition hangs, whole or as the end of longer ones. */
const TAKES_PREPOSITION = `
  gedächtnis bwl gespür gefühl sinn leidenschaft interesse begeisterung verständnis verantwortung lust spaß freude umgang
  kenntnis wissen erfahrung bereitschaft fähigkeit talent auge blick zusammenarbeit abstimmung kommunikation
  kontakt strategie kontrolle know-how kooperation beratung schnittstelle schaltstelle bindeglied zertifizierung
  weiterbildung fortbildung schulung ausbildung studium kurs workshop seminar bachelor master meister fachwirt
  abschluss bootcamp schein nachweis übergabe teilnahme hilfe einführung arbeit freundlichkeit geduld respekt liebe neigung händchen
  diplom examen staatsexamen magister promotion befähigung zulassung fehler hang projekte absprache rücksprache austausch wissen lehrgang absolventen zertifikat =lehre meisterprüfung meistervorbereitung
`;
let takers: SuffixTable<true> | undefined;

const takesPreposition = remembered((head) => {
  takers ??= createSuffixTable([{ words: TAKES_PREPOSITION, value: true }]);
  return takers(head) === true;
});

const CONNECTIVE: ReadonlySet<string> = new Set(
  'und oder sowie bzw auch aber ja sogar manchmal gelegentlich oft teils nicht zuletzt zu vergessen vor allem insbesondere beziehungsweise wie als mitunter eben dazu etwa außerdem seltener häufiger meist meistens je nach'.split(
    ' ',
  ),
);
const CONNECTING_GAP = /^[\s,/&+-]{1,4}$/u;
/** Most words and items of an enumeration that hang on one noun. */
const MOST_CONNECTIVES = 6;
const MOST_ITEMS = 12;

/** Noun phrases with their complements, numbered by the enumerations that they stand in. `isOwn` tells what stands for itself. */
export function composedPhrases(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  isOwn: (phrase: NounPhrase) => boolean,
): readonly ComposedPhrase[] {
  const composed: ComposedPhrase[] = [];
  let list = 0;
  for (let at = 0; at < phrases.length; ) {
    const phrase = phrases[at] as NounPhrase;
    const to = lastComplement(tokens, phrases, at, isOwn);
    const last = phrases[to] ?? phrase;
    const before = composed.at(-1);
    if (before === undefined || !isListed(tokens, before, phrase)) list += 1;
    composed.push(composedOf(phrase, to === at ? NONE : phrases.slice(at + 1, to + 1), last, list));
    at = to + 1;
  }
  return composed;
}

const NONE: readonly NounPhrase[] = [];

/** Property by property: a spread costs more than all the rest of the work on a phrase. */
function composedOf(
  phrase: NounPhrase,
  complements: readonly NounPhrase[],
  { end, last }: NounPhrase,
  list: number,
): ComposedPhrase {
  const { start, nounStart, lead, head, adjectives, row, determiner, sentence, first } = phrase;
  const nounEnd = phrase.end;
  return {
    start,
    end,
    nounStart,
    nounEnd,
    lead,
    head,
    adjectives,
    row,
    determiner,
    sentence,
    first,
    last,
    complements,
    list,
  };
}

/** A phrase that hangs on another one, by itself; in the enumeration of that one, or in none. */
export function standalone(part: NounPhrase, list = -1): ComposedPhrase {
  return composedOf(part, NONE, part, list);
}

/** Index of the last phrase that hangs on the one at an index: its own where nothing does. */
function lastComplement(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  at: number,
  isOwn: (phrase: NounPhrase) => boolean,
): number {
  let to = at;
  for (let depth = 0; depth < 3; depth += 1) {
    const last = phrases[to];
    const next = phrases[to + 1];
    if (last === undefined || next === undefined || !hangsOn(tokens, last, next)) break;
    to += 1;
  }
  const isOpen = to > at && takesPreposition(phrases[at]?.head ?? '');
  return isOpen ? lastOfBareList(tokens, phrases, to, isOwn) : to;
}

function hangsOn(tokens: readonly Token[], last: NounPhrase, next: NounPhrase): boolean {
  const between = tokens[last.last + 1];
  if (between === undefined || next.sentence !== last.sentence || !between.isBeside) return false;
  if (next.first === last.last + 1) {
    if (isAgent(last, next) || last.head === 'regel') return false;
    if (GENITIVE.test(next.determiner) || isGenitivePlural(next)) return true;
    return (
      /^(?:zum|zur|im|am|vom|beim)$/u.test(next.determiner) &&
      (next.determiner === 'vom' || takesPreposition(last.head))
    );
  }
  if (next.first !== last.last + 2 || tokens[next.first]?.isBeside !== true) return false;
  if (between.lower === 'von') return true;
  if (between.lower === 'für' && isPersonNoun(last.head)) return true;
  return PREPOSITION.test(between.lower) && takesPreposition(last.head);
}

/** "in Agenturen der Leiter": who does it there, not whose the agencies are. */
function isAgent({ row }: NounPhrase, { determiner, head }: NounPhrase): boolean {
  return row?.kind === 'employer-kind' && determiner === 'der' && isPersonNoun(head);
}

/** "Pflege alter Bäume". */
function isGenitivePlural({ determiner, adjectives, start, nounStart }: NounPhrase): boolean {
  return (
    determiner === '' &&
    start < nounStart &&
    adjectives.length > 0 &&
    adjectives.every((adjective) => adjective.endsWith('er'))
  );
}

/** "Sinn für Farben, Formen und Stoffe" goes to its end; "Sinn für Farben, gute Augen und das Talent" ends with the first. */
function lastOfBareList(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  from: number,
  isOwn: (phrase: NounPhrase) => boolean,
): number {
  let at = from;
  while (at - from < MOST_ITEMS) {
    const last = phrases[at];
    const next = phrases[at + 1];
    if (last === undefined || next === undefined || !isListed(tokens, last, next)) return from;
    if (next.determiner !== '' || next.adjectives.length > 0 || isOwn(next)) return from;
    at += 1;
    if (isLastItem(tokens, next)) return at;
  }
  return from;
}

function isLastItem(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return /^(?:und|oder|sowie)$/u.test(tokens[phrase.first - 1]?.lower ?? '');
}

/** Whether only commas and words such as "und" stand between two phrases. */
function isListed(tokens: readonly Token[], before: NounPhrase, phrase: NounPhrase): boolean {
  if (before.sentence !== phrase.sentence || phrase.first - before.last > MOST_CONNECTIVES) return false;
  let links = false;
  for (let at = before.last + 1; at <= phrase.first; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(token.isBeside || CONNECTING_GAP.test(token.gap))) return false;
    if (token.lower === 'und' && token.gap.includes(',') && phrase.determiner !== '') return false;
    if (at < phrase.first && !CONNECTIVE.has(token.lower) && !isRepeated(tokens, before, phrase, at)) return false;
    links ||= /[,/&+]/u.test(token.gap) || /^(?:und|oder|sowie|bzw|auch)$/u.test(at < phrase.first ? token.lower : '');
  }
  return links;
}

const REPEATED = /^(?:auf|mit|in|bei|für|an|zu|aus|um|nach|von|über)$/u;

/** "im Lager oder in der Halle". */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['im', 'in'],
  ['ins', 'in'],
  ['am', 'an'],
  ['beim', 'bei'],
]);
/** Prepositions of place, one of which may take turns with another. */
const OF_PLACE = /^(?:in|bei|für)$/u;

/** "auf Fassaden oder auf Dächer", "in Werften oder bei Reedereien": the preposition comes again before the next item. */
function isRepeated(tokens: readonly Token[], before: NounPhrase, phrase: NounPhrase, at: number): boolean {
  const preposition = tokens[at]?.lower ?? '';
  if (at !== phrase.first - 1 || !REPEATED.test(preposition)) return false;
  const first = CONTRACTED.get(before.determiner) ?? tokens[before.first - 1]?.lower ?? '';
  return first === preposition || (OF_PLACE.test(preposition) && OF_PLACE.test(first));
}
