import type { Salary } from '../salary/salary.ts';
import { isDeniedBound } from './is-denied-bound.ts';

/** The bounds that the words beside a figure mean: one that is denied is the other, one that is passed is the least. */
export function meantBounds(salary: Salary, before: string, words: string, behind: string): Salary {
  return passed(isDeniedBound(before, words, behind) ? turned(salary) : salary, before, behind);
}

function turned(salary: Salary): Salary {
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
  /(?:stunden|tages)s[aä]tze? (?:fangen|fängt|beginnen|beginnt|starten|startet|gehen|geht) (?:[A-Za-zÀ-ž]{3,12} )?(?:bei|ab) (?:rund |etwa |ca\. )?$/u;

function passed(salary: Salary, before: string, behind: string): Salary {
  const { maxValue, ...rest } = salary;
  const isLimit =
    (LIMIT.test(before) && PASSED.test(before + behind)) || NOT_BELOW.test(behind) || RATES_BEGIN.test(before);
  const isPassed = isLimit && maxValue === rest.minValue;
  return isPassed ? rest : salary;
}
