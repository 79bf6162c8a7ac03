import type { StoredPosting } from '../posting/stored-posting.ts';

/** A posting that says something in every field. For tests. */
export const WHOLE_POSTING = {
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
