import type { StatisticValue } from '../occupation/fact.ts';
import { allMatches } from './all-matches.ts';
import { type Count, countMention } from './count-mention.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { COUNT_FIGURE } from './figure-words.ts';
import { isOfMarket } from './is-of-market.ts';
import { numberOfWord } from './number-of-word.ts';
import { writtenFigure } from './written-figure.ts';

/** What is counted: adjectives and a noun, or two of which only the second tells it. */
const COUNTED = String.raw` (?:(?:[a-zß-ž][a-zß-ž-]{2,24}e[nr]?,?|und|oder|bzw\.) ){0,3}(?<noun>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40})(?: (?<second>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40}))?(?![A-Za-zÀ-ž])`;
/** "45 ländliche und städtische Fachgeschäfte", "1,2 Mio. Beschäftigte", "7 Bewerbungen". */
const COUNT = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž\d.,'/-])(?<figure>${COUNT_FIGURE}|\d(?:,\d)?|\d{1,3}(?:,\d{1,2})?(?= Mi(?:llion|o)))(?<millions> Million(?:en)?| Mio\.)?${COUNTED}`,
  'gu',
);
/** "acht Krankenhäuser". What stands before the word is looked at behind it, which is fast. */
const WORD_COUNT = new RegExp(
  String.raw`(?<figure>[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf|[Ee]in (?:gutes |knappes )?Dutzend)(?<=(?<![A-Za-zÀ-ž])\k<figure>)${COUNTED}`,
  'gu',
);

/** Counts of people by their occupation or general nouns, of businesses, schools, posts and applications. */
export function* findCounts(text: string): Generator<FactMention> {
  for (const pattern of [COUNT, WORD_COUNT])
    for (const match of allMatches(pattern, text)) {
      const count = countOf(match);
      if (count !== undefined && isOfMarket(text, count)) yield countMention(text, count);
    }
}

/** What a figure and the nouns behind it count; absent where it is nothing of a market. */
function countOf({ 0: both, index, groups = {} }: RegExpExecArray): Count | undefined {
  const { figure = '', millions, noun = '', second = '' } = groups;
  const [first, other] = [unitOf(noun), unitOf(second)];
  const isSecond = other !== undefined && !MEASURE.test(noun) && (first === undefined || OF_PLACE.test(noun));
  const unit = isSecond ? other : first;
  if (unit === undefined) return undefined;
  const isBoth = isSecond || second === '';
  return {
    start: index,
    end: index + both.length - (isBoth ? 0 : second.length + 1),
    value: Math.round(figureOf(figure) * (millions === undefined ? 1 : 1_000_000) * 10) / 10,
    unit,
    population: isSecond ? `${noun} ${second}` : noun,
  };
}

/** Names of towns before what is counted there: "Wiener Volksschulen". */
const OF_PLACE = /er$/u;
/** Measures, behind which others are named: "70 Prozent Frauen". */
const MEASURE =
  /^(?:Prozent|Promille|Euro|Franken|Stunden?|Minuten?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Semester|Punkte?n?)$/u;

function unitOf(noun: string): StatisticValue['unit'] | undefined {
  if (noun === '' || MEASURE.test(noun)) return undefined;
  return LOOSE_UNITS.find(([loose]) => loose.test(noun))?.[1] ?? countedUnit(noun.toLowerCase());
}

/** Nouns that count something of a market only where the sentence says so. */
const LOOSE_UNITS: readonly (readonly [noun: RegExp, unit: StatisticValue['unit']])[] = [
  [/^Mitglieder(?:n|innen)?$/u, 'people'],
  [/^Plätzen?$/u, 'positions'],
];
const DOZEN = 12;

function figureOf(figure: string): number {
  if (figure.endsWith('Dutzend')) return DOZEN;
  return /^\d/u.test(figure) ? writtenFigure(figure) : numberOfWord(figure.toLowerCase());
}
