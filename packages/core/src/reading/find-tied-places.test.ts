import { describe, expect, it } from 'vitest';
import { findTiedPlaces } from './find-tied-places.ts';
import { readingTextOf } from './reading-text.ts';

const namesIn = (text: string, place?: string) => findTiedPlaces(readingTextOf(text), place).map(({ name }) => name);

describe('findTiedPlaces', () => {
  it.each([
    ['Werkstätten in Ulm, Biberach und Ehingen suchen seit Jahren Schreiner.', ['Ulm', 'Biberach', 'Ehingen']],
    ['Rund um Leipzig werden Schreiner am besten bezahlt.', ['Leipzig']],
    ['Die größten Firmen haben ihren Sitz in Bad Kissingen oder Schweinfurt.', ['Bad Kissingen', 'Schweinfurt']],
    ['Im Landkreis Cham fehlen Schreiner, dort sind Stellen lange offen.', ['Cham']],
    ['Köln und Aachen bieten die meisten Stellen für Schreiner.', ['Köln', 'Aachen']],
    ['Auch Göttingen liegt nahe, Möbelhersteller suchen dort.', ['Göttingen']],
    ['Viele Betriebe fahren nach Göttingen oder Paderborn, wo es an Leuten fehlt.', ['Göttingen', 'Paderborn']],
    ['Wer nach Zell am See pendelt, findet sofort eine Stelle.', ['Zell am See']],
    ['Ist Linz ein guter Standort?', ['Linz']],
    ['Die Konkurrenz in Frankfurt am Main zahlt mehr.', ['Frankfurt am Main']],
    ['Zwischen Celle und Gifhorn stehen drei Möbelwerke.', ['Celle', 'Gifhorn']],
    ['Die meisten Gärtnereien liegen in Plön und Preetz.', ['Plön', 'Preetz']],
    ['Betriebe in der Region Hannover und im Großraum Nürnberg suchen.', ['Hannover', 'Nürnberg']],
    ['Viele pendeln nach Hamburg, weil es dort mehr gibt.', ['Hamburg']],
    ['Standorte: Ulm, Lübeck', ['Ulm', 'Lübeck']],
    ['Zum Vergleich: In Leipzig sind es 2.300 Euro.', ['Leipzig']],
    ['Gehalt nach Städten\n\nKiel: 3.100 €\nHessen: 3.300 €', ['Kiel', 'Hessen']],
  ])('ties the places in "%s"', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'Die Löhne sind niedriger als in Frankfurt.',
    'Gelernt habe ich das Handwerk in Dresden, im Betrieb meines Onkels.',
    'Das Fach kann man in Wien studieren, danach arbeitet man im Büro.',
    'Viele Schreiner arbeiten in Teilzeit oder in Werkstätten.',
    'Firmen zwischen Füssen und Flensburg suchen Schreiner.',
    'In Bayern wird am besten gezahlt.',
    'Am Abend spielt ein Orchester in Jena.',
    'Viele Betriebe liegen in Hansestadt und Umland.',
  ])('ties no place in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('takes the state that a page on one town names again, and never that town', () => {
    const text = 'In Graz gibt es Arbeit.\n\nWer in der Steiermark bleibt, verdient gut.\n\nDie Steiermark ist groß.';
    expect([namesIn(text, 'Graz'), namesIn(text)]).toEqual([['Steiermark'], ['Graz']]);
  });

  it('takes a town that only the gazetteer knows, and no word that is a hamlet besides', () => {
    const population = new Map([
      ['Preetz', 16_000],
      ['Form', 200],
    ]);
    const byName = (name: string) => {
      const count = population.get(name);
      return count === undefined ? [] : [{ name, kind: 'city', country: 'DE', population: count } as const];
    };
    const reading = readingTextOf('Betriebe in Preetz suchen. Betriebe in Form suchen.');
    expect(findTiedPlaces(reading, undefined, { byName }).map(({ name }) => name)).toEqual(['Preetz']);
  });
});
