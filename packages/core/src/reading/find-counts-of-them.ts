import { allMatches } from './all-matches.ts';
import { BARE_YEAR } from './bare-year.ts';
import { countMention } from './count-mention.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { BEFORE_FIGURE, COUNT_FIGURE } from './figure-words.ts';
import { NUMBER_WORDS, numberOfWord } from './number-of-word.ts';
import { writtenFigure } from './written-figure.ts';

/** A figure that may count, whatever stands behind it. */
const FIGURE = new RegExp(String.raw`(?<![A-Za-zÀ-ž\d.,'])(?:${COUNT_FIGURE})(?![\d%€])`, 'gu');
/** Where a clause ends, or goes on about a place. */
const END = /^(?:[;)\n]|[,.](?!\d)|$| (?:in|im)(?![A-Za-zÀ-ž]))/u;
/** Ways to count those whom the words before or behind name. */
const WAYS: readonly {
  /** The words before the figure, which end there. */
  readonly before?: RegExp;
  /** The words behind it. */
  readonly behind: RegExp;
  /** Where the noun stands. */
  readonly counted: 'people' | 'before' | 'behind';
}[] = [
  // "Rund 1.700 von ihnen arbeiten in Kliniken."
  { behind: /^ von ihnen(?![A-Za-zÀ-ž])/u, counted: 'people' },
  // "Etwa 27.000 sind in Deutschland tätig."
  {
    before: new RegExp(`(?:^|[.!?\\n] )${BEFORE_FIGURE}$`, 'iu'),
    behind:
      /^ (?:sind|waren) (?:[A-Za-zÀ-ž-]{2,30} ){0,4}(?:tätig|beschäftigt|angestellt|selbstständig|erwerbstätig)(?![A-Za-zÀ-ž])/u,
    counted: 'people',
  },
  // "2.300 Logopädinnen, davon 330 in Tirol"
  {
    before: new RegExp(` (?:davon|darunter) ${BEFORE_FIGURE}$`, 'iu'),
    behind: /^ (?:in|im|an|am|bei|mit|auf|weiblich|Frauen|Männer)(?![A-Za-zÀ-ž])/u,
    counted: 'before',
  },
  // "Betriebe gibt es 60. Vor zehn Jahren waren es noch 90."
  {
    before: new RegExp(
      String.raw`(?<![A-Za-zÀ-ž])(?:waren|sind|gibt|gab) es (?:(?:(?:19|20)\d\d|dort|damals|hier|(?:laut|nach) [^.,;:]{3,40}) )?${BEFORE_FIGURE}$`,
      'iu',
    ),
    behind: END,
    counted: 'before',
  },
  // "2022 waren es 61, 2016 erst 47", "in Tirol 28"
  {
    before: new RegExp(
      String.raw`(?:^|[,;(.] |(?<![A-Za-zÀ-ž])(?:und|aber) )(?:(?:[Ii]m Jahr )?(?:19|20)\d\d|[Vv]or [a-zß-ž]{3,8} Jahren|[Ii][nm] (?:der |ganz )?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,25}|[Hh]eute|[Dd]amals|[Zz]uletzt|[Ii]nzwischen) ${BEFORE_FIGURE}$`,
      'u',
    ),
    behind: END,
    counted: 'before',
  },
  // "Das Fach bieten 14 staatliche Hochschulen an, dazu etwa 20 private."
  {
    before: new RegExp(`(?<![A-Za-zÀ-ž])(?:dazu|sowie|und|außerdem|plus) ${BEFORE_FIGURE}$`, 'iu'),
    behind:
      /^ (?:private|öffentliche|staatliche|städtische|kirchliche|kommunale|freie|weitere|kleinere|größere)(?=[,;.)\n]|$)/u,
    counted: 'before',
  },
  // "1.400 der etwa 4.100 deutschen Patentanwälte"
  {
    behind: new RegExp(
      String.raw`^ (?:der|von|von den|unter den) ${BEFORE_FIGURE}(?:\d[\d.']{0,9} )?(?:[a-zß-ž]{3,20}n )?(?<noun>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40})`,
      'u',
    ),
    counted: 'behind',
  },
];
/** How far the words of a way may reach before and behind its figure, in UTF-16 units. */
const BEFORE_REACH = 80;
const BEHIND_REACH = 90;
/** "Von 44 Lehrstellen blieben zwölf frei": what stands before these words may be a count. */
const VACANT = / (?:unbesetzt|frei|offen|leer|vakant)(?![A-Za-zÀ-ž])/gu;
const FIGURE_BEFORE = new RegExp(String.raw`(?<![A-Za-zÀ-ž\d.,'])(?:${COUNT_FIGURE}|\d|${NUMBER_WORDS})$`, 'u');
const FIGURE_REACH = 16;
/** A noun, or where and when something is, which is not what a count behind it counts. */
const NOUN =
  /(?<![A-Za-zÀ-ž])(?:(?:[Ii][nm]|[Aa][nm]|[Aa]uf|[Vv]or|[Ss]eit) (?:(?:[a-zß-ž]{1,20}|\d{1,4}) ){0,2}[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{0,40}(?: und [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{0,40})?|(?<noun>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{0,40}))/gu;
/** Where a word is written large that need not be a noun. */
const SENTENCE_START = /(?:^|[.!?:] )$/u;
/** What makes a figure one of time, of money or of shares, or of what should be. */
const MEASURE =
  /(?<![A-Za-zÀ-ž])(?:pro|je) |(?<![A-Za-zÀ-ž])(?:(?:arbeits|wochen|monats|urlaubs|werk)?(?:stunden?|minuten?|tage?n?|wochen?|monate?n?)|euro|franken|chf|prozent|meter|kilometer|punkte?n?|empfehlen|empfiehlt|fordern|fordert)(?![A-Za-zÀ-ž])|\d ?(?:h|std)(?![A-Za-zÀ-ž])|[€%]/iu;
/** How far before a count the noun may stand that it counts, in UTF-16 units. */
const NOUN_REACH = 160;

/** Counts of those who are named beside: "von ihnen", "davon", "waren es", "1.400 der 4.100 Anwälte". */
export function* findCountsOfThem(text: string): Generator<FactMention> {
  for (const { 0: figure, index } of allMatches(FIGURE, text)) {
    const end = index + figure.length;
    const value = writtenFigure(figure);
    const unit = BARE_YEAR.test(figure) ? undefined : unitBeside(text, index, end);
    if (unit !== undefined && !isShare(text, index, value))
      yield countMention(text, { start: index, end, value, unit });
  }
  for (const { index } of allMatches(VACANT, text)) {
    const figure = FIGURE_BEFORE.exec(text.slice(Math.max(0, index - FIGURE_REACH), index))?.[0];
    if (figure === undefined || unitBefore(text, index - figure.length) !== 'positions') continue;
    const value = /^\d/u.test(figure) ? writtenFigure(figure) : numberOfWord(figure.toLowerCase());
    yield countMention(text, { start: index - figure.length, end: index, value, unit: 'positions' });
  }
}

/** Whether the last figure before one is a share, and this may be another: "12 % sind Frauen, 2010 waren es 15". */
function isShare(text: string, at: number, value: number): boolean {
  const lead = text.slice(Math.max(0, at - NOUN_REACH), at);
  const sign = Math.max(lead.lastIndexOf('%'), lead.lastIndexOf('Prozent'));
  return value <= 100 && sign !== -1 && !OTHER_FIGURE.test(lead.slice(sign));
}

/** A figure that is no year. */
const OTHER_FIGURE = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/u;

/** What the words beside a figure say that it counts, in the first way that fits. */
function unitBeside(text: string, start: number, end: number): ReturnType<typeof countedUnit> {
  const lead = text.slice(Math.max(0, start - BEFORE_REACH), start);
  const rest = text.slice(end, end + BEHIND_REACH);
  for (const { before, behind, counted } of WAYS) {
    const [own, words] = [behind.exec(rest), before?.exec(lead)];
    if (own === null || words === null) continue;
    if (counted === 'people') return counted;
    return counted === 'behind'
      ? countedUnit(own.groups?.['noun']?.toLowerCase() ?? '')
      : unitBefore(text, start - (words?.[0].length ?? 0));
  }
  return undefined;
}

/** What the nearest noun before a count counts, in the same paragraph; absent behind a measure. */
function unitBefore(text: string, at: number): ReturnType<typeof countedUnit> {
  const reach = text.slice(Math.max(0, at - NOUN_REACH), at);
  const lead = reach.slice(reach.lastIndexOf('\n') + 1);
  const nearest = allMatches(NOUN, lead)
    .map(({ groups, index }) => ({
      noun: groups?.['noun'],
      index,
      unit: countedUnit(groups?.['noun']?.toLowerCase() ?? ''),
    }))
    .findLast(
      ({ noun, index, unit }) =>
        unit !== undefined || (noun !== undefined && !SENTENCE_START.test(lead.slice(0, index))),
    );
  return nearest === undefined || MEASURE.test(lead.slice(nearest.index)) ? undefined : nearest.unit;
}
