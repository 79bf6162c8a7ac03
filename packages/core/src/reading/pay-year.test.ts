import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

/** When the pay of a page about a stonemason is true. */
function datesOf(text: string, head = 'Beruf Steinmetz in Jena'): readonly (string | undefined)[] {
  const { facts } = readOccupation(`${head}\n\n${text}`).profile;
  return facts.flatMap((fact) => (fact.kind === 'salary' ? [fact.asOf] : []));
}

describe('the year of pay', () => {
  it.each([
    ['Der Tarif 2021 sieht 2.400 € im Monat vor.', ['2021']],
    ['Gehalt 2022\n\nEs gibt 2.400 € im Monat.', ['2022']],
    ['2010 verdiente man 1.800 € im Monat. Heute sind es 2.500 € im Monat.', ['2010', undefined]],
    ['Es gibt 2.400 € im Monat.\n\nStand: 05/2023', ['2023-05']],
    ['Es gibt 2.400 € im Monat. Seit 1995 besteht der Betrieb.', [undefined]],
  ])('reads it in: %s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it('prefers it to the day of the page', () => {
    expect(datesOf('Der Tarif 2021 sieht 2.400 € im Monat vor.', 'Steinmetz in Jena – 12.03.2024')).toEqual(['2021']);
    expect(datesOf('Der Betrieb zahlt 2.400 € im Monat.', 'Steinmetz in Jena – 12.03.2024')).toEqual(['2024-03-12']);
  });
});
