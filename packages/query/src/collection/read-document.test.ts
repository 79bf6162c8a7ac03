import { analyseText } from '@berufsbild/core/text';
import { describe, expect, it } from 'vitest';
import { POSTINGS } from '../posting/postings.ts';
import type { StoredPosting } from '../posting/stored-posting.ts';
import type { StoredDocument } from './collection.ts';
import { readDocument } from './read-document.ts';

const POSTING = {
  id: '1',
  title: 'Koch (m/w/d)',
  description: 'Wir kochen.',
  occupation: { name: 'Koch', kldb: '29302' },
  skills: ['Grillen', 'Braten'],
  hiringOrganization: { name: 'Muster AG' },
  experienceLevel: 'senior',
  workplace: { kind: 'onsite' },
  employment: {
    time: ['full', 'part'],
    contract: ['minijob', 'permanent'],
    hoursPerWeek: { min: 20, max: 30 },
    workload: { min: 50, max: 75 },
  },
  languages: ['de', 'en'],
  jobLocation: [
    {
      name: 'Köln',
      kind: 'city',
      country: 'DE',
      state: 'Nordrhein-Westfalen',
      postalCode: '50667',
      latitude: 50.94,
      longitude: 6.96,
    },
    { name: 'Wien', kind: 'city', country: 'AT' },
  ],
  baseSalary: [{ currency: 'EUR', minValue: 3000, maxValue: 4000, unitText: 'MONTH', component: 'base' }],
  experience: { minYears: 3, requirement: 'required' },
  datePosted: '2026-11-02',
  validThrough: '2026-12-02',
  jobStartDate: '2027-01-01',
  directApply: true,
} as const satisfies StoredPosting;

type Path = readonly (string | number)[];

/** The paths to everything in a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    return [own, ...pathsIn(inner, own)];
  });
}

/** A copy in which something is null, or left out. */
function changed<Value>(value: Value, [key, ...rest]: Path, isNull: boolean): Value {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  if (rest.length > 0) copy[key as string] = changed(copy[key as string], rest, isNull);
  else if (isNull) copy[key as string] = null;
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else delete copy[key as string];
  return copy as Value;
}

const read = (document: StoredDocument) => readDocument(POSTINGS, document, analyseText);

describe('readDocument', () => {
  it.each(pathsIn(POSTING).map((path) => [path.join('.'), path] as const))('takes null for absent: %s', (_, path) => {
    expect(read(changed(POSTING, path, true))).toEqual(read(changed(POSTING, path, false)));
  });
});
