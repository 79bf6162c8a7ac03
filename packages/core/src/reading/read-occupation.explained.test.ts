import { describe, expect, it } from 'vitest';
import { explain } from '../messages/explain.ts';
import type { FactKind } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

/** Why the last mention of a kind was read so. */
function whyOf(kind: FactKind, page: string): string {
  const found = readOccupation(page).facts.findLast(({ value }) => value.kind === kind);
  return found === undefined ? 'not found' : explain(found, 'en');
}

describe('explain, for the facts of a document', () => {
  it.each<[FactKind, string, string]>([
    ['salary', 'Der Lohn liegt bei 2.400 €.', 'it follows from the size'],
    ['salary', 'Gehaltsübersicht, brutto im Monat:\n\n• Einstieg: 2.400 €\n• Erfahren: 2.900 €', 'above its table'],
    ['salary', 'Wie hoch ist das Einstiegsgehalt?\nRechnen Sie mit 2.400 € im Monat.', 'in the heading above it'],
    ['salary', 'Einstieg mit 25.000 bis 31.0000 € im Jahr, Einstiegsgehalt: 25.000 – 31.000 €/Jahr.', 'Read from'],
    [
      'weekly-hours',
      'Im Vertrag stehen 38 Stunden pro Woche. Im Mai werden daraus 55 bis 60 Stunden.',
      'the sentence before',
    ],
    [
      'statistic',
      'Eine Umfrage von 2022 nennt 12 % aller Betriebe. 2019 waren es 9 %.',
      'stands with the share before it',
    ],
    [
      'further-training',
      'Beliebt ist der Lehrgang zum Restaurator. Er dauert acht Monate.',
      'in the next sentence only',
    ],
    [
      'task',
      'Planung:\n\nEr bestellt Steine.\n\nProduktion:\n\nEr bearbeitet Granit.\n\nPromotion:\n\nEr verkauft Grabsteine.',
      'follows from the heading',
    ],
  ])('%s: %s', (kind, text, reason) => {
    expect(whyOf(kind, `Beruf Steinmetz in Jena\n\n${text}`)).toContain(reason);
  });

  it('says of a place that nobody looked up that it stands as written', () => {
    expect(whyOf('place', 'Beruf Steinmetz in Jena')).not.toContain('All of it stands so');
  });

  it('says of a fact that stands as it is that all is stated', () => {
    expect(whyOf('skill', 'Beruf Steinmetz in Jena\n\nGefragt ist Geduld.')).toContain('All of it stands so');
  });
});
