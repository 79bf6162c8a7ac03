import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

/** Codes of the issues of a page about a stonemason. */
function codesOf(page: string): readonly string[] {
  return readOccupation(page)
    .issues.map(({ code }) => code)
    .filter((code) => code !== 'place/unresolved');
}

describe('doubts about facts', () => {
  it('notes hours above the legal average', () => {
    expect(codesOf('Beruf Steinmetz in Jena\n\nArbeitszeit 45–55 h/Woche')).toEqual(['fact/hours-above-law']);
    expect(codesOf('Beruf Steinmetz in Jena\n\nArbeitszeit 40–48 h/Woche')).toEqual([]);
  });

  it('flags pay by the hour below the minimum wage of the year of the page', () => {
    const page = 'Steinmetz in Jena – 12.03.2024\n\nManche Betriebe zahlen 11,00 € brutto pro Stunde.';
    expect(codesOf(page)).toContain('salary/below-minimum-wage');
    expect(codesOf(page.replace('11,00', '14,00'))).not.toContain('salary/below-minimum-wage');
  });

  it('flags a figure with a digit too many and reads what another figure bears out', () => {
    const page =
      'Beruf Steinmetz in Jena\n\nZum Einstieg gibt es 25.000 bis 31.0000 € im Jahr. Einstiegsgehalt: 25.000 – 31.000 €/Jahr';
    const [salary] = readOccupation(page).profile.facts.filter(({ kind }) => kind === 'salary');
    expect(salary?.value).toMatchObject({ minValue: 25_000, maxValue: 31_000 });
    expect(salary?.issues?.map(({ code }) => code)).toContain('salary/number-typo');
  });

  it('tells that pay has no date and a figure no year', () => {
    const page = 'Beruf Steinmetz in Jena\n\nEs gibt 2.500 € im Monat. Rund 300 Betriebe bilden aus.';
    expect(codesOf(page)).toEqual(['fact/statistic-undated', 'fact/pay-undated']);
  });

  it('links pay of one level that comes to the same in a year, and figures of one year that differ', () => {
    const { profile, issues } = readOccupation(
      'Beruf Steinmetz in Jena\n\nDas Einstiegsgehalt beträgt 2.500 € im Monat.\n\nEinstiegsgehalt: 30.000 €/Jahr\n\nArbeitszeit 38 h/Woche\n\nWochenarbeitszeit: 40 Stunden pro Woche',
    );
    const [month, year] = profile.facts.filter(({ kind }) => kind === 'salary');
    expect(year?.sameAs).toEqual([month?.id]);
    expect(issues.filter(({ code }) => code === 'fact/conflict')).toHaveLength(1);
  });
});
