import type { JobPosting, Salary } from '@berufsbild/core';
import { describe, expect, it } from 'vitest';
import { lintJsonLd } from '../lint/lint-json-ld.ts';
import type { ToJobPostingOptions } from './export-options.ts';
import { toJobPosting } from './to-job-posting.ts';

const WHOLE: JobPosting = {
  title: 'Mediengestalterin (m/w/d) – Ref. 4711',
  description: '<p>Sie gestalten Magazine.</p>',
  datePosted: '2026-11-21T23:30:00Z',
  validThrough: '2026-12-31',
  identifier: { name: 'Druckhaus', value: '4711' },
  hiringOrganization: { name: 'Druckhaus', url: 'https://druckhaus.example.org' },
  jobLocation: [
    {
      name: 'Leverkusen',
      kind: 'city',
      country: 'DE',
      state: 'Nordrhein-Westfalen',
      postalCode: '51373',
      key: '05316000',
    },
  ],
  employment: { time: ['full', 'part'], hoursPerWeek: { min: 30, max: 38.5 } },
};

const MONTHLY: Salary = { currency: 'EUR', minValue: 2900, maxValue: 3400, unitText: 'MONTH', component: 'base' };

/** Codes and paths of the losses of a posting. */
const lossesOf = (changes: Partial<JobPosting>) =>
  toJobPosting({ ...WHOLE, title: 'Koch', datePosted: '2026-11-22', ...changes })
    .issues.filter(({ code }) => code.startsWith('loss/'))
    .map(({ code, path }) => `${code} ${path.join('.')}`);

const markupOf = (changes: Partial<JobPosting>) => toJobPosting({ ...WHOLE, ...changes }).jsonld;

describe('toJobPosting', () => {
  it('writes no country for a place of an unknown one, and says that it is missing', () => {
    const jobLocation = [{ name: 'Neustadt', kind: 'city', country: 'ZZ' }] as const;
    const { jsonld, issues } = toJobPosting({ ...WHOLE, jobLocation });
    expect(jsonld?.jobLocation).toEqual({
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Neustadt' },
    });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'job-location/country-missing', rule: 'JP107' }));
  });

  it('names known countries of applicants only', () => {
    const remote = { jobLocation: [], workplace: { kind: 'remote', applicantCountries: ['ZZ', 'AT'] } } as const;
    expect(markupOf(remote)?.applicantLocationRequirements).toEqual({ '@type': 'Country', name: 'AT' });
  });

  it('refuses an option that it does not have', () => {
    const misspelt = { nwo: new Date() } as ToJobPostingOptions;
    expect(() => toJobPosting(WHOLE, misspelt)).toThrow(new TypeError('nwo is no option'));
  });

  it('loses nothing of a title that is none', () => {
    const { jsonld, issues } = toJobPosting({ ...WHOLE, title: '' });
    expect(jsonld).toBeUndefined();
    expect(issues.map(({ code }) => code)).toContain('title/missing');
    expect(issues.map(({ code }) => code)).not.toContain('loss/title');
  });

  it('writes what the linter takes for whole, with a number that nobody is named for', () => {
    const identifier = { value: '4711' };
    const jsonld = markupOf({ identifier });
    expect(jsonld?.identifier).toEqual({ '@type': 'PropertyValue', value: '4711' });
    expect(lintJsonLd(jsonld, { now: new Date('2026-11-22') }).filter(({ rule }) => rule === 'JP231')).toEqual([]);
  });

  it('writes working times and contracts in the order of Google', () => {
    const employment = { time: ['part'], contract: ['volunteer', 'minijob', 'fixed', 'freelance'] } as const;
    expect(markupOf({ employment })?.employmentType).toEqual(['PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'VOLUNTEER']);
  });

  it('loses the reference in the title and nothing else', () => {
    const { jsonld, issues } = toJobPosting(WHOLE);
    expect(jsonld?.title).toBe('Mediengestalterin (m/w/d)');
    expect(issues.filter(({ code }) => code === 'loss/title')).toHaveLength(1);
  });

  it('takes the gender note off only where asked', () => {
    expect(toJobPosting(WHOLE, { title: 'without-gender-note' }).jsonld?.title).toBe('Mediengestalterin');
    expect(toJobPosting(WHOLE, { title: 'stated' }).jsonld?.title).toBe('Mediengestalterin (m/w/d) – Ref. 4711');
  });

  it('keeps the local day of an instant', () => {
    expect(markupOf({})?.datePosted).toBe('2026-11-22T00:30:00+01:00');
    expect(markupOf({ datePosted: '2026-07-21T23:30:00Z' })?.datePosted).toBe('2026-07-22T01:30:00+02:00');
    expect(markupOf({ datePosted: '2026-11-22T08:00' })?.datePosted).toBe('2026-11-22T08:00:00+01:00');
    expect(markupOf({ datePosted: '2026-03-29T01:30' })?.datePosted).toBe('2026-03-29T01:30:00+01:00');
    expect(markupOf({ datePosted: '2026-11-22' })?.datePosted).toBe('2026-11-22');
  });

  it('gives no markup for an expired posting unless asked', () => {
    const now = new Date('2026-12-31T23:30:00Z');
    const { jsonld, issues } = toJobPosting(WHOLE, { now });
    expect(jsonld).toBeUndefined();
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'valid-through/past', severity: 'error', rule: 'JP203' }),
    );
    expect(toJobPosting(WHOLE, { now, expired: 'keep' }).jsonld).toBeDefined();
  });

  it('refuses a way with expired postings that it does not know', () => {
    const options = { expired: 'kepp' } as unknown as ToJobPostingOptions;
    expect(() => toJobPosting({ title: 'Koch' }, options)).toThrow(new RangeError('expired kepp is none of omit,keep'));
  });

  it('writes an identifier that is a number, against its type, and does not fail', () => {
    const identifier = { value: 4711 } as unknown as { value: string };
    expect(toJobPosting({ title: 'Koch', identifier }).jsonld?.identifier?.value).toBe(4711);
  });

  it('holds a day to its end in the zone of the place', () => {
    expect(toJobPosting(WHOLE, { now: new Date('2026-12-31T22:59:00Z') }).jsonld).toBeDefined();
  });

  it('shows 13 payments as MONTH and reports the loss', () => {
    const baseSalary = [{ ...MONTHLY, paymentsPerYear: 13 }];
    expect(markupOf({ baseSalary })?.baseSalary).toHaveProperty('value.unitText', 'MONTH');
    expect(lossesOf({ baseSalary })).toEqual(['loss/salary baseSalary.0.paymentsPerYear']);
  });

  it('writes one figure as value, an open end as one bound', () => {
    expect(markupOf({ baseSalary: [{ ...MONTHLY, maxValue: 2900 }] })?.baseSalary).toMatchObject({
      value: { value: 2900 },
    });
    const { maxValue, ...open } = MONTHLY;
    expect(markupOf({ baseSalary: [open] })?.baseSalary).toEqual({
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 2900, unitText: 'MONTH' },
    });
  });

  it('never takes a stated minimum wage for pay', () => {
    const baseSalary: Salary[] = [{ ...MONTHLY, floor: 'statutory' }];
    expect(markupOf({ baseSalary })).not.toHaveProperty('baseSalary');
    expect(lossesOf({ baseSalary })).toEqual(['loss/salary-left-out baseSalary.0']);
  });

  it('does not call 40 % home office TELECOMMUTE', () => {
    expect(markupOf({ workplace: { kind: 'hybrid', share: 40 } })).not.toHaveProperty('jobLocationType');
    expect(lossesOf({ workplace: { kind: 'hybrid', share: 40 } })).toEqual([
      'loss/workplace workplace.kind',
      'loss/workplace workplace.share',
    ]);
  });

  it('writes fully remote work with its countries', () => {
    const { jobLocation, ...remote } = WHOLE;
    const { jsonld, issues } = toJobPosting({
      ...remote,
      workplace: { kind: 'remote', applicantCountries: ['DE', 'AT'] },
    });
    expect(jsonld).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [
        { '@type': 'Country', name: 'DE' },
        { '@type': 'Country', name: 'AT' },
      ],
    });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('maps working time and contract, and reports what has no value', () => {
    expect(markupOf({ employment: { time: ['full'], contract: ['fixed'] } })?.employmentType).toEqual([
      'FULL_TIME',
      'TEMPORARY',
    ]);
    expect(markupOf({ employment: { contract: ['permanent'] } })).not.toHaveProperty('employmentType');
    expect(lossesOf({ employment: { contract: ['permanent', 'intern'] } })).toEqual([
      'loss/employment employment.contract',
    ]);
  });

  it('writes hours as a German phrase', () => {
    expect(markupOf({})?.workHours).toBe('30–38,5 Stunden pro Woche');
    expect(markupOf({ employment: { workload: { min: 80, max: 100 } } })?.workHours).toBe('80–100 %');
  });

  it('says that a job starts at once', () => {
    expect(markupOf({ employment: { start: 'now' } })).toMatchObject({ jobImmediateStart: true });
    expect(markupOf({ employment: { start: '2027-01-01' } })).toMatchObject({ jobStartDate: '2027-01-01' });
    expect(lossesOf({ employment: { start: 'asap' } })).toEqual(['loss/employment employment.start']);
  });

  it('names an employer that wants to stay unnamed confidential', () => {
    const hiringOrganization = { name: 'Druckhaus', confidential: true } as const;
    expect(markupOf({ hiringOrganization })?.hiringOrganization).toEqual({
      '@type': 'Organization',
      name: 'confidential',
    });
    expect(lossesOf({ hiringOrganization })).toEqual(['loss/employer hiringOrganization.name']);
  });

  it('leaves an estimated position out', () => {
    const place = {
      name: 'Musterdorf',
      kind: 'city',
      country: 'DE',
      latitude: 51,
      longitude: 7,
      approximatePosition: true,
    } as const;
    expect(markupOf({ jobLocation: [place] })?.jobLocation).not.toHaveProperty('latitude');
  });

  it('writes a credential where the words name one degree of Google', () => {
    expect(
      markupOf({ educationRequirements: ['Bachelor in Medien', 'Bachelor oder Master', 'Freude am Beruf'] })
        ?.educationRequirements,
    ).toEqual([
      {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'bachelor degree',
        name: 'Bachelor in Medien',
      },
      'Bachelor oder Master',
      'Freude am Beruf',
    ]);
  });

  it('lists what Google requires of a bare title, and nothing for schema.org', () => {
    expect(toJobPosting({ title: 'Koch' }).issues.map(({ rule }) => rule)).toEqual([
      'JP101',
      'JP102',
      'JP103',
      'JP105',
    ]);
    expect(toJobPosting({ title: 'Koch' }, { profile: 'schema.org-30' }).issues).toEqual([]);
  });

  it('gives no markup without a title', () => {
    expect(toJobPosting({ title: ' ' }).jsonld).toBeUndefined();
  });
});
