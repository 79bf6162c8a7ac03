import type { Contract, WorkplaceKind } from '@berufsbild/core';
import type { StoredPosting } from './stored-posting.ts';

/** What people type for a working time. */
const TIMES = { full: 'Vollzeit', part: 'Teilzeit' } as const;

/** What people type for a contract; those of no word of their own are left out. */
const CONTRACTS: Readonly<Partial<Record<Contract, string>>> = {
  minijob: 'Minijob',
  midijob: 'Midijob',
  apprenticeship: 'Ausbildung',
  'working-student': 'Werkstudent',
  intern: 'Praktikum',
  'temporary-agency': 'Zeitarbeit',
  freelance: 'freiberuflich',
  volunteer: 'Ehrenamt',
};

/** What people type for a place of work. */
const WORKPLACES: Readonly<Partial<Record<WorkplaceKind, string>>> = {
  hybrid: 'Homeoffice',
  remote: 'Homeoffice',
  optional: 'Homeoffice',
};

/** The words for what a posting says in its fields, so that "Koch Teilzeit" finds it whatever its text says. */
export function searchWords({ employment, workplace }: StoredPosting): readonly string[] {
  const times = (employment?.time ?? []).map((time) => TIMES[time]);
  const contracts = (employment?.contract ?? []).map((contract) => CONTRACTS[contract]);
  return [...times, ...contracts, workplace && WORKPLACES[workplace.kind]].filter((word) => word !== undefined);
}
