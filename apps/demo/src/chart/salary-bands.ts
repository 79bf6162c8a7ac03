import { convertSalary, EXPERIENCE_LEVELS, type FactOf, type Salary, type UnitText } from '@berufsbild/core';

/** One pay statement, ready for drawing. */
interface SalaryBand {
  /** The fact it comes from. */
  readonly fact: FactOf<'salary'>;
  /** Lower end in the chart's currency and period; absent where the statement is open below. */
  readonly from?: number;
  /** Upper end in the chart's currency and period; absent where the statement is open above. */
  readonly to?: number;
}

/** Pay statements in one currency and one period. */
export interface SalaryBands {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Period that `from` and `to` are for: the one that most statements use. */
  readonly unitText: UnitText;
  /** Whether any statement had to be converted. */
  readonly converted: boolean;
  /** From the lowest level to the highest, then by amount. */
  readonly bands: readonly SalaryBand[];
}

/** The pay statements of a profile in one currency and period; undefined where it holds none. */
export function salaryBands(facts: readonly FactOf<'salary'>[]): SalaryBands | undefined {
  const currency = commonest(facts.map(({ value }) => value.currency));
  const unitText = commonest(facts.map(({ value }) => value.unitText));
  if (currency === undefined || unitText === undefined) return undefined;
  const bands = facts.filter(({ value }) => value.currency === currency).flatMap((fact) => bandOf(fact, unitText));
  return {
    currency,
    unitText,
    converted: bands.some(({ fact }) => fact.value.unitText !== unitText),
    bands: bands.toSorted((one, other) => rankOf(one) - rankOf(other) || middleOf(one) - middleOf(other)),
  };
}

function bandOf(fact: FactOf<'salary'>, unitText: UnitText): readonly SalaryBand[] {
  const converted = convertSalary(fact.value, unitText);
  if (!converted.ok) return [];
  const { minValue, maxValue } = converted.value.salary;
  return [
    {
      fact,
      ...(minValue === undefined ? {} : { from: minValue }),
      ...(maxValue === undefined ? {} : { to: maxValue }),
    },
  ];
}

function rankOf({ fact }: SalaryBand): number {
  return levelRank(fact.value);
}

function levelRank({ level }: Salary): number {
  return level === undefined ? EXPERIENCE_LEVELS.length : EXPERIENCE_LEVELS.indexOf(level);
}

function middleOf({ from, to }: SalaryBand): number {
  return ((from ?? to ?? 0) + (to ?? from ?? 0)) / 2;
}

function commonest<Value extends string>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [Value, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}
