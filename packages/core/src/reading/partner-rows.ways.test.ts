import { describe, expect, it } from 'vitest';
import type { FactKind } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

function labelsIn(kind: FactKind, text: string): readonly string[] {
  const { facts } = readOccupation(`Beruf Nautiker in Emden\n\nAllerlei\n\n${text}`).profile;
  return facts.flatMap((fact) => (fact.kind === kind && 'label' in fact.value ? [fact.value.label] : []));
}

describe('whom one works with and for', () => {
  it.each<[FactKind, string, readonly string[]]>([
    ['reporting-line', 'Zusammengearbeitet wird mit Lotsinnen und Maschinisten.', ['Lotsinnen', 'Maschinisten']],
    ['reporting-line', 'Du arbeitest einer Kapitänin oder einem Lotsen zu.', ['Kapitänin', 'Lotsen']],
    ['reporting-line', 'Der Bootsmann teilt die Wachen ein.', ['Bootsmann']],
    ['reporting-line', 'Mit Lotsen und Maschinisten streitet man sich gern.', ['Lotsen', 'Maschinisten']],
    ['reporting-line', 'Wer ist mein Chef?\n\nIm Hafen die Lotsin.', ['Lotsin']],
    ['reporting-line', 'Der Kurs teilt sich in zwei Blöcke ein.', []],
    ['reporting-line', 'Du assistierst der Kapitänin.', ['Kapitänin']],
    ['reporting-line', 'Anfangs geschieht das unter der Aufsicht eines Lotsen.', ['Lotsen']],
    ['department', 'Angegliedert ist die Stelle meist der Takelage.', ['Takelage']],
    ['department', 'Gearbeitet wird in der Regel an fünf Tagen.', []],
    ['department', 'Er hilft bei der Entwicklung neuer Segel.', []],
    ['industry', 'Die Kunden kommen aus der Fischerei und dem Schiffbau.', ['Fischerei', 'Schiffbau']],
    ['industry', 'Willkommen sind Quereinsteiger aus dem Einzelhandel.', []],
  ])('reads a %s in "%s" as %j', (kind, sentence, labels) => {
    expect(labelsIn(kind, sentence)).toEqual(labels);
  });
});
