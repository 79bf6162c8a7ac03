import { describe, expect, it } from 'vitest';
import { readSalaries } from './read-salaries.ts';

describe('readSalaries', () => {
  it('gives a figure in a grey zone as an issue with its place', () => {
    expect(readSalaries('Gehalt: 300 €')).toEqual({
      salaries: [],
      issues: [
        {
          code: 'salary/unit-unclear',
          severity: 'warning',
          path: [],
          received: '300 €',
          span: { start: 8, end: 13 },
        },
      ],
    });
  });

  it('gives statements and unclear mentions of one text side by side', () => {
    const { salaries, issues } = readSalaries('Gehalt: 2.900 €\n\nZweiter Job: Gehalt: 14.000 €');
    expect(salaries.map(({ raw }) => raw)).toEqual(['2.900 €']);
    expect(issues.map(({ received }) => received)).toEqual(['14.000 €']);
  });
});
