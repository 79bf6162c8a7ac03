import type { ShapeOf } from '../collection/shape.ts';
import { POSTING_FIELDS } from './posting-fields.ts';
import type { StoredPosting } from './stored-posting.ts';

const RANGE = { min: 'number', max: 'number' } as const;

/** What everything in a posting is made of. */
export const POSTING_SHAPE = {
  title: 'text',
  description: 'text',
  datePosted: 'text',
  validThrough: 'text',
  jobStartDate: 'text',
  identifier: { name: 'text', value: 'text' },
  hiringOrganization: { name: 'text', url: 'text', logo: 'text', sameAs: 'text', confidential: 'flag' },
  jobLocation: [
    {
      name: 'text',
      kind: 'text',
      country: 'text',
      state: 'text',
      key: 'text',
      postalCode: 'text',
      latitude: 'number',
      longitude: 'number',
      approximatePosition: 'flag',
    },
  ],
  workplace: { kind: new Set(POSTING_FIELDS.workplace.values), share: 'number', applicantCountries: ['text'] },
  baseSalary: [
    {
      currency: 'text',
      minValue: 'number',
      maxValue: 'number',
      unitText: 'text',
      basis: 'text',
      component: 'text',
      arrangement: 'text',
      floor: 'text',
      paymentsPerYear: 'number',
      hoursPerWeek: RANGE,
      level: 'text',
      trainingYear: 'number',
      levelText: 'text',
      statistic: 'text',
      approximate: 'flag',
      inferred: ['text'],
    },
  ],
  employment: {
    time: [new Set(POSTING_FIELDS.time.values)],
    hoursPerWeek: RANGE,
    hoursPerMonth: RANGE,
    workload: RANGE,
    contract: [new Set(POSTING_FIELDS.contract.values)],
    fixedMonths: RANGE,
    fourDayWeek: 'flag',
    start: 'text',
    until: 'text',
  },
  experienceLevel: new Set(POSTING_FIELDS.level.values),
  experience: {
    minYears: 'number',
    maxYears: 'number',
    word: 'text',
    requirement: 'text',
    approximate: 'flag',
    exclusiveBound: 'flag',
    subRequirementYears: 'number',
    careerChangersWelcome: 'flag',
    leadership: 'flag',
  },
  educationRequirements: ['text'],
  skills: ['text'],
  languages: ['text'],
  occupation: { name: 'text', kldb: 'text', isco08: 'text', esco: 'text' },
  directApply: 'flag',
  url: 'text',
} as const satisfies ShapeOf<Omit<StoredPosting, 'id'>>;
