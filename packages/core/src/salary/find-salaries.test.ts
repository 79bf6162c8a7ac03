import { describe, expect, it } from 'vitest';
import { findSalaries } from './find-salaries.ts';

describe('findSalaries', () => {
  it('reads an open monthly salary', () => {
    expect(findSalaries('Gehalt ab 2.800 € brutto im Monat')).toEqual([
      {
        value: { currency: 'EUR', minValue: 2800, unitText: 'MONTH', basis: 'gross', component: 'base' },
        raw: 'ab 2.800 € brutto im Monat',
        start: 7,
        end: 33,
        issues: [],
      },
    ]);
  });

  it('finds nothing in a benefit', () => {
    expect(findSalaries('Wir schenken dir jeden Monat einen Gutschein über 50 €.')).toEqual([]);
  });
});
