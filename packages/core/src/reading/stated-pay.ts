import type { Salary } from '../salary/salary.ts';
import type { Found } from './found.ts';
import { isSingleFigure } from './is-single-figure.ts';
import { paymentsIn } from './pay-frame.ts';
import { statisticsIn } from './pay-statistic.ts';

/** Pay as its own sentence states it: bounds, payments a year, and what the figure is among many. */
export function statedPay(pay: Found<Salary>, lower: string, before: string, behind: string): Salary {
  const among = withStatistic(ofSentence(pay, lower, before), before, behind, lower);
  const words = pay.raw.toLowerCase();
  return passed(asQuartile(turned(asStated(among, before), before, words, behind), before, words), before, behind);
}

/** Words that open the upper end. */
const LEAST = /(?<![a-zß-ÿ])(?:ab|mindestens|wenigstens|über|von|aufwärts)(?!\p{L})|mehr/u;
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
  /(?<![a-zß-ÿ])(?:sind|waren|wären|wird) (?:es|das|dies)(?!\p{L})|(?<![a-zß-ÿ])(?:frauen|männer)(?!\p{L})/u;
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

/** What opens a figure that is not reached, or passed. */
const BEYOND = /^(weniger als|unter|mehr als|über)\s/u;
/** "Selten unter 5.200 Franken", "mehr als 3.500 Euro sind kaum drin". */
const DENIED_BEFORE =
  /(?<![a-zß-ÿ])(?:selten|kaum|nie|niemals|niemand|nicht|nirgends|nirgendwo|keiner)(?: \p{L}{2,14}){0,4} $/u;
const DENIED_BEHIND =
  /^(?: \p{L}{2,14}){0,7} (?:selten|kaum|nie|niemals|niemand|nicht|nirgends|keiner|ausnahmen?|(?:die|eine) ausnahme)(?!\p{L})/u;

/** A bound that is denied is the other one: "kaum unter 5.200 Franken" is at least that. */
function turned(salary: Salary, before: string, words: string, behind: string): Salary {
  if (!BEYOND.test(words) || !(DENIED_BEFORE.test(before) || DENIED_BEHIND.test(behind))) return salary;
  const { minValue, maxValue, ...rest } = salary;
  return {
    ...rest,
    ...(maxValue === undefined ? {} : { minValue: maxValue }),
    ...(minValue === undefined ? {} : { maxValue: minValue }),
  };
}

/** "Die Grenze von 85.000 Euro wird überschritten": more than the figure. */
const LIMIT = /(?<![a-zß-ÿ])(?:grenze|marke|schwelle) von (?:rund |etwa |ca\. )?$/u;
const PASSED = /überschr|übertr|knack|(?<![a-zß-ÿ])(?:ge)?(?:riss|rissen|reiß)|spreng|(?<![a-zß-ÿ])über (?:die|der) /u;

/** "Du solltest 38.000 € nicht unterschreiten." */
const NOT_BELOW = /^ (?:auf keinen fall|keinesfalls|nicht|nie) unterschr/u;
/** "Tagessätze fangen bei 480 € an." */
const RATES_BEGIN =
  /(?:stunden|tages)s[aä]tze? (?:fangen|fängt|beginnen|beginnt|starten|startet|gehen|geht) (?:\p{L}{3,12} )?(?:bei|ab) (?:rund |etwa |ca\. )?$/u;

function passed(salary: Salary, before: string, behind: string): Salary {
  const { maxValue, ...rest } = salary;
  const isLimit =
    (LIMIT.test(before) && PASSED.test(before + behind)) || NOT_BELOW.test(behind) || RATES_BEGIN.test(before);
  const isPassed = isLimit && maxValue === rest.minValue;
  return isPassed ? rest : salary;
}

/** "25 Prozent bekommen weniger als 32.100 Euro": the figure that parts the lowest quarter, or half, from the others. */
const QUARTER = /(?<!\d)25 ?(?:%|prozent)|(?<![a-zß-ÿ])(?:ein|das) (?:untere |obere )?viertel(?!\p{L})/u;
const HALF = /(?<!\d)50 ?(?:%|prozent)|(?<![a-zß-ÿ])die (?:andere )?hälfte(?!\p{L})/u;

function asQuartile(salary: Salary, before: string, words: string): Salary {
  const [, word] = BEYOND.exec(words) ?? [];
  const figure = salary.minValue ?? salary.maxValue;
  const quartile = QUARTER.test(before) ? (word === 'mehr als' || word === 'über' ? 'q3' : 'q1') : undefined;
  const statistic = quartile ?? (HALF.test(before) ? 'median' : undefined);
  if (word === undefined || figure === undefined || statistic === undefined) return salary;
  return { ...salary, minValue: figure, maxValue: figure, statistic };
}
