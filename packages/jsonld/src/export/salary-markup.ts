import type { Salary } from '@berufsbild/core';
import type { MonetaryAmountJsonLd, QuantitativeValueJsonLd } from './job-posting-jsonld.ts';
import { present } from './present.ts';

/** Pay as markup, in the unit that it was stated in. */
export function monetaryAmount(salary: Salary, name = salary.levelText): MonetaryAmountJsonLd {
  const { currency, minValue, maxValue, unitText } = salary;
  const value = present<QuantitativeValueJsonLd>({
    '@type': 'QuantitativeValue',
    ...(minValue === maxValue ? { value: minValue } : { minValue, maxValue }),
    unitText,
  });
  return present<MonetaryAmountJsonLd>({ '@type': 'MonetaryAmount', name, currency, value });
}

/** A stated statutory minimum wage is no pay of a posting, and pay without a figure says nothing. */
export function isBaseSalary(salary: Salary): boolean {
  return salary.floor !== 'statutory' && (salary.minValue ?? salary.maxValue) !== undefined;
}
