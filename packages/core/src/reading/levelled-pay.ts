import type { Salary } from '../salary/salary.ts';
import type { SaidOfPay } from './said-of-pay.ts';

/** Pay with the level that was said; that of apprentices is by the month. */
export function levelledPay(salary: Salary, said: SaidOfPay, raw: string): Salary {
  return inTraining(withLevel(salary, said), raw);
}

function withLevel(salary: Salary, { level, levelText, trainingYear }: SaidOfPay): Salary {
  const { level: _level, levelText: _levelText, trainingYear: _year, arrangement, ...others } = salary;
  const isStale = arrangement === undefined || (arrangement === 'training' && level !== 'training');
  const rest: Salary = isStale ? others : { ...others, arrangement };
  return {
    ...rest,
    ...(level === undefined ? {} : { level }),
    ...(levelText === undefined ? {} : { levelText }),
    ...(level === 'training' && rest.arrangement === undefined ? { arrangement: 'training' as const } : {}),
    ...(trainingYear === undefined ? {} : { trainingYear }),
  };
}

/** A word in an amount for a time shorter than a month. */
const SHORT_TIME = /stunde|tag|std|\/ ?h(?![A-Za-zÀ-ž])/iu;
/** Least that is paid in a month of training rather than in a day of work, in major units. */
const LEAST_A_MONTH = 300;

/** Nobody in training is paid by the day as the freelancers of the sentence before. */
function inTraining(salary: Salary, raw: string): Salary {
  const isMonthly = salary.unitText === 'MONTH' || salary.unitText === 'YEAR' || SHORT_TIME.test(raw);
  if (salary.level !== 'training' || isMonthly || (salary.minValue ?? 0) < LEAST_A_MONTH) return salary;
  return { ...salary, unitText: 'MONTH', arrangement: 'training', inferred: ['unitText'] };
}
