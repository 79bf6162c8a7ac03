import { describe, expect, it } from 'vitest';
import type { FactKind } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

/** The labels of one kind in a page about a stonemason in Jena. */
function labelsOf(kind: FactKind, section: string): readonly string[] {
  const { facts } = readOccupation(`Beruf Steinmetz in Jena\n\n${section}`).profile;
  return facts.flatMap((fact) => (fact.kind === kind && 'label' in fact.value ? [fact.value.label] : []));
}

describe('readOccupation, what is only spoken of', () => {
  it.each<[FactKind, string, readonly string[]]>([
    ['channel', 'Blog der Steinfreunde | Berufe', []],
    ['channel', 'Man gestaltet Broschüren und stellt Plakate auf.', []],
    ['channel', 'Gezeigt wird das Grabmal auf der Website.', ['Website']],
    ['channel', 'Beworben wird der Tag der offenen Tür mit einem Plakat und auf Instagram.', ['Plakat', 'Instagram']],
    ['channel', 'Deine Aufgaben\n\n• Fehler auf der Website suchen\n• Steine wiegen', []],
    ['employer-kind', 'Wer stellt ein?\n\nAuch Onlineshops und Werften stellen ein.', ['Onlineshops', 'Werften']],
    ['employer-kind', 'In einer Umfrage unter Agenturen klagten viele über Lärm.', []],
    ['employer-kind', 'Und danach?\n\nEinige gehen zu einer Agentur.', []],
    ['tool', 'Geplant wird mit einer Zeichensoftware wie Kontura oder FugenFix.', ['Kontura', 'FugenFix']],
    ['education', 'Ganz ohne Studium geht es auch.', []],
    ['education', 'Ein Studium der Geologie schadet nicht.', ['Studium der Geologie']],
    ['department', 'Deine Aufgaben\n\n• Skizzen vor Fachabteilungen zeigen\n• Steine wiegen', []],
    ['tool', 'Womit arbeiten Sie?\n\nIch kenne eine frühere Köchin, einen alten Bäcker, eine junge Gärtnerin.', []],
    ['task', 'Wir vermitteln Steinmetze an Hütten.', []],
    ['skill', 'In Anzeigen liest man auch Bildhauer.', []],
    ['skill', 'Die Innung zählt in Stadt und Umland 40 Betriebe.', []],
    ['career-step', 'Was verdient man?\n\nAls Teamleiter bekommst Du 4.000 € im Monat.', []],
    [
      'career-step',
      'Was verdient man?\n\nWer schon Berufserfahrung als Content Manager gesammelt hat, bekommt 3.000 € im Monat.',
      ['Content Manager'],
    ],
  ])('reads a %s in "%s" as %j', (kind, section, labels) => {
    expect(labelsOf(kind, section)).toEqual(labels);
  });
});

describe('readOccupation, fields within the occupation', () => {
  it.each<[string, readonly string[]]>([
    ['Manche legen sich fest auf Grabmale, Treppen oder Brunnen.', ['Grabmale', 'Treppen', 'Brunnen']],
    ['Man kann sich auf Grabmale oder Brunnen verlegen, was sich lohnt.', ['Grabmale', 'Brunnen']],
    ['Einige vertiefen sich in Denkmalpflege oder Lehmbau.', ['Denkmalpflege', 'Lehmbau']],
    ['Gefragte Richtungen sind Grabmale und Brunnen.', ['Grabmale', 'Brunnen']],
    ['Spezialisten für Grabmale und Brunnen haben volle Bücher.', ['Grabmale', 'Brunnen']],
  ])('reads "%s" as %j', (sentence, labels) => {
    expect(labelsOf('specialisation', sentence)).toEqual(labels);
  });
});

describe('readOccupation, headings and lists of other wordings', () => {
  it.each<[FactKind, string, readonly string[]]>([
    ['task', 'Wie sieht ein normaler Tag aus?\n\nMorgens schärfe ich Meißel.', ['schärfe ich Meißel']],
    [
      'tool',
      'Mit welchen Geräten arbeiten Sie?\n\nMit viel Altem: Meißel, Knüpfel, Zirkel.',
      ['Meißel', 'Knüpfel', 'Zirkel'],
    ],
    [
      'entry-path',
      'Wie wirst Du Steinmetz?\n\nAuch Maurer und Köche haben den Wechsel geschafft.',
      ['Maurer', 'Köche'],
    ],
    ['skill', 'Das wird verlangt\n> Schwindelfreiheit\n> ruhige Hand', ['Schwindelfreiheit', 'ruhige Hand']],
    [
      'region-statement',
      '23 offene Stellen in der Region Jena\n\nKurzporträt\nDer Arbeitsplatz besteht aus Hof und Halle.',
      [],
    ],
  ])('reads a %s in "%s" as %j', (kind, section, labels) => {
    expect(labelsOf(kind, section)).toEqual(labels);
  });
});
