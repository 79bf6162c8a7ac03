import { formatSalary, type Salary } from '@berufsbild/core';
import type { View } from '../layout/view.ts';

/** Pay as the source states it, short: `2.800–3.300 €/Monat`. */
export function salaryWords(salary: Salary, { locale }: View): string {
  return formatSalary(salary, { locale: locale === 'de' ? 'de-DE' : 'en', style: 'short' });
}

/** The level that a pay statement is for; where it names none, the German words that it names instead. */
export function levelWords({ level, levelText }: Salary, { texts }: View): string {
  return level === undefined ? (levelText ?? texts.salary.noLevel) : texts.levels[level];
}

/** What has to be said about a pay statement besides its figures: `brutto, Zeitraum erschlossen`. */
export function salaryRemarks(salary: Salary, { texts }: View): readonly string[] {
  const { basis, inferred = [] } = salary;
  return [
    ...(basis === undefined ? [] : [texts.salary.bases[basis]]),
    ...(inferred.includes('unitText') ? [texts.salary.inferredUnit] : []),
    ...(inferred.includes('currency') ? [texts.salary.inferredCurrency] : []),
  ];
}
