import type { FactOf, GazetteerPlace, OccupationProfile, Salary } from '@berufsbild/core';
import { JobPostingSchema } from '@berufsbild/core/schema';
import { toJobPosting } from '@berufsbild/jsonld';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/add-days.ts';
import { occupationsFrom } from '../portal/occupations.ts';
import { generatePostings } from './generate-postings.ts';

const TODAY = '2026-11-22';

function profile(male: string, salaries: readonly Partial<Salary>[]): OccupationProfile {
  const provenance = [{ document: '000_test', start: 0, end: 1 }];
  const facts = salaries.map(
    (salary, index): FactOf<'salary'> => ({
      id: `000/salary/${index}`,
      kind: 'salary',
      value: { currency: 'EUR', unitText: 'MONTH', component: 'base', ...salary },
      provenance,
    }),
  );
  return {
    titles: { male, aliases: [] },
    codes: { kldb: '92304' },
    facts: [...facts, { id: '000/task/1', kind: 'task', value: { label: 'Hefte binden' }, provenance }],
  };
}

const PAID = profile('Buchbinder', [
  { level: 'entry', minValue: 2000, maxValue: 2500 },
  { level: 'experienced', minValue: 3000 },
]);
const UNPAID = profile('Papierschöpfer', []);

const PLACES: readonly GazetteerPlace[] = Array.from({ length: 60 }, (_, index) => ({
  name: `Ort ${index}`,
  kind: 'city',
  country: 'DE',
  key: String(10_000_000 + index),
  latitude: 50,
  longitude: 8,
  population: 1000,
  postalCodes: ['01067', '01069'],
}));

const OPTIONS = { occupations: occupationsFrom([PAID, UNPAID]), places: PLACES, today: TODAY };
const EXAMPLES = generatePostings(OPTIONS);

describe('generatePostings', () => {
  it('gives the same postings for the same profiles, places and day', () => {
    expect(generatePostings(OPTIONS)).toEqual(EXAMPLES);
  });

  it('moves nothing but the days on another day', () => {
    const later = generatePostings({ ...OPTIONS, today: addDays(TODAY, 1) });
    const withoutDays = (examples: typeof EXAMPLES) =>
      examples.map(({ posting: { datePosted: _, validThrough: __, ...rest } }) => rest);
    expect(withoutDays(later)).toEqual(withoutDays(EXAMPLES));
    expect(later[0]?.posting.datePosted).toBe(addDays(EXAMPLES[0]?.posting.datePosted ?? '', 1));
  });

  it('does not let one place change the postings of another', () => {
    const fewer = generatePostings({ ...OPTIONS, places: PLACES.slice(10) });
    expect(EXAMPLES.slice(-fewer.length)).toEqual(fewer);
  });

  it('gives every posting its own id', () => {
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
    expect(EXAMPLES.length).toBeGreaterThan(PLACES.length / 2);
  });

  it('keeps pay inside the band of the level, in its unit', () => {
    const paid = EXAMPLES.filter(
      ({ posting }) => posting.experienceLevel === 'entry' && posting.baseSalary !== undefined,
    );
    expect(paid.length).toBeGreaterThan(0);
    for (const { posting } of paid) {
      const [salary] = posting.baseSalary ?? [];
      expect(salary).toMatchObject({ currency: 'EUR', unitText: 'MONTH' });
      expect(salary?.minValue).toBeGreaterThanOrEqual(2000);
      expect(salary?.maxValue).toBeLessThanOrEqual(2500);
      expect(salary?.minValue).toBeLessThan(salary?.maxValue ?? 0);
    }
  });

  it('leaves an open band open', () => {
    const open = EXAMPLES.filter(({ posting }) => posting.experienceLevel === 'experienced' && posting.baseSalary);
    expect(open.length).toBeGreaterThan(0);
    for (const { posting } of open) {
      expect(posting.baseSalary?.[0]).toMatchObject({ minValue: 3000 });
      expect(posting.baseSalary?.[0]).not.toHaveProperty('maxValue');
    }
  });

  it('names no pay where the profile holds none for the level', () => {
    const silent = EXAMPLES.filter(
      ({ occupation, posting }) => occupation.profile === UNPAID || posting.experienceLevel === 'senior',
    );
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter(({ posting }) => posting.baseSalary !== undefined)).toEqual([]);
  });

  it('says in every posting that job and employer are invented', () => {
    for (const { posting } of EXAMPLES) {
      expect(posting.description).toContain('erfunden');
      expect(posting.hiringOrganization?.name).toMatch(/^(?:Muster|Beispiel).* \(fiktiv\)$/);
    }
  });

  it('gives no day after today, and a term that lies ahead', () => {
    for (const { posting } of EXAMPLES) {
      expect(posting.datePosted?.localeCompare(TODAY)).toBeLessThanOrEqual(0);
      expect(posting.validThrough?.localeCompare(TODAY)).toBeGreaterThan(0);
    }
  });

  it('makes postings that the schema takes and that can be marked up', () => {
    for (const { posting } of EXAMPLES) {
      expect(JobPostingSchema.parse(posting)).toEqual(posting);
      expect(toJobPosting(posting, { now: new Date(`${TODAY}T12:00:00Z`) }).jsonld).toBeDefined();
    }
  });
});
