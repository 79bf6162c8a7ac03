import type { Fact } from '../occupation/fact.ts';
import { type RelatedFacts, relateFacts } from './relate-facts.ts';

/**
 * Joins what several sources say of one occupation: facts of one kind and one value are one fact with all its places,
 * facts that contradict each other are both kept and linked.
 *
 * A joined fact keeps the first id and the latest date.
 *
 * @param facts - Facts of all sources, ids unique over them.
 * @returns The facts, and a `fact/conflict` for each pair that contradicts.
 *
 * @example
 * const one = readOccupation('Koch\n\nZum Einstieg zahlt man 2.400 bis 2.600 € im Monat.', { document: 'one' });
 * const other = readOccupation('Koch\n\nZum Einstieg zahlt man 2.500 bis 2.900 € im Monat.', { document: 'other' });
 * joinFacts([...one.profile.facts, ...other.profile.facts]).issues.map(({ code }) => code) //=> ['fact/conflict']
 */
export function joinFacts(facts: readonly Fact[]): RelatedFacts {
  const byMeaning = new Map<string, Fact>();
  for (const fact of facts) {
    const meaning = `${fact.kind} ${JSON.stringify(fact.value)}`;
    const earlier = byMeaning.get(meaning);
    byMeaning.set(meaning, earlier === undefined ? fact : joined(earlier, fact));
  }
  return relateFacts([...byMeaning.values()]);
}

function joined(earlier: Fact, later: Fact): Fact {
  const asOf = [earlier.asOf, later.asOf]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return {
    ...earlier,
    provenance: [...earlier.provenance, ...later.provenance],
    ...(asOf === undefined ? {} : { asOf }),
  };
}
