import { allMatches } from './all-matches.ts';
import type { FactMention } from './fact-mention.ts';
import { lowerFigure } from './lower-figure.ts';
import { NUMBER_WORDS, numberOfWord } from './number-of-word.ts';
import { roughFrom } from './rough-from.ts';
import { statisticMention } from './statistic-mention.ts';

/** A length of time that is one of many people: "Die durchschnittliche Verweildauer beträgt 12 Jahre". */
const MEAN_YEARS = new RegExp(
  String.raw`(?:verweildauer|durchschnittsalter|altersdurchschnitt|betriebszugehörigkeit|berufsdauer|altersschnitt|durchschnittliches? alter|ø-?[ ]?alter)[^.;:!?\n\d]{0,40}?:?[ \t](\d{1,2}(?:,\d)?|${NUMBER_WORDS})(?: ?jahren?(?![A-Za-zÀ-ž]))|(?:durchschnittsalter|altersdurchschnitt|altersschnitt)(?::|,)? (\d{2})(?![\d.,]?\d| ?[%A-Za-zÀ-ž])|(?<![\d.,])(\d{1,2}(?:,\d)?) jahre bleib(?:t|en)(?= [^.;:!?\n\d]{0,40}(?:durchschnittlich|im (?:schnitt|mittel|durchschnitt)))`,
  'gu',
);

/** How long people stay, at the mean: "Im Schnitt bleiben sie acht Jahre im Beruf". */
const MEAN_STAY = new RegExp(
  String.raw`(?:im (?:schnitt|mittel|durchschnitt)|durchschnittlich)(?<clause>[^.;:!?\n]{0,60}?) (?<years>\d{1,2}(?:,\d)?|${NUMBER_WORDS})(?<unit> jahren?) (?:lang )?(?:bei|beim|im|in|alt|dabei|treu|auf|an|tätig|beschäftigt)(?![A-Za-zÀ-ž])`,
  'gu',
);
/** Lengths of courses and of what one must have. */
const OF_COURSE = /(?:^| )nach |dauer|ausbildung|studi|lehre|kurs|umschulung|erfahrung|verlang|gehalt|verdien/u;

/** A mean age or length of service, in years. */
export function* findMeanYears(text: string, lower: string): Generator<FactMention> {
  for (const { 0: raw, 1: mean, 2: age, 3: stay, index } of allMatches(MEAN_YEARS, lower)) {
    const years = mean ?? age ?? stay ?? '';
    const start = index + raw.lastIndexOf(years);
    const end = stay === undefined ? index + raw.length : start + years.length + ' Jahre'.length;
    if (!isBound(lower, start)) yield meanOf(text, start, end, years);
  }
  for (const { 0: raw, index, groups = {} } of allMatches(MEAN_STAY, lower)) {
    const { years = '', unit = '', clause = '' } = groups;
    if (OF_COURSE.test(clause)) continue;
    const start = index + raw.lastIndexOf(` ${years}${unit}`) + 1;
    if (!isBound(lower, start)) yield meanOf(text, start, start + years.length + unit.length, years);
  }
}

/** Whether a length is where something begins or how often it comes: "ab zehn Jahren", "alle drei Jahre". */
function isBound(lower: string, start: number): boolean {
  return BOUND.test(lower.slice(Math.max(0, start - BOUND_REACH), start));
}

const BOUND = /(?<![A-Za-zÀ-ž])(?:ab|alle) (?:[a-zß-ž]{2,12} )?$/u;
/** How far before a length the word may stand that makes it a bound, in UTF-16 units. */
const BOUND_REACH = 20;

function meanOf(text: string, start: number, end: number, years: string): FactMention {
  const lower = lowerFigure(text, start);
  const from = lower?.start ?? start;
  const rough = roughFrom(text, from);
  const mean = numberOfWord(years);
  return statisticMention(text, rough ?? from, end, {
    label: 'Durchschnitt',
    ...(lower === undefined ? { value: mean } : { value: numberOfWord(lower.figure.toLowerCase()), maxValue: mean }),
    unit: 'years',
    ...(rough === undefined ? {} : { approximate: true }),
  });
}
