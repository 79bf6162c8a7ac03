import type { Contract, Employment, Range } from '@berufsbild/core';
import type { EmploymentType } from './employment-type.ts';

/** Google's values for working times and contracts, in Google's order. A Minijob is part time by its limit on pay. */
const TYPE_OF: Readonly<Partial<Record<'full' | 'part' | Contract, EmploymentType>>> = {
  full: 'FULL_TIME',
  part: 'PART_TIME',
  minijob: 'PART_TIME',
  freelance: 'CONTRACTOR',
  fixed: 'TEMPORARY',
  'short-term': 'TEMPORARY',
  intern: 'INTERN',
  volunteer: 'VOLUNTEER',
};

/** Contracts that share their value with another, so that the importer reads that one back. */
const SAID_IN_PART = /short-term|minijob/;

/** Google's values for working time and contract, in Google's order. */
export function employmentTypes(employment: Employment = {}): EmploymentType[] {
  const { time = [], contract = [] } = employment;
  const stated: readonly string[] = [...time, ...contract];
  return [...new Set(Object.entries(TYPE_OF).flatMap(([one, type]) => (stated.includes(one) ? type : [])))];
}

/** The contracts that Google's values do not say, or not wholly. */
export function unsaidContracts(contracts: readonly Contract[]): readonly Contract[] {
  return contracts.filter((one) => !TYPE_OF[one] || SAID_IN_PART.test(one));
}

/** Hours or percent as a German phrase: "35–40 Stunden pro Woche". */
export function workHours(employment: Employment = {}): string {
  const { hoursPerWeek, hoursPerMonth, workload } = employment;
  return [
    ...rangePhrase(hoursPerWeek, 'Stunden pro Woche'),
    ...rangePhrase(hoursPerMonth, 'Stunden pro Monat'),
    ...rangePhrase(workload, '%'),
  ].join(', ');
}

function rangePhrase({ min, max }: Range = {}, unit: string): string[] {
  if ((min ?? max) === undefined) return [];
  const figures =
    min === undefined ? `bis zu ${max}` : max === undefined ? `ab ${min}` : min === max ? min : `${min}–${max}`;
  return [`${figures} ${unit}`.replaceAll('.', ',')];
}
