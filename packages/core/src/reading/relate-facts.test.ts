import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

/** How many pairs contradict in a page about a stonemason. */
function conflictsIn(text: string): number {
  const { issues } = readOccupation(`Beruf Steinmetz in Jena\n\n${text}`);
  return issues.filter(({ code }) => code === 'fact/conflict').length;
}

describe('relateFacts', () => {
  it.each([
    [
      'a figure and a range that excludes it',
      'Einstiegsgehalt: 2.300 € im Monat\n\nSpäter im Text\n\nBerufseinsteiger bekommen 2.600 bis 2.900 € im Monat.',
    ],
    [
      'two ranges',
      'Das Einstiegsgehalt liegt zwischen 2.300 und 2.500 € im Monat. Rechnen Sie zum Einstieg mit 2.400 bis 2.500 € im Monat.',
    ],
    ['hours', 'Arbeitszeit 38 h/Woche\n\nDie Wochenarbeitszeit beträgt 40 Stunden pro Woche.'],
    [
      'the length of one course',
      'Weiterbildung\n\nDer Meisterkurs dauert acht Monate.\n\nWer weiterkommen will: Der Meisterkurs dauert zwölf Monate.',
    ],
    [
      'counts of one population and year',
      'Im Jahr 2023 gab es 140 Betriebe. Viel mehr ist zu sagen. Die Innung zählt 2023 rund 190 Betriebe.',
    ],
    ['shares of women', 'Der Frauenanteil liegt bei 12 %.\n\nFrauenanteil: 30 %'],
  ])('links %s', (_name, text) => {
    expect(conflictsIn(text)).toBe(1);
  });

  it.each([
    ['level', 'Einsteiger bekommen 2.300 bis 2.500 € im Monat. Erfahrene bekommen 2.900 bis 3.100 € im Monat.'],
    [
      'years of work',
      'Nach fünf Jahren sind es 2.900 bis 3.000 € im Monat. Nach zehn Jahren sind es 3.200 bis 3.400 € im Monat.',
    ],
    [
      'place',
      'In Gera bekommen Einsteiger 2.300 bis 2.500 € im Monat. In Kiel bekommen Einsteiger 2.500 bis 2.700 € im Monat.',
    ],
    [
      'year',
      'Im Jahr 2019 bekamen Einsteiger 2.100 bis 2.200 € im Monat. Heute bekommen Einsteiger 2.500 bis 2.700 € im Monat.',
    ],
    [
      'kind of employer',
      'In der Industrie bekommen Einsteiger 2.600 bis 2.900 € im Monat. Im Handwerk bekommen Einsteiger 2.300 bis 2.400 € im Monat.',
    ],
    [
      'a range that holds the figure',
      'Einstiegsgehalt: 2.400 € im Monat\n\nBerufseinsteiger bekommen 2.300 bis 2.500 € im Monat.',
    ],
    [
      'a rough figure nearby',
      'Einsteiger bekommen rund 2.250 € im Monat.\n\nBerufseinsteiger bekommen 2.300 bis 2.500 € im Monat.',
    ],
    ['season', 'Die Arbeitszeit beträgt 39 Stunden pro Woche. Im Sommer sind es 45 Stunden pro Woche.'],
    ['agreement', 'Im Vertrag stehen 38 Stunden pro Woche. Tatsächlich sind es 45 Stunden pro Woche.'],
    ['what is said of the same firms', 'Es gibt 2023 rund 140 Betriebe. Davon bilden 2023 rund 60 Betriebe aus.'],
    ['one sentence', 'Üblich sind 38 Stunden pro Woche, bei uns 40 Stunden pro Woche.'],
  ])('links nothing that differs by %s', (_name, text) => {
    expect(conflictsIn(text)).toBe(0);
  });
});
