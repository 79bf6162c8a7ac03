import { describe, expect, it } from 'vitest';
import type { Fact } from '../occupation/fact.ts';
import { joinFacts } from './join-facts.ts';
import { readOccupation } from './read-occupation.ts';

/** The facts of a page about a stonemason, under an id of its own. */
function factsOf(document: string, sentence: string): readonly Fact[] {
  return readOccupation(`Beruf Steinmetz in Jena\n\n${sentence}`, { document }).profile.facts;
}

describe('joinFacts', () => {
  it('links pay of one level that two documents put differently, and keeps both', () => {
    const { facts, issues } = joinFacts([
      ...factsOf('jena', 'Das Einstiegsgehalt liegt zwischen 2.400 € und 2.700 € im Monat.'),
      ...factsOf('gera', 'Das Einstiegsgehalt liegt zwischen 2.500 € und 2.900 € im Monat.'),
    ]);
    expect(issues.map(({ code, params }) => [code, params?.['facts']])).toEqual([
      ['fact/conflict', ['jena/salary/1', 'gera/salary/1']],
    ]);
    const salaries = facts.filter(({ kind }) => kind === 'salary');
    expect(salaries.map(({ conflictsWith }) => conflictsWith)).toEqual([['gera/salary/1'], ['jena/salary/1']]);
  });

  it('holds what two documents say alike as one fact with both places', () => {
    const sentence = 'Gefragt ist Geduld.';
    const { facts, issues } = joinFacts([...factsOf('jena', sentence), ...factsOf('gera', sentence)]);
    const [skill, ...others] = facts.filter(({ kind }) => kind === 'skill');
    expect(skill?.provenance.map(({ document }) => document)).toEqual(['jena', 'gera']);
    expect(others).toEqual([]);
    expect(issues).toEqual([]);
  });

  it('changes nothing when applied twice', () => {
    const once = joinFacts(factsOf('jena', 'Zum Einstieg gibt es 2.400 € im Monat, also 28.800 € im Jahr.'));
    expect(joinFacts(once.facts)).toEqual(once);
  });
});
