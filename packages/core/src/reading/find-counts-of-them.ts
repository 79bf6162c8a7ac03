import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { StatisticValue } from '../occupation/fact.ts';
import { allMatches } from './all-matches.ts';
import { BARE_YEAR } from './bare-year.ts';
import { type Count, countMention } from './count-mention.ts';
import { type CountedNoun, countedNounBefore, NOUN_REACH } from './counted-noun-before.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { BEFORE_FIGURE, COUNT_FIGURE } from './figure-words.ts';
import { findCounts } from './find-counts.ts';
import { isInRegion } from './is-in-region.ts';
import { isOfMarket } from './is-of-market.ts';
import { NUMBER_WORDS, numberOfWord } from './number-of-word.ts';
import { paragraphBefore } from './paragraph-before.ts';
import type { Span } from './span.ts';
import { sentenceBefore, sentenceBehind } from './words-of-sentence.ts';
import { writtenFigure } from './written-figure.ts';

/** A figure that may count, whatever stands behind it. */
const FIGURE = new RegExp(String.raw`(?<![A-Za-zÀ-ž\d.,'])(?:${COUNT_FIGURE})(?![\d%€])`, 'gu');
/** Where a clause ends, or goes on about a place. */
const END = /^(?:[;)\n]|[,.](?!\d)|$| (?:in|im)(?![A-Za-zÀ-ž]))/u;
/** When, where and by whom it was counted. */
const LED = '(?:(?:(?:19|20)\\d\\d|dort|damals|hier|(?:laut|nach) [^.,;:]{3,40}) )?';
/** What tells that a figure counts where no count of the same stands before it. */
type Told = 'many' | 'number' | 'market';
/** Ways to count those whom the words before or behind name. */
const WAYS: readonly {
  /** The words before the figure, which end there. */
  readonly before?: RegExp;
  /** The words behind it. */
  readonly behind: RegExp;
  /** Where the noun stands. */
  readonly counted: 'people' | 'before' | 'behind' | 'beside';
  readonly told: Told;
}[] = [
  // "Rund 1.700 von ihnen arbeiten in Kliniken."
  { behind: /^ von ihnen(?![A-Za-zÀ-ž])/u, counted: 'people', told: 'many' },
  // "Etwa 27.000 sind in Deutschland tätig."
  {
    before: new RegExp(`(?:^|[.!?\\n] )${BEFORE_FIGURE}$`, 'iu'),
    behind:
      /^ (?:sind|waren) (?:[A-Za-zÀ-ž-]{2,30} ){0,4}(?:tätig|beschäftigt|angestellt|selbstständig|erwerbstätig)(?![A-Za-zÀ-ž])/u,
    counted: 'people',
    told: 'many',
  },
  // "2.300 Logopädinnen, davon 330 in Tirol"
  {
    before: new RegExp(` (?:davon|darunter) ${BEFORE_FIGURE}$`, 'iu'),
    behind: /^ (?:in|im|an|am|bei|mit|auf|weiblich|Frauen|Männer)(?![A-Za-zÀ-ž])/u,
    counted: 'before',
    told: 'many',
  },
  // "Praxen gibt es gut 10.000."
  {
    before: new RegExp(
      String.raw`(?:^|[.!?\n] )(?:[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,20}e )?(?<noun>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40})(?: (?:in|im) [^.,;:\d]{2,30})? (?:gibt|gab) es ${LED}${BEFORE_FIGURE}$`,
      'u',
    ),
    behind: END,
    counted: 'beside',
    told: 'market',
  },
  // "60 Betriebe gibt es. Vor zehn Jahren waren es noch 90."
  {
    before: new RegExp(String.raw`(?<![A-Za-zÀ-ž])(?:waren|sind|gibt|gab) es ${LED}${BEFORE_FIGURE}$`, 'iu'),
    behind: END,
    counted: 'before',
    told: 'number',
  },
  // "2022 waren es 61, 2016 erst 47", "in Tirol 28"
  {
    before: new RegExp(
      String.raw`(?:^|[,;(.] |(?<![A-Za-zÀ-ž])(?:und|aber) )(?:(?:[Ii]m Jahr )?(?:19|20)\d\d|[Vv]or (?:[a-zß-ž]{3,8}|\d{1,2}) Jahren|[Ii][nm] (?:der |ganz )?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,25}|[Hh]eute|[Dd]amals|[Zz]uletzt|[Ii]nzwischen) ${BEFORE_FIGURE}$`,
      'u',
    ),
    behind: END,
    counted: 'before',
    told: 'number',
  },
  // "Das Fach bieten 14 staatliche Hochschulen an, dazu etwa 20 private."
  {
    before: new RegExp(`(?<![A-Za-zÀ-ž])(?:dazu|sowie|und|außerdem|plus) ${BEFORE_FIGURE}$`, 'iu'),
    behind:
      /^ (?:private|öffentliche|staatliche|städtische|kirchliche|kommunale|freie|weitere|kleinere|größere)(?=[,;.)\n]|$)/u,
    counted: 'before',
    told: 'number',
  },
  // "1.400 der etwa 4.100 deutschen Patentanwälte"
  {
    behind: new RegExp(
      String.raw`^ (?:der|von|von den|unter den) ${BEFORE_FIGURE}(?:\d[\d.']{0,9} )?(?:[a-zß-ž]{3,20}n )?(?<noun>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40})`,
      'u',
    ),
    counted: 'behind',
    told: 'market',
  },
];
/** How far the words of a way may reach before and behind its figure, in UTF-16 units. */
const BEFORE_REACH = 80;
const BEHIND_REACH = 90;
/** "Von 44 Lehrstellen blieben zwölf frei": what stands before these words may be a count. */
const VACANT = / (?:unbesetzt|frei|offen|leer|vakant)(?![A-Za-zÀ-ž])/gu;
const FIGURE_BEFORE = new RegExp(String.raw`(?<![A-Za-zÀ-ž\d.,'])(?:${COUNT_FIGURE}|\d|${NUMBER_WORDS})$`, 'u');
const FIGURE_REACH = 16;
/** Least of people, businesses or posts that are those of a region or a market, not of one company. */
const MANY = 1000;
/** Words by which a number is spoken of before it is told: "Die Betriebe wurden weniger." */
const NUMBER_TOLD =
  /(?<![A-Za-zÀ-ž])(?:(?:[Zz]ahl|Anzahl) (?:der|an|von)|(?:immer|deutlich|stetig|wurden|werden|sind|waren) (?:weniger|mehr|seltener))(?![A-Za-zÀ-ž])/u;

type Unit = StatisticValue['unit'];

/** A count, with the words that say what it counts; it ends with the last figure that goes on about it. */
interface Anchor extends Span {
  readonly unit: Unit;
  readonly words: Span;
}

/**
 * Counts of those who are named beside: "von ihnen", "davon", "waren es", "1.400 der 4.100 Anwälte". Such a figure may as
 * well be an age or a day: it counts where a count of the same stands before it, or the words say that it does.
 */
export function* findCountsOfThem(
  text: string,
  counts: readonly FactMention[] = [...findCounts(text)],
): Generator<FactMention> {
  const stated = statedBefore(counts);
  let last: Anchor | undefined;
  for (const { 0: figure, index: start } of allMatches(FIGURE, text)) {
    const count = { start, end: start + figure.length, value: writtenFigure(figure) };
    last = laterOf(last, stated(start));
    const anchor = isNear(text, last, start) ? last : undefined;
    const found = BARE_YEAR.test(figure) ? undefined : countOfThem(text, count, anchor);
    if (found === undefined || isShare(text, start, count.value)) continue;
    last = found;
    yield countMention(text, { ...count, unit: found.unit }, found.isBeside ? [] : [unitDoubt(found.unit)]);
  }
  yield* findVacancies(text, counts);
}

/** "Von 44 Lehrstellen blieben zwölf frei." */
function* findVacancies(text: string, counts: readonly FactMention[]): Generator<FactMention> {
  const stated = statedBefore(counts);
  const unit = 'positions';
  for (const { index: end } of allMatches(VACANT, text)) {
    const figure = FIGURE_BEFORE.exec(text.slice(Math.max(0, end - FIGURE_REACH), end))?.[0];
    if (figure === undefined) continue;
    const start = end - figure.length;
    const value = /^\d/u.test(figure) ? writtenFigure(figure) : numberOfWord(figure.toLowerCase());
    const anchor = stated(start);
    const isOfThem = isNear(text, anchor, start) && anchor.unit === unit;
    if (countedNounBefore(text, start)?.unit !== unit || !(isOfThem || isMany(text, { start, end, value }))) continue;
    yield countMention(text, { start, end, value, unit }, [unitDoubt(unit)]);
  }
}

function unitDoubt(unit: Unit): Issue {
  return createIssue('fact/unit-from-context', 'info', { path: ['unit'], params: { unit } });
}

/** Gives the last count that ends before an offset, for offsets that only grow. */
function statedBefore(counts: readonly FactMention[]): (at: number) => Anchor | undefined {
  const anchors = counts
    .flatMap(({ kind, start, end, value }) =>
      kind === 'statistic' ? [{ start, end, unit: value.unit, words: { start, end } }] : [],
    )
    .sort((one, other) => one.end - other.end);
  let next = 0;
  return (at) => {
    while ((anchors[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return anchors[next - 1];
  };
}

function laterOf(one: Anchor | undefined, other: Anchor | undefined): Anchor | undefined {
  return (other?.end ?? -1) > (one?.end ?? -1) ? other : one;
}

/** Whether nothing but years stands between a count and what may go on about it. */
function isNear(text: string, anchor: Anchor | undefined, at: number): anchor is Anchor {
  if (anchor === undefined || at - anchor.end > NOUN_REACH) return false;
  const between = text.slice(anchor.end, at);
  return !between.includes('\n') && !OTHER_FIGURE.test(between);
}

/** Whether the last figure before one is a share, and this may be another: "12 % sind Frauen, 2010 waren es 15". */
function isShare(text: string, at: number, value: number): boolean {
  const lead = text.slice(Math.max(0, at - NOUN_REACH), at);
  const sign = Math.max(lead.lastIndexOf('%'), lead.lastIndexOf('Prozent'));
  return value <= 100 && sign !== -1 && !OTHER_FIGURE.test(lead.slice(sign));
}

/** A figure that is no year, nor one of years ago. */
const OTHER_FIGURE = /(?<!\d)(?!(?:19|20)\d\d(?!\d)|(?<=[Vv]or )\d{1,2} Jahren)\d/u;

type Figure = Pick<Count, 'start' | 'end' | 'value'>;

/** What the words beside a figure say that it counts, in the first way that fits. */
function countOfThem(
  text: string,
  count: Figure,
  anchor: Anchor | undefined,
): (Anchor & { readonly isBeside: boolean }) | undefined {
  const { start, end } = count;
  const lead = text.slice(Math.max(0, start - BEFORE_REACH), start);
  const rest = text.slice(end, end + BEHIND_REACH);
  for (const { before, behind, counted, told } of WAYS) {
    const [own, words] = [behind.exec(rest), before?.exec(lead)];
    if (own === null || words === null) continue;
    const from = start - (words?.[0].length ?? 0);
    const isBeside = counted === 'behind' || counted === 'beside';
    const noun = isBeside ? undefined : countedNounBefore(text, from);
    if (anchor !== undefined && isOf(anchor, noun)) return { ...anchor, start, end, isBeside };
    const written = own.groups?.['noun'] ?? words?.groups?.['noun'] ?? '';
    const unit = counted === 'people' ? counted : isBeside ? countedUnit(written.toLowerCase()) : noun?.unit;
    if (unit === undefined || !IS_TOLD[told](text, { ...count, unit })) return undefined;
    return { start, end, unit, words: { start: noun?.index ?? from, end }, isBeside };
  }
  return undefined;
}

/** What may stand between two nouns that are counted together. */
const AND = ' und ';

function isOf({ words }: Anchor, noun: CountedNoun | undefined): boolean {
  return noun !== undefined && noun.index >= words.start && noun.index <= words.end + AND.length;
}

const IS_TOLD: Readonly<Record<Told, (text: string, count: Count) => boolean>> = {
  many: isMany,
  number: (text, { start }) => {
    const [, between] = paragraphBefore(text, start, NOUN_REACH).split(NUMBER_TOLD);
    return between !== undefined && !OTHER_FIGURE.test(between);
  },
  market: isOfMarket,
};

/** Whether so many are more than one house has, or the sentence says that they are of a region. */
function isMany(text: string, { start, end, value }: Figure): boolean {
  const lead = sentenceBefore(text.slice(Math.max(0, start - BEFORE_REACH), start));
  const rest = sentenceBehind(text.slice(end, end + BEHIND_REACH));
  return value >= MANY || isInRegion(lead.toLowerCase(), rest.toLowerCase());
}
