import { describe, expect, it } from 'vitest';
import { findSalaries } from '../salary/find-salaries.ts';
import { explain } from './explain.ts';

describe('explain', () => {
  it('says what was inferred', () => {
    const [found] = findSalaries('Gehalt: 3.200 €');
    expect(found && explain(found, 'en')).toBe(
      'Read from "3.200 €". The period (MONTH) is not in the text; it follows from the size of 3,200 EUR.',
    );
  });

  it('names periods in German in a German text', () => {
    const [found] = findSalaries('Gehalt: 3.200 €');
    expect(found && explain(found, 'de')).toBe(
      'Gelesen aus „3.200 €“. Der Zeitraum (Monat) steht nicht im Text; er folgt aus der Höhe von 3.200 EUR.',
    );
  });

  it('rejects a language that no text is in', () => {
    const found = { value: {}, start: 0, end: 0, raw: '', issues: [] };
    // @ts-expect-error a caller without types
    expect(() => explain(found, 'fr')).toThrow(new RangeError("locale must be 'de' or 'en'; received fr"));
  });

  it('says that all is stated where nothing was inferred', () => {
    const [found] = findSalaries('Gehalt: 3.200 € im Monat');
    expect(found && explain(found, 'de')).toBe('Gelesen aus „3.200 € im Monat“. Alles steht so im Text.');
  });
});
