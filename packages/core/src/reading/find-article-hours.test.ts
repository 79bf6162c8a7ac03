import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

/** Hours a week in a page about a stonemason. */
function hoursIn(section: string): readonly unknown[] {
  const { facts } = readOccupation(`Beruf Steinmetz in Jena\n\n${section}`).profile;
  return facts.flatMap((fact) => (fact.kind === 'weekly-hours' ? [fact.value] : []));
}

describe('findArticleHours', () => {
  it.each([
    ['Üblich sind 48 Stunden pro Woche, laut Kollektivvertrag gelten 40.', [48, 40]],
    ['Im Vertrag stehen 40 Stunden.', [40]],
    ['Wie viele Stunden sind es?\n\nIm Sommer 45, im Winter 35. Laut Vertrag sind es 40 pro Woche.', [45, 35, 40]],
    ['Arbeitszeit\n\nAuf dem Papier 39 Stunden, in der Industrie oft 35.', [39, 35]],
    ['Im Vertrag stehen 38 Stunden. Meist sind es 42, vor Messen auch mal 50.', [38, 42, 50]],
    ['Arbeitszeit\n\nOffiziell 40, real 50.', [40, 50]],
    ['Die Woche hat 38 Stunden, zum Monatsende können es 45 sein.', [38, 45]],
    ['Arbeitszeit\n\nStunden: 37,5/Woche (Tarif), 40/Woche (ohne Tarif)', [37.5, 40]],
    ['38,5 Stunden verteilt auf viereinhalb Tage.', [38.5]],
    ['Vertraglich 37, im Dezember eher 45.', [37, 45]],
    ['Üblich sind 39 Stunden in der Woche, auf Montage auch mal 45.', [39, 45]],
    ['Üblich sind 39 Stunden pro Woche, vor Ostern können es 50 werden.', [39, 50]],
    ['Üblich sind 42 Stunden pro Woche, im Sommer werden es schnell 45.', [42, 45]],
    ['Im Winter sind es 44 Stunden pro Woche, im Sommer dafür 34.', [44, 34]],
    ['Der GAV sieht 41 Stunden vor.', [41]],
    ['Im Schnitt komme ich auf 45 Stunden, vor Messen auf 60.', [45, 60]],
    ['Üblich sind 42 Stunden pro Woche (Saisonbetriebe 43,5).', [42, 43.5]],
    ['35 Stunden pro Woche im Werk, sonst 40.', [35, 40]],
    ['Üblich sind 40 Stunden pro Woche, Urlaub gibt es reichlich (tariflich 30).', [40]],
    ['Üblich sind 40 Stunden pro Woche, vor Messen auch mehr (etwa 45).', [40, 45]],
    ['Im Vertrag stehen 40 Stunden (tariflich 38).', [40, 38]],
    ['Vereinbart sind 38 Stunden pro Woche. Im Herbst sind es dann doch 45.', [38, 45]],
  ])('reads %s', (section, hours) => {
    expect(hoursIn(section)).toEqual(hours.map((figure) => ({ min: figure, max: figure })));
  });

  it('reads a range behind stated hours', () => {
    expect(hoursIn('Im Vertrag stehen 39 Stunden pro Woche. Tatsächlich werden es eher 45 bis 50.')).toEqual([
      { min: 39, max: 39 },
      { min: 45, max: 50 },
    ]);
  });

  it.each([
    'Der Kurs umfasst 80 Stunden und kostet 900 Euro.',
    'In der Prüfung hat man 30 Stunden Zeit.',
    'Arbeitszeit\n\nEine Wartung dauert bis zu 10 Stunden.',
    'Im Monat kommen 15 Überstunden zusammen.',
    'Der Kurs läuft mit 35 Stunden pro Woche.',
    'Im Jahr komme ich auf 45 Stunden Fortbildung.',
    'Arbeitszeit\n\nUrlaub gibt es reichlich (tariflich 30). Der Altersschnitt ist hoch (etwa 45).',
    'Arbeitszeit\n\nDer Altersschnitt liegt bei 45.',
    'Arbeitszeit\n\nWir sind viele (etwa 50).',
  ])('finds no working week in: %s', (section) => {
    expect(hoursIn(section)).toEqual([]);
  });

  it('ends a figure at its last word, not at the next line', () => {
    const { facts } = readOccupation('Beruf Steinmetz in Jena\n\nArbeitszeit: 39–40 h\nLohn: gut');
    expect(facts.filter(({ value }) => value.kind === 'weekly-hours').map(({ raw }) => raw)).toEqual(['39–40 h']);
  });
});
