import { describe, expect, it } from 'vitest';
import { pageCountry } from './page-country.ts';

const told = (text: string) => pageCountry(text.toLowerCase(), undefined);

describe('pageCountry', () => {
  it.each([
    ['Die Lehre endet mit dem EFZ, der Lohn liegt bei CHF 4500.', 'CH'],
    ['Im Kanton Uri prüft das Amt, eidgenössisch anerkannt, Lohn: 4800 Franken.', 'CH'],
    ['Der Kollektivvertrag gilt, die Arbeiterkammer hilft, ab Jänner gibt es mehr.', 'AT'],
    ['Bezahlt wird in Euro, 14-mal im Jahr, nach dem Kollektivvertrag; die Lehrabschlussprüfung folgt.', 'AT'],
  ])('is told by several kinds of words: %s', (text, country) => {
    expect(told(text)).toEqual({ country, told: 'words' });
  });

  it.each([
    'Ein Beruf mit Zukunft.',
    'Die IHK prüft, das Gehalt liegt bei 3.000 €, nach Tarifvertrag.',
    'Und in der Schweiz? Dort gibt es CHF 6000. Die IHK prüft, hier sind es 3.000 €.',
    'Gearbeitet wird Mo. bis Fr. von 8 bis 17 Uhr.',
    'Betriebe in Franken zahlen besser, im Kanton Zürich niemand.',
    'Gutes WIFI, HF und Ultraschall, eine freie Lehrstelle im Spital, EFZ.',
    'In Österreich heißt der Beruf Gärtner.',
    'In Österreich gilt der Kollektivvertrag, hier der Tarifvertrag; die IHK prüft.',
    'Im Jänner zahlt der Kanton 90 Franken.',
    'Die Exotik, der Effizienzgrad und die Chfassung sagen nichts.',
  ])('is the default where one matter, or several countries, speak: %s', (text) => {
    expect(told(text)).toEqual({ country: 'DE' });
  });

  it('is what the caller says, whatever the page does', () => {
    const text = 'die lehre endet mit dem efz, der lohn liegt bei chf 4500.';
    expect(pageCountry(text, 'DE')).toEqual({ country: 'DE', told: 'caller' });
    expect(pageCountry(text, 'LU')).toEqual({ country: 'LU', told: 'caller' });
  });
});
