import { allMatches } from './all-matches.ts';
import { BARE_YEAR } from './bare-year.ts';
import { countMention } from './count-mention.ts';
import { countedUnit } from './counted-unit.ts';
import type { FactMention } from './fact-mention.ts';
import { BEFORE_FIGURE, COUNT_FIGURE } from './figure-words.ts';
import { writtenFigure } from './written-figure.ts';

const FIGURE = `(?<figure>${COUNT_FIGURE})`;
/** Ways to count those whom the words before or behind name. */
const WAYS: readonly { readonly pattern: RegExp; readonly counted: 'people' | 'before' | 'behind' }[] = [
  // "Rund 1.700 von ihnen arbeiten in Kliniken."
  { pattern: new RegExp(String.raw`(?<![A-Za-zÀ-ž\d.,'])${FIGURE} von ihnen(?![A-Za-zÀ-ž])`, 'gu'), counted: 'people' },
  // "2.300 Logopädinnen, davon 330 in Tirol"
  {
    pattern: new RegExp(
      String.raw` (?:davon|darunter) ${BEFORE_FIGURE}${FIGURE}(?= (?:in|im|an|am|bei|mit|auf|weiblich|Frauen|Männer)(?![A-Za-zÀ-ž]))`,
      'gu',
    ),
    counted: 'before',
  },
  // "1.400 der etwa 4.100 deutschen Patentanwälte"
  {
    pattern: new RegExp(
      String.raw`(?<![A-Za-zÀ-ž\d.,'])${FIGURE} (?:der|von|von den|unter den) ${BEFORE_FIGURE}(?:\d[\d.']{0,9} )?(?:[a-zß-ž]{3,20}n )?(?<noun>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40})`,
      'gu',
    ),
    counted: 'behind',
  },
];
/** A figure that ends a clause, and what may stand before it there. */
const LAST = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž\d.,'])${FIGURE}(?=[;)\n]|[,.](?!\d)|$| (?:in|im)(?![A-Za-zÀ-ž]))`,
  'gu',
);
/** "Betriebe gibt es 60. Vor zehn Jahren waren es noch 90." */
const THEY_ARE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž])(?:waren|sind|gibt|gab) es (?:(?:(?:19|20)\d\d|dort|damals|hier|(?:laut|nach) [^.,;:]{3,40}) )?${BEFORE_FIGURE}$`,
  'iu',
);
/** "2022 waren es 61, 2016 erst 47", "in Tirol 28". */
const ELSEWHERE = new RegExp(
  String.raw`(?:^|[,;(.] |(?<![A-Za-zÀ-ž])(?:und|aber) )(?:(?:[Ii]m Jahr )?(?:19|20)\d\d|[Vv]or [a-zß-ž]{3,8} Jahren|[Ii][nm] (?:der |ganz )?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{2,25}|[Hh]eute|[Dd]amals|[Zz]uletzt|[Ii]nzwischen) ${BEFORE_FIGURE}$`,
  'u',
);
const LAST_REACH = 80;
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
  for (const { pattern, counted } of WAYS)
    for (const { 0: raw, index, groups = {} } of allMatches(pattern, text)) {
      const { figure = '', noun = '' } = groups;
      if (BARE_YEAR.test(figure)) continue;
      const unit =
        counted === 'people'
          ? counted
          : counted === 'before'
            ? unitBefore(text, index)
            : countedUnit(noun.toLowerCase());
      if (unit === undefined) continue;
      const at = index + (counted === 'before' ? raw.lastIndexOf(figure) : raw.indexOf(figure));
      yield countMention(text, { start: at, end: at + figure.length, value: writtenFigure(figure), unit });
    }
  for (const { 0: figure, index } of allMatches(LAST, text)) {
    const lead = text.slice(Math.max(0, index - LAST_REACH), index);
    const way = BARE_YEAR.test(figure) ? null : (THEY_ARE.exec(lead) ?? ELSEWHERE.exec(lead));
    const unit = way === null ? undefined : unitBefore(text, index - way[0].length);
    if (unit !== undefined)
      yield countMention(text, { start: index, end: index + figure.length, value: writtenFigure(figure), unit });
  }
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
