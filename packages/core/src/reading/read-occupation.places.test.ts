import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

describe('readOccupation', () => {
  it('finds a place where its name stands as a word of its own, and in the genitive', () => {
    const text =
      'Florist/in werden\n\nBonner Betriebe sind klein. Stellen gibt es in Bonn. Bonns Firmen zahlen gut, Alt-Bonn auch.';
    const { facts } = readOccupation(text);
    expect(facts.filter(({ value }) => value.kind === 'place').map(({ start }) => start)).toEqual([
      text.indexOf('Bonn. '),
      text.indexOf('Bonns'),
    ]);
  });

  const SWISS = 'Polymechaniker in Olten: Lohn\n\nEin Polymechaniker verdient im Kanton Solothurn 5200 im Monat.';
  const countriesOf = (text: string, country?: string) => {
    const { facts, issues } = readOccupation(text, country === undefined ? {} : { country });
    return {
      places: [...new Set(facts.flatMap(({ value }) => (value.kind === 'place' ? value.value.country : [])))],
      currencies: facts.flatMap(({ value }) => (value.kind === 'salary' ? value.value.currency : [])),
      isInferred: issues.some(({ code }) => code === 'fact/country-from-context'),
    };
  };

  it("reads a page by the customs of one country: its place's, its words', or the caller's", () => {
    expect(countriesOf(SWISS)).toEqual({ places: ['CH'], currencies: ['CHF'], isInferred: false });
    expect(countriesOf(SWISS, 'DE').currencies).toEqual(['EUR']);
    const byWords =
      'Gärtner in Seldwyla\n\nDer Lohn liegt bei 4200 im Monat. Die Lehre endet mit dem EFZ, im Kanton Bern auch.';
    expect(countriesOf(byWords)).toEqual({ places: ['CH'], currencies: ['CHF'], isInferred: true });
    expect(countriesOf(byWords.replace('EFZ', 'Zeugnis')).currencies).toEqual(['EUR']);
    expect(countriesOf(byWords, 'DE')).toMatchObject({ currencies: ['EUR'], isInferred: false });
  });

  it('names a place as it is called, and finds it in the form behind an article', () => {
    const text =
      'Obstbauer werden\n\nStellen gibt es im Alten Land und in der Schwäbischen Alb. Die Betriebe im Alten Land zahlen gut.';
    const { facts } = readOccupation(text);
    const places = facts.flatMap(({ value, raw }) => (value.kind === 'place' ? [[value.value.name, raw]] : []));
    expect(places).toEqual([
      ['Altes Land', 'Alten Land'],
      ['Schwäbische Alb', 'Schwäbischen Alb'],
      ['Altes Land', 'Alten Land'],
    ]);
  });
});
