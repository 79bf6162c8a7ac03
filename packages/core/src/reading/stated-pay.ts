import type { Salary } from '../salary/salary.ts';
import type { Found } from './found.ts';
import { BEYOND } from './is-denied-bound.ts';
import { isSingleFigure } from './is-single-figure.ts';
import { meantBounds } from './meant-bounds.ts';
import { paymentsIn } from './pay-frame.ts';
import { statisticsIn } from './pay-statistic.ts';

/** Pay as its own sentence states it: bounds, payments a year, and what the figure is among many. */
export function statedPay(pay: Found<Salary>, lower: string, before: string, behind: string): Salary {
  const among = withStatistic(ofSentence(pay, lower, before), before, behind, lower);
  const words = pay.raw.toLowerCase();
  return asQuartile(meantBounds(asStated(among, before), before, words, behind), before, words);
}

/** Words that open the upper end. */
const LEAST = /(?<![a-zß-ÿ])(?:ab|mindestens|wenigstens|über|von|aufwärts)(?![a-zß-ÿ])|mehr/u;
const TARIFF = /tarif|kollektiv|\bkv\b|\bgav\b|mindestlohn|entgeltgruppe|tvöd/u;
const HOURS = /\d ?(?:std|stunden|h\b|wochenstunden)/u;

/** Without what another sentence says, with the payments that this one names. */
function ofSentence({ value, raw }: Found<Salary>, lower: string, before: string): Salary {
  const { floor, hoursPerWeek, ...rest } = value;
  const payments = paymentsIn(lower);
  const isFloor = floor !== undefined && TARIFF.test(lower);
  const isOpen = floor === undefined || isFloor || LEAST.test(before + raw.toLowerCase());
  return {
    ...rest,
    ...(!isOpen && rest.maxValue === undefined && rest.minValue !== undefined ? { maxValue: rest.minValue } : {}),
    ...(isFloor ? { floor } : {}),
    ...(hoursPerWeek === undefined || !HOURS.test(lower) ? {} : { hoursPerWeek }),
    ...(payments === undefined ? {} : { paymentsPerYear: payments }),
  };
}

/** "Das Mindestentgelt beträgt 2.890 Euro": a least pay, stated as one figure. */
const IS_STATED =
  /(?<![a-zß-ÿ])(?:beträgt|betrug|betragen|lieg(?:t|en))(?: (?:derzeit|aktuell|zurzeit|heute|momentan|dann|jetzt))?(?: bei)?(?: rund| etwa| ca\.)? $/u;

function asStated(salary: Salary, before: string): Salary {
  const { minValue, maxValue } = salary;
  if (minValue === undefined || maxValue !== undefined || !IS_STATED.test(before)) return salary;
  return { ...salary, maxValue: minValue };
}

/** Words by which a figure goes on about what the one before is: "Im Tessin sind es 5.800 Franken." */
const GOES_ON =
  /(?<![a-zß-ÿ])(?:sind|waren|wären|wird) (?:es|das|dies)(?![a-zß-ÿ])|(?<![a-zß-ÿ])(?:frauen|männer)(?![a-zß-ÿ])/u;
/** "3.700 € im oberen Quartil". */
const RIGHT_BEHIND = 12;

function ownStatistic(behind: string): Salary['statistic'] {
  const [first] = statisticsIn(behind);
  return first !== undefined && /^ \(?(?:im|als|am) /u.test(behind) && first.start <= RIGHT_BEHIND
    ? first.statistic
    : undefined;
}

/** What a figure is among many: what the words beside it say, before it up to the pay before, else behind it. */
function withStatistic(salary: Salary, before: string, behind: string, sentence: string): Salary {
  const { statistic: read, ...rest } = salary;
  const own = ownStatistic(behind) ?? statisticsIn(before).at(-1)?.statistic ?? statisticsIn(behind)[0]?.statistic;
  if (own !== undefined) return isSingleFigure(salary) || read !== undefined ? { ...rest, statistic: own } : rest;
  const isQuartile = read === 'q1' || read === 'q3';
  const isCarried = GOES_ON.test(sentence) || statisticsIn(sentence).length > 0;
  return read === undefined || isQuartile || !isCarried ? rest : salary;
}

/** "25 Prozent bekommen weniger als 32.100 Euro": the figure that parts the lowest quarter, or half, from the others. */
const QUARTER = /(?<!\d)25 ?(?:%|prozent)|(?<![a-zß-ÿ])(?:ein|das) (?:untere |obere )?viertel(?![a-zß-ÿ])/u;
const HALF = /(?<!\d)50 ?(?:%|prozent)|(?<![a-zß-ÿ])die (?:andere )?hälfte(?![a-zß-ÿ])/u;

function asQuartile(salary: Salary, before: string, words: string): Salary {
  const [, word] = BEYOND.exec(words) ?? [];
  const figure = salary.minValue ?? salary.maxValue;
  const quartile = QUARTER.test(before) ? (word === 'mehr als' || word === 'über' ? 'q3' : 'q1') : undefined;
  const statistic = quartile ?? (HALF.test(before) ? 'median' : undefined);
  if (word === undefined || figure === undefined || statistic === undefined) return salary;
  return { ...salary, minValue: figure, maxValue: figure, statistic };
}
