import type { StatisticValue } from '../occupation/fact.ts';
import { type Count, countMention } from './count-mention.ts';
import { countedUnit } from './counted-unit.ts';
import { eachMatch } from './each-match.ts';
import type { FactMention } from './fact-mention.ts';
import { COUNT_FIGURE } from './figure-words.ts';
import { isOfMarket } from './is-of-market.ts';
import { looseUnit } from './loose-unit.ts';
import { lowerFigure } from './lower-figure.ts';
import { NUMBER_WORDS, numberOfWord } from './number-of-word.ts';
import { writtenFigure } from './written-figure.ts';

/** What is counted: adjectives and a noun, or two of which only the second tells it. */
const COUNTED = String.raw` (?:(?:[a-zß-ž][a-zß-ž-]{2,30}(?:e[nr]?|ig|lich),?|und|oder|bzw\.) ){0,3}(?<noun>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40}(?:[:*_/]-?in(?:nen)?(?![A-Za-zÀ-ž]))?)(?: (?<second>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40}))?(?![A-Za-zÀ-ž])`;
/** "45 ländliche und städtische Fachgeschäfte", "1,2 Mio. Beschäftigte", "7 Bewerbungen". */
const COUNT = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž\d.,'/]|[^\d\s]-)(?<figure>${COUNT_FIGURE}|\d(?:,\d)?|\d{1,3}(?:,\d{1,2})?(?= Mi(?:llion|o)))(?<millions> Million(?:en)?| Mio\.)?${COUNTED}`,
  'gu',
);
/** "acht Krankenhäuser": the ends of numerals, behind which the whole word is looked at, which is fast. */
const WORD_COUNT = new RegExp(
  String.raw`(?:wei|rei|ier|ünf|chs|ben|cht|eun|ehn|elf|ölf|zig|ßig|end|ert)(?<=(?<![A-Za-zÀ-ž])(?<figure>(?:[Ee]in (?:gutes |knappes )?|[Zz]wei |[Dd]rei )Dutzend|${NUMBER_WORDS}|(?:[Ee]in|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Aa]cht)?(?:hundert|tausend)))(?! Dutzend)${COUNTED}`,
  'gu',
);

/** Counts of people by their occupation or general nouns, of businesses, schools, posts and applications. */
export function* findCounts(text: string): Generator<FactMention> {
  for (const pattern of [COUNT, WORD_COUNT])
    for (const match of eachMatch(pattern, text)) {
      const count = countOf(text, match);
      if (count !== undefined && isOfMarket(text, count)) yield countMention(text, count);
    }
}

/** What a figure and the nouns behind it count; absent where it is nothing of a market. */
function countOf(text: string, { 0: both, index: at, groups = {} }: RegExpExecArray): Count | undefined {
  const { figure = '', millions, noun = '', second = '' } = groups;
  const [first, other] = [unitOf(noun), unitOf(second)];
  const isSecond = other !== undefined && !MEASURE.test(noun) && (first === undefined || OF_PLACE.test(noun));
  const unit = isSecond ? other : first;
  if (unit === undefined) return undefined;
  const isBoth = isSecond || second === '';
  const end = at + both.length - (isBoth ? 0 : second.length + 1);
  const index = both.startsWith(figure) ? at : at + both.indexOf(' ') - figure.length;
  const lower = lowerFigure(text, index);
  const times = millions === undefined ? 1 : 1_000_000;
  const value = figureOf(figure, times);
  return {
    start: lower?.start ?? index,
    end,
    ...(lower === undefined ? { value } : { value: figureOf(lower.figure, times), maxValue: value }),
    unit,
    population: isSecond ? `${noun} ${second}` : noun,
    ...(HEDGED.test(figure) ? { approximate: true } : {}),
  };
}

/** "Ein gutes Dutzend". */
const HEDGED = / (?:gutes|knappes) /u;
/** Names of towns before what is counted there: "Wiener Volksschulen". */
const OF_PLACE = /er$/u;
/** Measures, behind which others are named: "70 Prozent Frauen". */
const MEASURE =
  /^(?:Prozent|Promille|Euro|Franken|Stunden?|Minuten?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Semester|Punkte?n?)$/u;

function unitOf(noun: string): StatisticValue['unit'] | undefined {
  if (noun === '' || MEASURE.test(noun)) return undefined;
  return looseUnit(noun) ?? countedUnit(noun.replace(OF_BOTH, '').toLowerCase());
}

/** The sign of "Expert:innen". */
const OF_BOTH = /[:*_/]-?/u;

/** The number of a figure or of a numeral, in tenths at most. */
function figureOf(figure: string, times: number): number {
  if (!/^\d/u.test(figure)) return numeralOf(figure.toLowerCase());
  return Math.round(writtenFigure(figure) * times * 10) / 10;
}

/** The number of "zwei Dutzend", "zweihundert", "acht". */
function numeralOf(figure: string): number {
  const [, many = '', group = ''] = GROUPED.exec(figure) ?? [];
  const size = GROUPS.get(group);
  return size === undefined ? numberOfWord(figure) : size * (many === '' ? 1 : numberOfWord(many));
}

const GROUPED = /^([a-zäöüß]{0,6})(?: (?:gutes |knappes )?)?(dutzend|hundert|tausend)$/u;
const GROUPS: ReadonlyMap<string, number> = new Map([
  ['dutzend', 12],
  ['hundert', 100],
  ['tausend', 1000],
]);
