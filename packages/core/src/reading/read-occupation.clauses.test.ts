import { describe, expect, it } from 'vitest';
import type { FactKind } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

/** The labels of one kind in a text. */
function labelsOf(kind: FactKind, text: string): readonly string[] {
  const { facts } = readOccupation(text).profile;
  return facts.flatMap((fact) => (fact.kind === kind && 'label' in fact.value ? [fact.value.label] : []));
}

describe('readOccupation, what is said of a place', () => {
  it.each<[string, readonly string[]]>([
    ['Jena ist eine Stadt der Optik, um die es viele beneiden.', ['Jena ist eine Stadt der Optik']],
    ['Jena ist bunter, als der erste Blick vermuten lässt.', ['Jena ist bunter']],
    ['Manche Leute bleiben hängen.', []],
    ['Auch das Land Thüringen sucht.', []],
    ['Vor Ort bietet die Kammer einen Lehrgang an.', []],
    ['Die Stadt ist klein genug, dass man zu Fuß geht.', ['Die Stadt ist klein genug, dass man zu Fuß geht']],
    ['Sechs von zehn Leuten arbeiten in kleinen Betrieben.', []],
  ])('reads "%s" in a page on a town as %j', (sentence, labels) => {
    expect(labelsOf('region-statement', `Beruf Steinmetz in Jena\n\nDer Standort Jena\n\n${sentence}`)).toEqual(labels);
  });

  it.each<[string, readonly string[]]>([
    [
      'Köln und München bieten die größten Hütten, in Berlin sitzen die Bildhauer.',
      ['Köln und München bieten die größten Hütten', 'in Berlin sitzen die Bildhauer'],
    ],
    ['An der Küste herrscht Flaute.', ['An der Küste herrscht Flaute']],
    ['In Österreich heißt der Beruf Steinmetz.', []],
  ])('reads "%s" in a page on no place as %j', (sentence, labels) => {
    expect(labelsOf('region-statement', `Steinmetz werden\n\nWo gibt es Arbeit?\n\n${sentence}`)).toEqual(labels);
  });
});

describe('readOccupation, ways into the occupation', () => {
  it.each<[string, readonly string[]]>([
    ['Unter den Teilnehmenden sind Kauffrauen und Köche.', ['Kauffrauen', 'Köche']],
    ['Der übliche Weg hinein ist das Volontariat.', ['Volontariat']],
    ['Wie komme ich rein?\n\nGut gelingt es Bäckern und Gärtnern.', ['Bäckern', 'Gärtnern']],
    ['Wie komme ich rein?\n\nWir haben schon Bäcker und Gärtnerinnen untergebracht.', ['Bäcker', 'Gärtnerinnen']],
    ['Viele sind Quereinsteiger: Bäcker und Gärtner.', ['Bäcker', 'Gärtner']],
    ['Wer von der Uni kommt, beginnt am Sägetisch.', []],
  ])('reads "%s" as %j', (section, labels) => {
    expect(labelsOf('entry-path', `Beruf Steinmetz in Jena\n\n${section}`)).toEqual(labels);
  });
});

describe('readOccupation, what several do', () => {
  it.each<[string, readonly string[]]>([
    ['Die einen entwerfen Brunnen, die anderen prüfen Treppen.', ['entwerfen Brunnen', 'prüfen Treppen']],
    [
      'Die meisten planen Treppen, füllen Mörtel ein und suchen Risse.',
      ['planen Treppen', 'füllen Mörtel ein', 'suchen Risse'],
    ],
    ['Steinmetz:innen reinigen Fassaden.', ['reinigen Fassaden']],
    [
      'Er nimmt die Säge in Betrieb und behält die Termine im Blick.',
      ['nimmt die Säge in Betrieb', 'behält die Termine im Blick'],
    ],
    [
      'Was macht man da?\n\nAm Ende müssen Fugen geschlossen und Kanten gebrochen werden, wird Staub gesaugt.',
      ['Fugen geschlossen', 'Kanten gebrochen', 'Staub gesaugt'],
    ],
    ['Nach Jahren bieten sich Stellen als Polier an.', []],
    [
      'Was macht man da?\n\nEr reinigt Fassaden.\n\nDer Standort Jena\n\nHier prüfen Ämter jedes Denkmal.',
      ['reinigt Fassaden'],
    ],
  ])('reads "%s" as %j', (section, labels) => {
    expect(labelsOf('task', `Beruf Steinmetz in Jena\n\n${section}`)).toEqual(labels);
  });
});
