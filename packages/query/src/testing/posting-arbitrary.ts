import * as fc from 'fast-check';
import type { StoredPosting } from '../posting/stored-posting.ts';

/** Words that postings and queries share, so that queries find something. */
export const WORDS = [
  'Manager',
  'Marketing',
  'Marketingmanager',
  'Online-Marketing',
  'Entwicklerin',
  'Softwareentwickler:in',
  'Entwicklung',
  'Köchin',
  'Koch',
  'C#',
  'SAP',
  'S/4HANA',
  'und',
  '(m/w/d)',
  'Straßenbau',
  'Developer',
  'Metzgerin',
  'Software',
  'Ixo-Ypso',
  'Ixoypso',
  '𝕄edien',
  '\u{1F642}',
  '\uE000x',
];

export const CITIES = ['Köln', 'Bonn', 'Zürich', 'Wien', 'Aix\uFFFD', '\u{10400}dorf'];
export const EMPLOYERS = ['Muster AG', 'Beispiel GmbH', 'Z', '\u{1F600}', '\uFF5E', 'a\u0000b', '\uD800'];
export const SKILLS = ['SAP', 'Excel', 'Teamgeist', 'C#'];
export const LEVELS = ['training', 'entry', 'experienced', 'senior'] as const;
export const CURRENCIES = ['EUR', 'CHF'];
const UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
const DAYS = ['2026-10-01', '2026-11-01', '2026-11-02', '2026-11-02T23:30:00+01:00', 'soon'];

const text = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(' '));

const salary = fc
  .record(
    {
      currency: fc.constantFrom(...CURRENCIES),
      unitText: fc.constantFrom(...UNITS),
      component: fc.constant('base' as const),
      minValue: fc.integer({ min: 10, max: 90 }),
      maxValue: fc.integer({ min: 90, max: 200 }),
      basis: fc.constantFrom('gross' as const, 'net' as const),
    },
    { requiredKeys: ['currency', 'unitText', 'component'] },
  )
  .filter(({ minValue, maxValue }) => minValue !== undefined || maxValue !== undefined);

const place = fc.record(
  {
    name: fc.constantFrom(...CITIES),
    kind: fc.constantFrom('city' as const, 'state' as const),
    country: fc.constantFrom('DE', 'AT', 'CH'),
    state: fc.constantFrom('Bayern', 'Hessen'),
    postalCode: fc.constantFrom('50667', '01067'),
    latitude: fc.double({ min: 50, max: 51, noNaN: true }),
    longitude: fc.double({ min: 6, max: 7, noNaN: true }),
  },
  { requiredKeys: ['name', 'kind', 'country'] },
);

const range = fc.record(
  { min: fc.integer({ min: 10, max: 30 }), max: fc.integer({ min: 30, max: 45 }) },
  { requiredKeys: [] },
);

/** A posting out of few words and values, some of them odd. */
export const postingArbitrary: fc.Arbitrary<Omit<StoredPosting, 'id'>> = fc.record(
  {
    title: text(4),
    description: text(12),
    occupation: fc.record({ name: text(2) }),
    skills: fc.subarray(SKILLS),
    languages: fc.subarray(['Deutsch', 'Englisch']),
    hiringOrganization: fc.record({ name: fc.constantFrom(...EMPLOYERS) }),
    jobLocation: fc.array(place, { maxLength: 2 }),
    workplace: fc.record({ kind: fc.constantFrom('onsite' as const, 'remote' as const) }),
    baseSalary: fc.array(salary, { maxLength: 2 }),
    employment: fc.record(
      {
        time: fc.subarray(['full', 'part'] as const),
        contract: fc.subarray(['permanent', 'minijob'] as const),
        hoursPerWeek: range,
      },
      { requiredKeys: [] },
    ),
    experienceLevel: fc.constantFrom(...LEVELS),
    experience: fc.record({ requirement: fc.constant('required' as const), minYears: fc.integer({ min: 0, max: 5 }) }),
    datePosted: fc.constantFrom(...DAYS),
    directApply: fc.boolean(),
  },
  { requiredKeys: ['title'] },
);

/** Postings with different ids, some of them odd. */
export function postingsArbitrary(most: number): fc.Arbitrary<StoredPosting[]> {
  const id = fc.oneof(
    fc.integer({ min: 0, max: 999 }).map(String),
    fc.constantFrom('ä', '\u{1F600}', '\uFF5E', '__proto__', 'constructor', ' ', '%2F'),
  );
  const posting = fc.tuple(id, postingArbitrary).map(([key, rest]) => ({ id: key, ...rest }));
  return fc.uniqueArray(posting, { maxLength: most, size: '+1', selector: ({ id: key }) => key });
}
