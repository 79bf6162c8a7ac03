import { describe, expect, it } from 'vitest';
import { failure, success } from '../issue/result.ts';
import { parseSalary } from '../salary/parse-salary.ts';
import type { Salary } from '../salary/salary.ts';
import { postingFrom } from './posting-from.ts';

const PAY: Salary = { currency: 'EUR', minValue: 3200, maxValue: 3200, unitText: 'MONTH', component: 'base' };
const ISSUE = { code: 'salary/none', severity: 'error', path: ['minValue'] } as const;

describe('postingFrom', () => {
  it('takes plain values and results of readers alike', () => {
    const result = postingFrom({ title: 'Redakteur (m/w/d)', baseSalary: success(PAY), skills: ['InDesign'] });
    expect(result).toEqual({
      ok: true,
      value: { title: 'Redakteur (m/w/d)', baseSalary: [PAY], skills: ['InDesign'] },
      issues: [],
    });
  });

  it('leaves a failed part out and puts its issues under the field', () => {
    const several = { ...ISSUE, code: 'salary/several' } as const;
    const result = postingFrom({ title: 'Redakteur', baseSalary: failure(several) });
    expect(result).toEqual({
      ok: true,
      value: { title: 'Redakteur' },
      issues: [{ ...several, path: ['baseSalary', 'minValue'] }],
    });
  });

  it('takes what states nothing for unknown, which is a note', () => {
    const result = postingFrom({ title: 'Redakteur', baseSalary: parseSalary('nach Vereinbarung') });
    expect(result).toMatchObject({ ok: true, issues: [{ code: 'salary/none', severity: 'info' }] });
  });

  it('numbers the issues of a list', () => {
    const result = postingFrom({ title: 'Redakteur', baseSalary: [success(PAY), success(PAY, [ISSUE])] });
    expect(result.issues[0]?.path).toEqual(['baseSalary', 1, 'minValue']);
  });

  it('reads a German day and says so', () => {
    const result = postingFrom({ title: 'Redakteur', datePosted: '1.11.2026' });
    expect(result.ok && result.value.datePosted).toBe('2026-11-01');
    expect(result.issues[0]).toMatchObject({ code: 'date/german-form', path: ['datePosted'], received: '1.11.2026' });
  });

  it('takes rows as databases hand them out, with dates and null', () => {
    const result = postingFrom({
      title: 'Redakteur',
      datePosted: new Date('2026-11-01T08:30:00Z'),
      validThrough: new Date('2026-12-31T00:00:00Z'),
      jobStartDate: null,
      skills: [null],
      url: null,
    });
    expect(result).toEqual({
      ok: true,
      value: { title: 'Redakteur', datePosted: '2026-11-01T08:30:00.000Z', validThrough: '2026-12-31' },
      issues: [],
    });
  });

  it.each([new Date(Number.NaN), 20261101, true])('says of %s that it is no date', (date) => {
    const result = postingFrom({ title: 'Redakteur', ...({ datePosted: date } as object) });
    expect(result).toMatchObject({ ok: true, value: { title: 'Redakteur' } });
    expect(result.issues).toMatchObject([{ code: 'date/unknown', path: ['datePosted'], received: String(date) }]);
    expect(result.ok && 'datePosted' in result.value).toBe(false);
  });

  it('leaves out what is no date and says so', () => {
    const result = postingFrom({ title: 'Redakteur', validThrough: '31.02.2026' });
    expect(result).toMatchObject({ ok: true, value: { title: 'Redakteur' }, issues: [{ code: 'date/unknown' }] });
    expect(result.ok && 'validThrough' in result.value).toBe(false);
  });

  it.each(['', '  '])('fails without a title (%j)', (title) => {
    expect(postingFrom({ title })).toMatchObject({
      ok: false,
      issues: [{ code: 'posting/title-missing', path: ['title'] }],
    });
  });

  it('takes absent and empty parts as unknown', () => {
    expect(postingFrom({ title: 'Redakteur', description: '', url: undefined, skills: [] })).toEqual({
      ok: true,
      value: { title: 'Redakteur' },
      issues: [],
    });
  });

  it('keeps nothing of its parts, so that a later change to them changes no posting', () => {
    const place = { name: 'Kiel', kind: 'city' as const, country: 'DE' };
    const time: ('full' | 'part')[] = ['full'];
    const result = postingFrom({ title: 'Redakteur', jobLocation: place, employment: { time }, baseSalary: [PAY] });
    place.name = 'Köln';
    time.push('part');
    expect(result).toMatchObject({
      value: { jobLocation: [{ name: 'Kiel' }], employment: { time: ['full'] }, baseSalary: [PAY] },
    });
    expect(result.ok && result.value.baseSalary?.[0]).not.toBe(PAY);
  });

  it('does not run into a part that holds itself', () => {
    const employer: Record<string, unknown> = { name: 'Beispiel GmbH' };
    employer['parent'] = employer;
    expect(postingFrom({ title: 'Redakteur', hiringOrganization: employer }).ok).toBe(true);
  });

  it('rejects a key that no posting has', () => {
    expect(() => postingFrom({ title: 'Redakteur', ...({ salary: PAY } as object) })).toThrow(TypeError);
  });
});
