import { describe, expect, it } from 'vitest';
import { findTiedPlaces } from './find-tied-places.ts';
import { readingTextOf } from './reading-text.ts';

const namesIn = (text: string, place?: string) => findTiedPlaces(readingTextOf(text), place).map(({ name }) => name);

describe('findTiedPlaces', () => {
  it.each([
    ['Werkstätten in Ulm, Biberach und Ehingen suchen seit Jahren Schreiner.', ['Ulm', 'Biberach', 'Ehingen']],
    ['Stark sind die Chemiestandorte Leuna und Marl, dort fehlen Schreiner.', ['Leuna', 'Marl']],
    ['Die meisten Anzeigen kommen aus Berlin, München und Düsseldorf.', ['Berlin', 'München', 'Düsseldorf']],
    ['Die Betriebe liegen zwischen Gütersloh und Herford.', ['Gütersloh', 'Herford']],
    ['Meine Großeltern kommen aus Leipzig.', []],
    ['Das Fach gibt es an den Fachhochschulen Neubrandenburg und Mainz.', ['Neubrandenburg', 'Mainz']],
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
    ['Wer weiter fährt, findet Stellen in Vellmar und Melsungen.', ['Vellmar', 'Melsungen']],
    ['Tischlereien gibt es von Murten bis Schwyz.', ['Murten', 'Schwyz']],
    ['Auch in Binz und drüben in Stralsund entstehen Hotels, die Personal brauchen.', ['Binz', 'Stralsund']],
    ['Große Betriebe sitzen eher in Renningen oder Leonberg als in der Innenstadt.', ['Renningen', 'Leonberg']],
    ['Die Fachschule in Sursee nimmt jedes Jahr zwanzig Leute auf.', ['Sursee']],
    ['Blockunterricht findet in Erfurt, Jena oder Gera statt.', ['Erfurt', 'Jena', 'Gera']],
    ['Standorte der Hochschule: Wismar, Stralsund', ['Wismar', 'Stralsund']],
    ['Das Fach kann man in Wien studieren, danach arbeitet man im Büro.', ['Wien']],
    ['Schulort: Weinfelden', ['Weinfelden']],
    ['Schulort\tZofingen, zwei Tage pro Woche', ['Zofingen']],
    ['Ausgebildet wird in Bad Münder, Rinteln und Hameln.', ['Bad Münder', 'Rinteln', 'Hameln']],
    ['Im Engadin fehlt es an Leuten.', ['Engadin']],
    ['Im Rhein-Main-Gebiet ist die Lücke am größten.', ['Rhein-Main-Gebiet']],
    ['Viele Möbelhersteller sitzen in Ostwestfalen.', ['Ostwestfalen']],
    ['Im Kanton Zug wird mehr bezahlt, im Thurgau weniger.', ['Zug', 'Thurgau']],
    ['In Oberösterreich treibt die Industrie die Löhne.', ['Oberösterreich']],
    ['In der Steiermark suchen die Betriebe.', ['Steiermark']],
    ['In der ganzen Zentralschweiz gibt es Praktikumsplätze.', ['Zentralschweiz']],
    ['Im Berner Oberland arbeiten viele nur eine Saison.', ['Berner Oberland']],
    ['In Bayern wird am besten gezahlt.', ['Bayern']],
    ['Hessen zahlt am meisten, Sachsen am wenigsten.', ['Hessen', 'Sachsen']],
    ['In Bayern sind es 49.300 €, in Sachsen 43.700 €.', ['Bayern', 'Sachsen']],
    ['Gehalt nach Land\n\nWien € 4.280\nTirol € 3.940', ['Wien', 'Tirol']],
    ['Vergütung\n\nBremen\t41.000 €\nSaarland | 40.200 €', ['Bremen', 'Saarland']],
    ['Leverkusen lebt von der Chemie.', ['Leverkusen']],
    ['Ausgezeichnet wurde ein kleines Studio (Ludwigshafen, Worms) mit drei Leuten.', []],
    ['Ein Tonstudio (Koblenz) sucht Verstärkung.', ['Koblenz']],
    ['Wichtigster Standort neben der Stadt selbst ist Graz.', ['Graz']],
    ['Aus Schwandorf und Cham wird kräftig abgeworben.', ['Schwandorf', 'Cham']],
    ['Gegenüber Frankfurt fehlen zehn Prozent.', ['Frankfurt']],
    ['Verglichen mit dem Ruhrgebiet verdient man gut.', ['Ruhrgebiet']],
    ['Im Gewerbegebiet Nord, am Hafen und im Bezirk Gries liegen zwei Labore.', ['Gries']],
    [
      'Die Stellen sitzen in Berlin, danach folgen Hamburg und Frankfurt am Main.',
      ['Berlin', 'Hamburg', 'Frankfurt am Main'],
    ],
    ['In Essen und Zug sitzen Konzerne.', ['Essen', 'Zug']],
    ['In Städten wie Köln, Bonn oder Aachen sind die Löhne höher.', ['Köln', 'Bonn', 'Aachen']],
    ['Rund um die Großstädte Ulm und Kiel gibt es Stellen.', ['Ulm', 'Kiel']],
    ['In den Kantonen Bern und Waadt suchen viele Betriebe.', ['Bern', 'Waadt']],
    ['Im Osten Bayerns und im Norden Hessens suchen Betriebe.', ['Bayern', 'Hessen']],
    ['Spitzenreiter ist Hessen mit 2.700 Euro, Schlusslicht Thüringen mit 2.100 Euro.', ['Hessen', 'Thüringen']],
    ['Bayern (2.450 €) und Sachsen (2.100 €) liegen weit auseinander.', ['Bayern', 'Sachsen']],
    ['München: 2.600 Euro, Hamburg: 2.550 Euro', ['München', 'Hamburg']],
    ['Arbeitsorte: Chur, Ilanz, Thusis', ['Chur', 'Ilanz', 'Thusis']],
    ['Im Raum Bern und in der Agglomeration Basel gibt es Stellen.', ['Bern', 'Basel']],
    ['Auch Hallein, Kuchl und Steyr haben offene Stellen.', ['Hallein', 'Kuchl', 'Steyr']],
    ['Gehalt\n\nHamburg\n2.900 €\nLeipzig\n2.500 €', ['Hamburg', 'Leipzig']],
    ['Wo gibt es die meisten Stellen?\n\n• Köln\n• Ulm (312 Stellen)', ['Köln', 'Ulm']],
    ['Spitze sind dabei Ulm und Kiel, dort sucht man.', ['Ulm', 'Kiel']],
    ['Ob Rostock, Erfurt oder Jena: Überall fehlen Leute in den Betrieben.', ['Rostock', 'Erfurt', 'Jena']],
    ['Neben Karlsruhe ist auch Heidelberg eine gute Adresse für Jobs.', ['Karlsruhe', 'Heidelberg']],
    ['Eine Hochburg ist das Rheinland, gefolgt vom Ruhrgebiet.', ['Rheinland', 'Ruhrgebiet']],
    ['Unterrichtet wird an den Standorten Potsdam und Cottbus.', ['Potsdam', 'Cottbus']],
    ['Der Süden zahlt am besten, allen voran Stuttgart.', ['Stuttgart']],
    ['Zentren der Branche: Augsburg und Ulm', ['Augsburg', 'Ulm']],
    ['Warum gerade der Aargau?\n\nWeil es hier Arbeit gibt.', ['Aargau']],
  ])('ties the places in "%s"', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'Die Löhne sind niedriger als in Frankfurt.',
    'Gelernt habe ich das Handwerk in Dresden, im Betrieb meines Onkels.',
    'Viele Schreiner arbeiten in Teilzeit oder in Werkstätten.',
    'Firmen zwischen Füssen und Flensburg suchen Schreiner.',
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
    'Geboren ist die Meisterin in Kempten, ihr Betrieb ist neu.',
    'Mein Chef kommt aus Passau, er hat die Firma übernommen.',
    'Sie hat in Wien studiert und dann den Beruf gewechselt.',
    'Im Urlaub in Tirol denkt sie nicht an die Arbeit.',
    'Auf der Messe in Nürnberg treffen sich die Betriebe.',
    'Für die Arbeit fahre ich oft nach Leipzig.',
    'So viel wie in Berlin verdient man hier nicht.',
    'Eine Studie der Universität Potsdam nennt andere Löhne.',
    'Die Frankfurter Allgemeine berichtet vom Arbeitsmarkt.',
    'Die Meyer Bonn GmbH sucht Leute.',
    'Zum Vergleich: In Hamburg liegen die Löhne höher.',
    'Sie wohnt in Fürth und arbeitet gern.',
    'Aus Lörrach pendeln viele ein.',
    'Im Allgäu gibt es kaum Stellen.',
    'Nächste Folge: Tischlerin in Klagenfurt',
    'Weitere Städte: Ulm, Kiel, Jena',
    'Kontakt: Hafenstraße 3, 24103 Kiel',
    'Gesucht wird in Halle 3 ein Wackelkontakt.',
    'Viele steigen morgens in den Zug zur Arbeit.',
    'Die Löhne steigen, das Essen in der Kantine bleibt.',
    'Hier kommen alle zum Zug, auch ohne Stelle.',
    'Bei Säuglingen geht die Arbeit langsamer.',
    'In Norddeutschland und in Deutschland sucht man Leute.',
    'Die Miete in München ist hoch, der Lohn auch.',
    'Leser aus Celle schrieben uns von ihrer Arbeit.',
    'Die Moselstadt bietet viele Stellen.',
    'Das Bundesamt in Wiesbaden zählt 40 Betriebe.',
    'Der Verband der Betriebe in Düsseldorf befragte seine Mitglieder.',
    'Die Bundesagentur in Nürnberg meldet offene Stellen.',
    'Im 13. Jahrhundert gab es in Ulm viele Betriebe.',
    'Nach der Lehre ziehe ich nach Wien.',
    'Jobs in anderen Städten\n\n• Köln\n• Ulm',
    'Aufgaben\n\n• Köln\n• Ulm',
    'Im Umland und in der Region suchen Betriebe.',
    'An der Fulda arbeiten viele im Büro.',
  ])('ties no place in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('takes the states around, and never the town that the page is about', () => {
    const text = 'In Frankfurt gibt es Arbeit, auch in Frankfurt am Main.\n\nWer in Hessen bleibt, verdient gut.';
    expect([namesIn(text, 'Frankfurt am Main'), namesIn(text)]).toEqual([
      ['Hessen'],
      ['Frankfurt', 'Frankfurt am Main', 'Hessen'],
    ]);
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
    const shortest = (count: number) => Math.min(seconds(count), seconds(count), seconds(count));
    expect(shortest(8000)).toBeLessThan(Math.max(500, 25 * shortest(800)));
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
