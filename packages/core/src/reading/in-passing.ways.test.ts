import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

function employersIn(text: string): readonly string[] {
  const { facts } = readOccupation(text).profile;
  return facts.flatMap((fact) => (fact.kind === 'employer-kind' && 'label' in fact.value ? [fact.value.label] : []));
}

describe('employers, in whatever a page says besides', () => {
  it.each<[string, readonly string[]]>([
    ['Rund 30 Reedereien zählt die Stadt.', ['Reedereien']],
    ['Daneben suchen Werften und Reedereien.', ['Werften', 'Reedereien']],
    ['In Reedereien sagt man dazu Nautiker.', []],
    ['Auftraggeber sind Werften, Reedereien und Privatleute.', []],
    ['Am Kai herrscht Hochbetrieb.', []],
    ['Abzuziehen sind Versicherung und Steuern.', []],
    ['Die Künstlersozialkasse trägt einen Teil.', []],
  ])('reads "%s" as %j', (sentence, employers) => {
    expect(employersIn(`Beruf Nautiker in Emden\n\nAllerlei\n\n${sentence}`)).toEqual(employers);
  });

  it.each<[string, readonly string[]]>([
    ['Bei Reedereien, Lotsenbüros und Behörden.', ['Reedereien', 'Lotsenbüros', 'Behörden']],
    ['Aktuell suchen Werften und Reedereien.', ['Werften', 'Reedereien']],
    ['Viele Reedereien suchen einen Nachfolger.', ['Reedereien']],
    ['Stellen gibt es vor allem in Emden, Kiel und Rostock.', []],
    ['Ateliers, Galerien, Schmuckläden.', ['Ateliers', 'Galerien', 'Schmuckläden']],
    ['Betreut werden Geräte, Anlagen und Netze.', []],
  ])('reads "%s" in a section on who employs as %j', (sentence, employers) => {
    expect(employersIn(`Beruf Nautiker in Emden\n\nWo arbeiten Nautiker?\n\n${sentence}`)).toEqual(employers);
  });
});
