import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import type { ReadingText, Sentence } from './reading-text.ts';
import { sentenceAt } from './sentence-at.ts';

/** What the words around a figure say of whom, when and where it holds. */
export interface FactScope {
  /** Where its sentence begins: one sentence tells apart what it says twice. */
  readonly sentence: number;
  /** Words that narrow it, in order; '' where it holds for all. */
  readonly narrowed: string;
  /** What is said of those who are counted; '' where the words tell none of the known predicates. */
  readonly predicate: string;
}

/** Words in lower case that narrow a statement: place, year, season, size and kind of employer, working time, agreement. */
const NARROWING =
  /(?<![A-Za-zÀ-ž\p{N}])(?:(?:19|20)\d\d|(?:vor|nach|ab) [A-Za-zÀ-ž]{3,12} jahren|\d{1,2}(?: ?(?:-|bis|\+) ?\d{0,2})? jahren?(?![A-Za-zÀ-ž])|(?:große[nrs]?|kleine[nrs]?|mittlere[nrs]?) [A-Za-zÀ-ž]{4,30}|\d[\d.]* (?:mitarbeit|beschäftigt)|sommer|winter|saison|konzern|freiberuf|selbst(?:st)?ändig|freelanc|vertr[aä]g|tarif|kollektivvertrag|überstunde|öffentlich|klinik|agentur|industrie|handwerk|behörde|hotel|kanzlei|e ?\d{1,2}|(?:früher|damals|künftig|dezember|mittelstand|viele[nr]?|manche[nrs]?|wenige[nr]?|die meisten|maximal|höchstens|lenkzeit|vollzeit|teilzeit|berufsbegleitend|fernstudium|abends?|wochenende?s?|online|präsenz|nebenberuflich|minijobs?|gav|papier|tatsächlich|realistisch|wirklichkeit|praxis|praxen|oft|meist(?:ens)?|eher|mal|manchmal|bis zu|frauen|männer|ost|west|nord|süd|handel|ausland|lehre|ausbildung)(?![A-Za-zÀ-ž]))/gu;
/** A name behind "in", "aus" or "bei". */
const PLACED =
  /(?<![A-Za-zÀ-ž])(?:[Ii]n|[Ii]m|[Aa]us|[Bb]ei|[Bb]undesweit|[Ll]andesweit)(?: (?:de[rmn]|ganz))? ([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,30})/gu;
/** A noun in the label of a row. */
const NOUN = /[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,30}/gu;
/** Nouns of a label that only say what the figure is. */
const OF_FIGURE =
  /gehalt|gehälter|lohn|löhne|verdienst|einkommen|vergütung|entgelt|arbeitszeit|stunden|woche|monat|jahr|brutto|netto|euro|franken|einst(?:ieg|eig)|anfänger|erfahrung|junior|senior|leitung|durchschnitt|median|schnitt|dauer|kurs/iu;

/** What can be said of many, by words in lower case. */
const PREDICATES: readonly { readonly predicate: string; readonly words: RegExp }[] = [
  { predicate: 'women', words: /frau|weiblich/u },
  { predicate: 'men', words: /männer|männlich/u },
  { predicate: 'part-time', words: /teilzeit/u },
  { predicate: 'self-employed', words: /selbst(?:st)?ändig|freiberuf/u },
  { predicate: 'vacant', words: /offen|unbesetzt|gemeldet|ausgeschrieben/u },
  { predicate: 'missing', words: /(?<![A-Za-zÀ-ž])fehl(?:t|en|ten)(?![A-Za-zÀ-ž])/u },
  {
    predicate: 'trains',
    words: /bild(?:en|et|eten) [^.;!?\n]{0,40}aus(?![A-Za-zÀ-ž])|ausbildungsbetrieb|lehrbetrieb/u,
  },
  { predicate: 'apprentice', words: /in ausbildung|lehrverhältnis|ausgebildet/u },
  {
    predicate: 'exists',
    words: /(?<![A-Za-zÀ-ž])(?:gibt|gab) es|zähl(?:t|en)|besteh(?:t|en)|existier|eingetragen|registriert/u,
  },
];

/** The scope of a mention in a text; `own` are names that the whole page is about. Offsets are those of the plain text. */
export function scopeOf(mention: FactMention, { plain, sentences }: ReadingText, own: readonly string[]): FactScope {
  const sentence = sentenceAt(sentences, mention.start);
  if (sentence === undefined) return { sentence: -1, narrowed: '', predicate: '' };
  const { start, end, lower } = sentence;
  const words = plain.slice(start, end);
  const around = own.reduce((text, name) => text.replaceAll(name, ' '), `${lower} ${headingOf(sentence)}`);
  const names = [...placesIn(words), ...labelsOf(sentence, words)].map((name) => name.toLowerCase());
  const said = [
    ...allMatches(NARROWING, around).map(([word]) => word),
    ...names.filter((name) => !own.some((known) => known.includes(name))),
  ];
  return {
    sentence: start,
    narrowed: [...new Set(said)].sort().join(' '),
    predicate: PREDICATES.find((row) => row.words.test(lower))?.predicate ?? '',
  };
}

function placesIn(words: string): readonly string[] {
  return allMatches(PLACED, words)
    .map(([, name = '']) => name)
    .filter((name) => !OF_FIGURE.test(name));
}

/** The heading in lower case, where it stands above rows or narrows what is below it. */
function headingOf({ line }: Sentence): string {
  return line.kind === 'heading' ? '' : line.heading.toLowerCase();
}

/** The nouns of a row that tell whom its figure is of. */
function labelsOf({ line }: Sentence, words: string): readonly string[] {
  if (line.kind !== 'row' && line.kind !== 'item') return [];
  return allMatches(NOUN, words)
    .map(([noun]) => noun)
    .filter((noun) => !OF_FIGURE.test(noun));
}
