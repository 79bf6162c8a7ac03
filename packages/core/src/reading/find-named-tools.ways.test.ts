import { describe, expect, it } from 'vitest';
import type { FactKind } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

function labelsIn(kind: FactKind, text: string): readonly string[] {
  const { facts } = readOccupation(`Beruf Nautiker in Emden\n\nAllerlei\n\n${text}`).profile;
  return facts.flatMap((fact) => (fact.kind === kind && 'label' in fact.value ? [fact.value.label] : []));
}

describe('tools, abilities and fields in the forms of pages', () => {
  it.each<[FactKind, string, readonly string[]]>([
    ['tool', 'Die Wachen stehen in der Planungssoftware Kontura.', ['Kontura']],
    ['tool', 'Dazu kommt ein Programm wie kontura oder Belegfix.', ['kontura', 'Belegfix']],
    ['tool', 'Die Fracht bucht sie mit der App Kontura.', ['Kontura']],
    ['tool', 'Das Tool Kontura nutzen alle Wachen.', ['Kontura']],
    ['tool', 'Die Ladung läuft über die Plattform Kontura, dort arbeiten sie.', ['Kontura']],
    ['tool', 'Ein Software Architekt plant mit Word.', ['Word']],
    ['tool', 'Er nutzt die Plattform Kunde.', []],
    ['tool', 'Er nutzt die App Store Daten.', []],
    ['tool', 'Er nutzt die App Instagram.', []],
    ['tool', 'Das Programm Freitag beginnt um acht.', []],
    ['tool', 'Mit dem Programm Zukunft fördert das Land die Häfen.', []],
    ['tool', 'Die Plattform Wirtschaft lädt zum Treffen.', []],
    ['tool', 'Die Software Branche wächst.', []],
    ['tool', 'Die App Kontura kommt im Mai.', []],
    ['tool', 'Er nutzt eine App wie diese.', []],
    ['tool', 'Eine Plattform wie Kunden sie lieben.', []],
    ['tool', 'Werkzeuge und Software\n\nKontura\t★★★★☆\nKompass\ttäglich', ['Kontura', 'Kompass']],
    ['tool', 'Deine Spielzeuge:\n⚓ Kompass\n⚓ Sextant\n⚓ Lot', ['Kompass', 'Sextant', 'Lot']],
    ['tool', 'Womit arbeiten Sie?\n\nDie Leute fertigen Masten, Segel und Taue.', []],
    ['tool', 'Die Kurse laufen in Kiel, Bremen oder Rostock.', []],
    ['tool', 'Es gibt Teilzeitmodelle für alle.', []],
    ['skill', 'Rund 20 Reedereien zählt der Bezirk.', []],
    ['skill', 'Anforderungen\n• Excel oder Photoshop\n• Geduld', ['Geduld']],
    ['specialisation', 'Schwerpunkte: Fischerei · Bergung · Lotsendienst', ['Fischerei', 'Bergung', 'Lotsendienst']],
    ['specialisation', 'Schwerpunkte sind Bayern und Hessen.', []],
    ['specialisation', 'Andere zieht es in die Bergung.', ['Bergung']],
  ])('reads a %s in "%s" as %j', (kind, sentence, labels) => {
    expect(labelsIn(kind, sentence)).toEqual(labels);
  });
});
