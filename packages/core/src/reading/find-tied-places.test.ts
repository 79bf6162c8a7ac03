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
    ['Arbeit findet man bei Miele, Kassel und Fulda.', ['Kassel', 'Fulda']],
    ['In Gera gibt es keine Stellen, in Suhl suchen die Betriebe.', ['Suhl']],
    ['Betriebe in Mannheim, Badenweiler und Neunkirchen suchen.', ['Mannheim', 'Badenweiler', 'Neunkirchen']],
    ['Im Landkreis Stormarn suchen Betriebe.', ['Stormarn']],
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
    'Betriebsleben ist nicht jedermanns Sache, Firmen suchen trotzdem.',
    'Seehafen und Flughafen bieten Stellen für Schreiner.',
    'Angestellt wird man in Hafen oder Seniorenheim, je nach Hauptsitz.',
    'Im Kreis Kollegen hilft der Betrieb gern aus.',
    'Keine Firma sucht in Lübeck nach Schreinern.',
    'In Gera gibt es keine freien Stellen.',
    'Celle bietet keine Jobs für Schreiner.',
    'Gesucht wird nicht in Bonn.',
    'Die Betriebe in Brunn und Heide suchen.',
  ])('ties no place in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('takes the state that a page on one town names again, and never that town', () => {
    const text = 'In Graz gibt es Arbeit.\n\nWer in der Steiermark bleibt, verdient gut.\n\nDie Steiermark ist groß.';
    expect([namesIn(text, 'Graz'), namesIn(text)]).toEqual([['Steiermark'], ['Graz']]);
  });

  it('points at the mention that ties, and not into another word', () => {
    const text = 'Kasseler Firmen sind klein, Bonner auch.\n\nStellen gibt es in Bonn und Kassel. Kassel zahlt gut.';
    const tied = findTiedPlaces(readingTextOf(text), undefined);
    expect(tied.map(({ name, start, end }) => [text.slice(start, end) === name, start])).toEqual([
      [true, text.indexOf('Bonn und')],
      [true, text.indexOf('Kassel. ')],
    ]);
  });

  it.each([
    ['one state', () => 'Stellen gibt es in Hessen. '],
    [
      'many towns',
      (at: number) => `Jobs im Bezirk Aaa${[...String(at)].map((digit) => 'abdefgiklm'[+digit]).join('')}dorf. `,
    ],
    ['one sentence', () => 'in Celle, '],
  ])('takes ten times as long for ten times %s', (_, part) => {
    const seconds = (count: number) => {
      const reading = readingTextOf(Array.from({ length: count }, (__, at) => part(at)).join(''));
      const start = performance.now();
      const tied = findTiedPlaces(reading, 'Köln');
      expect(tied.length).toBeLessThanOrEqual(40);
      return performance.now() - start;
    };
    seconds(800);
    expect(seconds(8000)).toBeLessThan(Math.max(500, 25 * seconds(800)));
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
