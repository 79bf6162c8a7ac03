import type { FactOf, Salary } from '@berufsbild/core';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../layout/view.ts';
import { payScale, percent } from './pay-scale.ts';
import { salaryBands } from './salary-bands.ts';
import { CONFLICT_SIGN, SalaryChart } from './salary-chart.tsx';
import { SalaryTable } from './salary-table.tsx';

const VIEW = viewOf('de', 'http://localhost/');

function fact(id: string, salary: Partial<Salary>, rest: Partial<FactOf<'salary'>> = {}): FactOf<'salary'> {
  return {
    id,
    kind: 'salary',
    value: { currency: 'EUR', unitText: 'YEAR', component: 'base', ...salary },
    provenance: [{ document: '000_test', start: 12, end: 20 }],
    ...rest,
  };
}

const ENTRY = fact('1', { level: 'entry', minValue: 30_000, maxValue: 40_000 }, { conflictsWith: ['4'] });
const SENIOR = fact('2', { level: 'senior', minValue: 60_000 });
const TRAINEE = fact('3', { level: 'training', unitText: 'MONTH', minValue: 1000, maxValue: 1000 });
const OTHER_ENTRY = fact('4', { level: 'entry', maxValue: 45_000 }, { conflictsWith: ['1'] });

describe('salaryBands', () => {
  it('is undefined where there is no pay', () => expect(salaryBands([])).toBeUndefined());

  it('draws in the period that most statements use, and converts the others', () => {
    const bands = salaryBands([ENTRY, SENIOR, TRAINEE]);
    expect(bands).toMatchObject({ currency: 'EUR', unitText: 'YEAR', converted: true });
    expect(bands?.bands.map(({ fact: { id }, from, to }) => [id, from, to])).toEqual([
      ['3', 12_000, 12_000],
      ['1', 30_000, 40_000],
      ['2', 60_000, undefined],
    ]);
  });

  it('leaves other currencies out of the drawing', () => {
    const bands = salaryBands([ENTRY, SENIOR, fact('5', { currency: 'CHF', minValue: 1, maxValue: 2 })]);
    expect(bands?.bands).toHaveLength(2);
  });
});

describe('SalaryChart', () => {
  const facts = [ENTRY, SENIOR, TRAINEE, OTHER_ENTRY];
  const bands = salaryBands(facts);
  if (bands === undefined) throw new Error('no bands');
  const html = String(<SalaryChart bands={bands} view={VIEW} id="bild" label="Gehälter" />);
  const table = String(<SalaryTable bands={bands} sources={[]} view={VIEW} />);

  it('is an image with a title and a description', () => {
    expect(html).toContain('role="img" aria-labelledby="bild-title bild-desc"');
    expect(html).toContain('<title id="bild-title">Gehälter</title>');
    expect(html).toMatch(/<desc id="bild-desc">Ausbildung, Trainee: 1\.000\s€\/Monat; Einstieg: /u);
  });

  it('draws each end where it lies on the scale', () => {
    const scale = payScale(bands.bands);
    expect(html).toContain(`x="${percent(scale(30_000))}"`);
    expect(html).toContain(`width="${percent(scale(40_000) - scale(30_000))}"`);
    expect(html).toContain(`cx="${percent(scale(12_000))}"`);
  });

  it('fades where a statement is open', () => {
    expect(html).toContain('fill="url(#bild-up)" data-from="60000"');
    expect(html).toContain('fill="url(#bild-down)" data-to="45000"');
  });

  it('marks statements that contradict each other by more than a colour', () => {
    expect(html.split(CONFLICT_SIGN)).toHaveLength(3);
  });

  it('says the same figures as the table, in the same order', () => {
    const drawn = [...html.matchAll(/chart-value"[^>]*>([^<]+)</g)].map(([, figure]) => figure);
    const listed = [...table.matchAll(/salary-figure">([^<]+)</g)].map(([, figure]) => figure);
    expect(drawn).toHaveLength(facts.length);
    expect(drawn).toEqual(listed);
  });
});

describe('payScale', () => {
  it('begins at zero and leaves room for an open end', () => {
    const scale = payScale([{ from: 3100 }]);
    expect(scale.domain()[0]).toBe(0);
    expect(scale(3100)).toBeLessThan(95);
  });
});
