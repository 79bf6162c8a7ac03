import { describe, expect, it } from 'vitest';
import { SMALL_GAZETTEER } from '../../test/small-gazetteer.ts';
import { parseEmployment } from '../employment/parse-employment.ts';
import { parseWorkplace } from '../employment/parse-workplace.ts';
import { parseExperienceLevel } from '../experience/parse-experience-level.ts';
import type { Issue } from '../issue/issue.ts';
import { parseJobTitle } from '../occupation/parse-job-title.ts';
import { findPlaces } from '../place/find-places.ts';
import { resolvePlace } from '../place/resolve-place.ts';
import { readOccupation } from '../reading/read-occupation.ts';
import { readPosting } from '../reading/read-posting.ts';
import { annualSalary } from '../salary/annual-salary.ts';
import { checkMinimumWage } from '../salary/check-minimum-wage.ts';
import { parseSalary } from '../salary/parse-salary.ts';
import { readSalaries } from '../salary/read-salaries.ts';
import type { Salary } from '../salary/salary.ts';
import { parseDate } from '../time/parse-date.ts';
import { formatIssue } from './format-issue.ts';

const HOURLY: Salary = { currency: 'EUR', minValue: 12, unitText: 'HOUR', component: 'base' };

const ARTICLE = `Beruf Tontechniker in Rostock

Gehalt brutto pro Monat
Einstieg: 2.300 bis 2.700 €, an anderer Stelle zum Einstieg 1.900 €
Als Tontechniker arbeitest du 52 Stunden in der Woche. 2025 waren es 40 Stunden.
60 % der Betriebe bilden aus, 20 % nicht.
`;

/** Texts and values that make a reader doubt, in many ways. */
const ISSUES: readonly Issue[] = [
  ...readOccupation(ARTICLE, { now: new Date('2026-11-22') }).issues,
  ...readOccupation(ARTICLE).facts.flatMap(({ issues }) => issues),
  ...readOccupation(ARTICLE, { gazetteer: SMALL_GAZETTEER }).issues,
  ...readPosting('Senior Koch (m/w/d)\n\nStandort: Rostock\nBerufseinsteiger ohne Erfahrung\nGehalt: 3.200').issues,
  ...readPosting('Koch (m/w/d)\n\nStandort: Rostock', { gazetteer: SMALL_GAZETTEER }).issues,
  ...readSalaries('Gehalt: 300 €').issues,
  ...[
    'gutes Gehalt',
    'Gehalt 3.200',
    '36.0000 € im Jahr',
    '3.800 bis 3.200 € im Monat',
    '36.000 € im Monat',
    'zwischen 1.200 und Euro im Monat',
    '3.000 € im Monat oder 20 € je Stunde und 90.000 € im Jahr',
    'Einstiegsgehalt als Senior 3.200 € im Monat',
  ].flatMap((text) => parseSalary(text).issues),
  ...annualSalary({ ...HOURLY, arrangement: 'freelance' }).issues,
  ...annualSalary({ ...HOURLY, unitText: 'Stunde' } as unknown as Salary).issues,
  ...checkMinimumWage(HOURLY, { datePosted: '2026-02-01' }),
  ...checkMinimumWage({ ...HOURLY, minValue: 13.95 }, { datePosted: '2026-12-01' }),
  ...parseEmployment('Obst').issues,
  ...parseWorkplace('Obst').issues,
  ...parseWorkplace('nur vor Ort, 100 % remote').issues,
  ...parseExperienceLevel('Obst').issues,
  ...parseExperienceLevel('Senior für den Berufseinstieg').issues,
  ...parseJobTitle('123').issues,
  ...parseJobTitle('Koch '.repeat(200)).issues,
  ...parseDate('1.11.2026').issues,
  ...parseDate('32.11.2026').issues,
  ...findPlaces('Essen', SMALL_GAZETTEER).flatMap(({ issues }) => issues),
  ...[
    {},
    { name: 'Kleinkleckersdorf' },
    { name: 'Frankfurt' },
    { name: 'Köln', postalCode: '10115' },
    { name: 'Köln', region: 'Hessen' },
    { name: 'Köln', country: 'AT' },
    { name: 'Köln', country: 'FR' },
    { name: 'Köln/Essen' },
    { postalCode: '99999' },
  ].flatMap((query) => resolvePlace(query, SMALL_GAZETTEER).issues),
];

describe('the texts of issues', () => {
  const codes = [...new Set(ISSUES.map(({ code }) => code))];

  it.each(codes)('have no gap: %s', (code) => {
    for (const issue of ISSUES.filter((one) => one.code === code)) {
      // A quotation that is cut ends in the sign that stands for a gap.
      const whole = issue.received === undefined ? issue : { ...issue, received: 'x' };
      for (const locale of ['de', 'en'] as const) {
        const { message } = formatIssue(whole, locale);
        expect(message).not.toBe(code);
        expect(message).not.toMatch(/…|undefined|null|[{}]/);
      }
    }
  });

  it('are of many codes', () => {
    expect(codes.length).toBeGreaterThan(25);
  });
});
