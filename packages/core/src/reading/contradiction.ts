import type { Fact, FactOf, StatisticValue } from '../occupation/fact.ts';
import type { Range } from '../posting/range.ts';
import type { Salary } from '../salary/salary.ts';
import { foldedWord } from './words.ts';

/** A figure or range of a fact that another one of its topic may contradict. */
export interface Statement {
  /** What it is about: only statements of one topic contradict each other. */
  readonly topic: string;
  readonly min: number;
  readonly max: number;
  /** A word such as "rund" marks it as rough. */
  readonly isRough?: boolean;
  /** Whether a text may well state several single figures of the topic. */
  readonly isOneOfMany?: boolean;
}

/** What a fact states that another may contradict; absent where it leaves that open. */
export function statementOf(fact: Fact): Statement | undefined {
  switch (fact.kind) {
    case 'salary':
      return payOf(fact.value);
    case 'weekly-hours':
      return ranged('weekly-hours', fact.value);
    case 'further-training':
      return trainingOf(fact.value);
    case 'statistic':
      return statisticOf(fact.value);
    default:
      return undefined;
  }
}

/** Whether two statements of one topic contradict: two ranges that differ, or figures that exclude each other. */
export function contradicts(one: Statement, other: Statement): boolean {
  if (isBand(one) && isBand(other)) return one.min !== other.min || one.max !== other.max;
  if (!isBand(one) && !isBand(other) && one.isOneOfMany) return false;
  const [lower, upper] = one.max <= other.min ? [one, other] : [other, one];
  const isNear = (one.isRough || other.isRough) && upper.min <= lower.max * (1 + ROUGHLY);
  return lower.max < upper.min && !isNear;
}

/** How far apart rough figures may be that still agree. */
const ROUGHLY = 0.1;

/** Whether a statement is a range rather than a figure. */
export function isBand({ min, max }: Statement): boolean {
  return min < max;
}

function payOf(salary: Salary): Statement | undefined {
  const { level, minValue, maxValue, unitText, currency, basis, statistic = '', trainingYear = '' } = salary;
  if (level === undefined || minValue === undefined || maxValue === undefined) return undefined;
  const { arrangement = '', component, approximate = false } = salary;
  const net = basis === 'net' ? 'net' : '';
  const topic = ['salary', level, unitText, currency, net, statistic, trainingYear, arrangement, component].join(' ');
  return { topic, min: minValue, max: maxValue, isRough: approximate, isOneOfMany: true };
}

function ranged(topic: string, { min, max }: Range): Statement | undefined {
  return min === undefined || max === undefined ? undefined : { topic, min, max };
}

function trainingOf({ label, months, provider = '' }: FactOf<'further-training'>['value']): Statement | undefined {
  return months && ranged(`further-training ${foldedWord(label)} ${provider}`, months);
}

function statisticOf(value: StatisticValue): Statement {
  const { unit, year = '', value: min, maxValue: max = min, approximate = false } = value;
  return { topic: `statistic ${unit} ${year} ${populationOf(value)}`, min, max, isRough: approximate };
}

/** A share of the employed is one of whoever is in the occupation. */
function populationOf({ unit, population = '' }: StatisticValue): string {
  return unit === 'percent' && OF_OCCUPATION.test(population) ? '' : foldedWord(population);
}

const OF_OCCUPATION = /^(?:Beschäftigten?|Fachkräften?|Angestellten?)$/u;
