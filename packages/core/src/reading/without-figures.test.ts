import { describe, expect, it } from 'vitest';
import type { FactKind } from '../occupation/fact.ts';
import { readOccupation } from './read-occupation.ts';

/** The names of one kind in a page about a stonemason. */
function namesIn(kind: FactKind, text: string): readonly string[] {
  const { facts } = readOccupation(`Beruf Steinmetz in Jena\n\n${text}`).profile;
  return facts.flatMap((fact) => (fact.kind === kind && 'label' in fact.value ? [fact.value.label] : []));
}

describe('withoutFigures', () => {
  it.each<[FactKind, string]>([
    ['reporting-line', 'Gehalt\n\nPosition | Jahresgehalt\nGeselle | 30.000 €\nPartner | ab 180.000 €'],
    ['skill', 'Der Versicherer zählt 250 Unfälle im Jahr.'],
    ['region-statement', 'Zukunft in Jena\n\nDrei von vier Betrieben in Jena suchen Personal.'],
  ])('finds no %s in: %s', (kind, text) => {
    expect(namesIn(kind, text)).toEqual([]);
  });

  it('keeps what is compared with another place', () => {
    expect(
      namesIn('region-statement', 'Zukunft in Jena\n\nGera zahlt im Schnitt ein Fünftel besser als Jena.'),
    ).not.toEqual([]);
  });
});
