import type { Contract, Employment, WorkplaceKind } from '@berufsbild/core';
import type { StoredPosting } from './stored-posting.ts';

/** What people type for a working time. */
const TIMES = wordsOf<NonNullable<Employment['time']>[number]>({ full: 'Vollzeit', part: 'Teilzeit' });

/** What people type for a contract; those of no word of their own are left out. */
const CONTRACTS = wordsOf<Contract>({
  minijob: 'Minijob',
  midijob: 'Midijob',
  apprenticeship: 'Ausbildung',
  'working-student': 'Werkstudent',
  intern: 'Praktikum',
  'temporary-agency': 'Zeitarbeit',
  freelance: 'freiberuflich',
  volunteer: 'Ehrenamt',
});

/** What people type for a place of work. */
const WORKPLACES = wordsOf<WorkplaceKind>({
  hybrid: 'Homeoffice',
  remote: 'Homeoffice',
  optional: 'Homeoffice',
});

/** The words for what a posting says in its fields, so that "Koch Teilzeit" finds it whatever its text says. */
export function searchWords({ employment, workplace }: StoredPosting): readonly string[] {
  const times = (employment?.time ?? []).map((time) => TIMES.get(time));
  const contracts = (employment?.contract ?? []).map((contract) => CONTRACTS.get(contract));
  return [...times, ...contracts, workplace && WORKPLACES.get(workplace.kind)].filter((word) => word !== undefined);
}

/** A map, since a document may say anything, the names of what every object has among it. */
function wordsOf<Value extends string>(words: Readonly<Partial<Record<Value, string>>>): ReadonlyMap<string, string> {
  return new Map(Object.entries<string | undefined>(words) as [string, string][]);
}
