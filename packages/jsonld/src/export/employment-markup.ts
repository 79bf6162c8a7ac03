import type { Contract, Employment, Range } from '@berufsbild/core';
import { EMPLOYMENT_TYPES, type EmploymentType } from './employment-type.ts';

/** The value of a contract where Google has one. A Minijob is part time by its limit on pay. */
const TYPE_OF_CONTRACT: Readonly<Partial<Record<Contract, EmploymentType>>> = {
  fixed: 'TEMPORARY',
  'short-term': 'TEMPORARY',
  minijob: 'PART_TIME',
  intern: 'INTERN',
  freelance: 'CONTRACTOR',
  volunteer: 'VOLUNTEER',
};

/** Contracts that their value says wholly, so that the importer reads the same back. */
const SAID_WHOLLY: readonly Contract[] = ['fixed', 'intern', 'freelance', 'volunteer'];

/** Google's values for working time and contract, in Google's order. */
export function employmentTypes(employment: Employment = {}): EmploymentType[] {
  const { time = [], contract = [] } = employment;
  const types = new Set<EmploymentType | undefined>(contract.map((one) => TYPE_OF_CONTRACT[one]));
  if (time.includes('full')) types.add('FULL_TIME');
  if (time.includes('part')) types.add('PART_TIME');
  return EMPLOYMENT_TYPES.filter((type) => types.has(type));
}

/** The contracts that Google's values do not say, or not wholly. */
export function unsaidContracts({ contract = [] }: Employment): readonly Contract[] {
  return contract.filter((one) => !SAID_WHOLLY.includes(one));
}

/** Hours or percent as a German phrase: "35–40 Stunden pro Woche". */
export function workHours(employment: Employment = {}): string | undefined {
  const { hoursPerWeek, hoursPerMonth, workload } = employment;
  const phrases = [
    rangePhrase(hoursPerWeek, ' Stunden pro Woche'),
    rangePhrase(hoursPerMonth, ' Stunden pro Monat'),
    rangePhrase(workload, ' %'),
  ];
  return phrases.filter((phrase) => phrase !== undefined).join(', ');
}

function rangePhrase(range: Range | undefined, unit: string): string | undefined {
  const { min, max } = range ?? {};
  if (min === undefined && max === undefined) return undefined;
  if (min === undefined) return `bis zu ${figure(max)}${unit}`;
  if (max === undefined) return `ab ${figure(min)}${unit}`;
  return min === max ? `${figure(min)}${unit}` : `${figure(min)}–${figure(max)}${unit}`;
}

function figure(value: number | undefined): string {
  return String(value).replace('.', ',');
}
