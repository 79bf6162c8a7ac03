import type { FactOf, Salary, UnitText } from '@berufsbild/core';
import type { MonetaryAmountJsonLd } from './job-posting-jsonld.ts';
import type { MonetaryAmountDistributionJsonLd } from './occupation-jsonld.ts';
import { present } from './present.ts';
import { isBaseSalary, monetaryAmount } from './salary-markup.ts';

/** ISO 8601 durations of the units of pay. */
const DURATION: Readonly<Record<UnitText, MonetaryAmountDistributionJsonLd['duration']>> = {
  HOUR: 'PT1H',
  DAY: 'P1D',
  WEEK: 'P1W',
  MONTH: 'P1M',
  YEAR: 'P1Y',
};

/** The property of a distribution that holds a statistic. A mean has none. */
const FIGURE: Readonly<Partial<Record<NonNullable<Salary['statistic']>, 'percentile25' | 'median' | 'percentile75'>>> =
  {
    q1: 'percentile25',
    median: 'median',
    q3: 'percentile75',
  };

/**
 * Pay statements as markup, in their order: a band as an amount named by its level, median and quartiles of one level
 * as one distribution. What repeats an earlier statement in another unit is left out.
 */
export function estimatedSalary(
  facts: readonly FactOf<'salary'>[],
): (MonetaryAmountJsonLd | MonetaryAmountDistributionJsonLd)[] {
  const entries = new Map<string, MonetaryAmountJsonLd | MonetaryAmountDistributionJsonLd>();
  for (const { id, value } of facts.filter((fact, index) => !repeatsEarlier(fact, facts.slice(0, index)))) {
    const figure = value.statistic && FIGURE[value.statistic];
    if (figure === undefined) entries.set(id, monetaryAmount(value, salaryName(value)));
    else addFigure(entries, value, figure);
  }
  return [...entries.values()];
}

function repeatsEarlier(fact: FactOf<'salary'>, earlier: readonly FactOf<'salary'>[]): boolean {
  return (
    !isBaseSalary(fact.value) ||
    earlier.some(({ id, sameAs }) => fact.sameAs?.includes(id) || sameAs?.includes(fact.id))
  );
}

function addFigure(
  entries: Map<string, MonetaryAmountJsonLd | MonetaryAmountDistributionJsonLd>,
  salary: Salary,
  figure: 'percentile25' | 'median' | 'percentile75',
): void {
  const { currency, unitText, minValue, maxValue } = salary;
  const name = salary.levelText ?? salary.level;
  const key = [name, currency, unitText].join();
  const begun =
    entries.get(key) ??
    present<MonetaryAmountDistributionJsonLd>({
      '@type': 'MonetaryAmountDistribution',
      name,
      currency,
      duration: DURATION[unitText],
      percentile25: undefined,
      median: undefined,
      percentile75: undefined,
    });
  entries.set(key, { ...begun, [figure]: minValue ?? maxValue });
}

function salaryName({ levelText, level, trainingYear, statistic }: Salary): string | undefined {
  const year = trainingYear === undefined ? undefined : `${trainingYear}. Ausbildungsjahr`;
  const parts = [levelText ?? year ?? level, statistic === 'mean' ? 'Durchschnitt' : undefined];
  return parts.filter((part) => part !== undefined).join(', ');
}
