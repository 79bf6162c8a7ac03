import { describe, expect, it } from 'vitest';
import { countryOfPlace, pageCountry } from './page-country.ts';

describe('pageCountry', () => {
  it.each([
    ['Die Lehre endet mit dem EFZ, der Lohn liegt bei CHF 4500.', undefined, 'CH'],
    ['Der Kollektivvertrag gilt, das AMS hilft, bezahlt wird in Euro.', undefined, 'AT'],
    ['Die IHK prüft, das Gehalt liegt bei 3.000 €.', undefined, 'DE'],
    ['Und in der Schweiz? Dort gibt es CHF 6000. Die IHK prüft, hier sind es 3.000 €.', undefined, 'DE'],
    ['Ein Beruf mit Zukunft.', 'Graz', 'AT'],
    ['Ein Beruf mit Zukunft.', 'Winterthur', 'CH'],
    ['Ein Beruf mit Zukunft.', 'Flensburg', 'DE'],
    ['Der Lohn liegt bei CHF 4500, im Kanton etwas darunter.', 'Münsingen', 'CH'],
    ['Der Lohn liegt bei 2.500 €.', 'Münsingen', 'DE'],
  ])('tells the country of "%s" about %s', (text, place, country) => {
    expect(pageCountry(text, place, 'DE')).toBe(country);
  });

  it('keeps the given country where the page is silent, and any other than its three', () => {
    expect(pageCountry('Ein Beruf mit Zukunft.', undefined, 'CH')).toBe('CH');
    expect(pageCountry('Der Lohn liegt bei 2.500 €, die IHK prüft.', undefined, 'LU')).toBe('LU');
  });
});

describe('countryOfPlace', () => {
  it.each([
    ['Wien', 'DE', 'AT'],
    ['Vorarlberg', 'DE', 'AT'],
    ['Zürich', 'DE', 'CH'],
    ['Engadin', 'AT', 'CH'],
    ['Bayern', 'CH', 'DE'],
    ['Freiburg', 'CH', 'CH'],
    ['Freiburg', 'DE', 'DE'],
    ['Schweiz', 'DE', 'CH'],
    ['Irgendwo', 'AT', 'AT'],
  ])('places %s of a page on %s in %s', (name, ofPage, country) => {
    expect(countryOfPlace(name, ofPage)).toBe(country);
  });
});
