import { describe, expect, it } from 'vitest';
import { wordsOf } from './output/words-of.ts';
import { postingOfRow } from './posting-of-row.ts';

const PAY = { currency: 'EUR', minValue: 3000, unitText: 'MONTH', component: 'base' };

const KOELN = { name: 'Köln', kind: 'city', country: 'DE' };

/** Codes and paths of what is wrong with a row beside its title. */
function wrongWith(fields: object): readonly string[] {
  const result = postingOfRow({ title: 'Koch', ...fields });
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('postingOfRow', () => {
  it('takes a row that is a posting as it is', () => {
    const posting = {
      title: 'Koch',
      datePosted: '2026-11-01T08:00',
      identifier: { value: '1' },
      baseSalary: [PAY],
      hiringOrganization: { name: 'Gasthof', confidential: false },
    };
    expect(postingOfRow(posting)).toEqual({ ok: true, value: posting, issues: [] });
  });

  it('takes one value for a list, and what says nothing for absent', () => {
    const row = {
      title: 'Koch',
      skills: 'Soßen',
      url: null,
      jobLocation: [null],
      hiringOrganization: { name: '', url: null },
      employment: { time: [], contract: ['permanent'] },
      validThrough: new Date('2026-12-31T00:00:00Z'),
    };
    const value = {
      title: 'Koch',
      skills: ['Soßen'],
      employment: { contract: ['permanent'] },
      validThrough: '2026-12-31',
    };
    expect(postingOfRow(row)).toEqual({ ok: true, value, issues: [] });
  });

  it.each([
    [{ title: 4711 }, ['cli/text-expected title']],
    [{ title: null }, ['posting/title-missing title']],
    [{ description: 7 }, ['cli/text-expected description']],
    [{ jobLocation: [5] }, ['cli/object-expected jobLocation.0']],
    [{ jobLocation: 'Köln' }, ['cli/object-expected jobLocation.0']],
    [{ hiringOrganization: { name: 5 } }, ['cli/text-expected hiringOrganization.name']],
    [{ hiringOrganization: 'X' }, ['cli/object-expected hiringOrganization']],
    [{ hiringOrganization: { nmae: 'X' } }, ['cli/field-unknown hiringOrganization.nmae']],
    [{ hiringOrganization: { confidential: 'ja' } }, ['cli/flag-expected hiringOrganization.confidential']],
    [{ identifier: { value: 1 } }, ['cli/text-expected identifier.value']],
    [{ identifier: '4711' }, ['cli/object-expected identifier']],
    [{ identifier: { name: 'A' } }, ['cli/field-missing identifier.value']],
    [{ workplace: 'remote' }, ['cli/object-expected workplace']],
    [{ employment: { time: ['Vollzeit'] } }, ['cli/value-unknown employment.time.0']],
    [{ employment: { time: 'full' } }, ['cli/list-expected employment.time']],
    [{ experience: 'drei Jahre' }, ['cli/object-expected experience']],
    [{ baseSalary: '3000' }, ['cli/object-expected baseSalary.0']],
    [{ baseSalary: { ...PAY, minValue: '3000' } }, ['cli/number-expected baseSalary.0.minValue']],
    [{ baseSalary: { ...PAY, unitText: 'Monat' } }, ['cli/value-unknown baseSalary.0.unitText']],
    [{ baseSalary: { ...PAY, minValue: -1 } }, ['cli/figure-beyond baseSalary.0.minValue']],
    [{ baseSalary: { ...PAY, minValue: 4000, maxValue: 3000 } }, ['cli/bounds-swapped baseSalary.0.minValue']],
    [{ baseSalary: { ...PAY, minValue: undefined } }, ['cli/bound-missing baseSalary.0']],
    [{ baseSalary: { ...PAY, currency: '€' } }, ['cli/form-unknown baseSalary.0.currency']],
    [{ baseSalary: { ...PAY, paymentsPerYear: 99 } }, ['cli/figure-beyond baseSalary.0.paymentsPerYear']],
    [{ employment: { hoursPerWeek: { min: 40, max: 20 } } }, ['cli/bounds-swapped employment.hoursPerWeek.min']],
    [{ jobLocation: { ...KOELN, postalCode: '1' } }, ['cli/form-unknown jobLocation.0.postalCode']],
    [{ jobLocation: { ...KOELN, country: 'Deutschland' } }, ['cli/form-unknown jobLocation.0.country']],
    [{ jobLocation: { ...KOELN, latitude: 50 } }, ['cli/value-unfit jobLocation.0.latitude']],
    [{ baseSalary: { ok: true, issues: [5] } }, ['cli/field-missing baseSalary.0.currency']],
    [{ url: '/jobs/1' }, ['cli/address-expected url']],
    [{ validThrough: 1798675200000 }, ['cli/date-expected validThrough']],
    [
      { datePosted: true, jobStartDate: { year: 2027 } },
      ['cli/date-expected datePosted', 'cli/date-expected jobStartDate'],
    ],
    [{ directApply: 1 }, ['cli/flag-expected directApply']],
    [{ titel: 'Koch', id: 1 }, ['cli/field-unknown titel', 'cli/field-unknown id']],
  ])('says what is wrong with %j', (fields, wrong) => {
    expect(wrongWith(fields)).toEqual(expect.arrayContaining(wrong));
  });

  it.each([[null], [undefined], ['Koch'], [5], [[{ title: 'Koch' }]]])('refuses %j', (row) => {
    expect(postingOfRow(row)).toMatchObject({ ok: false, issues: [{ code: 'cli/line-unreadable' }] });
  });

  it.each(['31. Feber 2026', '2026-02-30', 'bald'])(
    'takes a posting without the date that "%s" is none',
    (validThrough) => {
      const issues = [expect.objectContaining({ code: 'date/unknown', severity: 'warning', path: ['validThrough'] })];
      expect(postingOfRow({ title: 'Koch', validThrough })).toEqual({ ok: true, value: { title: 'Koch' }, issues });
    },
  );

  it('ends for lists in lists without end', () => {
    const row = JSON.parse(`{"title":"Koch","datePosted":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    expect(postingOfRow(row)).toMatchObject({ ok: false, issues: [{ code: 'cli/date-expected' }] });
    expect(wrongWith({ skills: row.datePosted, occupation: row.datePosted })).toContain('cli/text-expected skills.0');
  });

  it.each(['de', 'en'] as const)('has words without a gap (%s)', (locale) => {
    const rows = [
      { hiringOrganization: 'X', identifier: { name: 'A' }, description: 7, employment: { time: 'full' } },
      {
        titel: 'Koch',
        url: 'x',
        directApply: 1,
        datePosted: 5,
        baseSalary: { ...PAY, minValue: -1, maxValue: '5', unitText: 'x' },
      },
      {
        baseSalary: [
          { ...PAY, maxValue: 1 },
          { ...PAY, currency: '€' },
        ],
        experience: { requirement: 'none', minYears: 99 },
      },
      { employment: { hoursPerWeek: { min: 40, max: 20 } }, jobLocation: { ...KOELN, latitude: 5 } },
    ];
    const issues = rows.flatMap((row) => postingOfRow({ title: 'Koch', ...row }).issues);
    expect(issues.length).toBeGreaterThan(8);
    for (const issue of issues) expect(wordsOf(issue, locale).message).not.toMatch(/…|undefined/u);
  });

  it.each([
    [
      { ...PAY, minValue: 4000, maxValue: 3000 },
      'In baseSalary.0.minValue steht 4000, mehr als in baseSalary.0.maxValue.',
    ],
    [{ ...PAY, currency: '€' }, 'In baseSalary.0.currency steht "€"; geschrieben wird es wie EUR.'],
    [{ ...PAY, minValue: -1 }, 'In baseSalary.0.minValue steht -1; möglich ist ≥ 0.'],
  ])('says why %j cannot stand there', (baseSalary, message) => {
    const [issue] = postingOfRow({ title: 'Koch', baseSalary }).issues;
    expect(issue && wordsOf(issue, 'de').message).toBe(message);
  });

  it('names the field that was probably meant', () => {
    const [issue] = postingOfRow({ titel: 'Koch' }).issues;
    expect(issue && wordsOf(issue, 'de')).toMatchObject({
      message: 'Eine Stellenanzeige hat kein Feld titel.',
      hint: 'Gemeint ist wohl title.',
    });
  });
});
