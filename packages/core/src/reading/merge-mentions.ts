import type { Fact } from '../occupation/fact.ts';
import type { Found } from './found.ts';

/** Facts from their mentions: one that repeats an earlier one, or says the same in another unit, joins it as provenance. */
export function mergeMentions(found: readonly Found<Fact>[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const mention of found) {
    const key = keyOf(mention, facts);
    const earlier = facts.get(key);
    const { value } = mention;
    facts.set(
      key,
      earlier === undefined
        ? value
        : ({ ...earlier, provenance: [...earlier.provenance, ...value.provenance] } as Fact),
    );
  }
  return [...facts.values()];
}

/** The key of the fact that a mention belongs to: that of the pay it repeats, else its kind and value. */
function keyOf({ value, issues }: Found<Fact>, facts: ReadonlyMap<string, Fact>): string {
  const same = issues.find((issue) => issue.code === 'salary/same-as')?.span;
  const earlier = same === undefined ? undefined : [...facts].find(([, fact]) => startsAt(fact, same.start));
  if (earlier !== undefined) return earlier[0];
  return `${value.kind} ${JSON.stringify(value.value)}`;
}

function startsAt(fact: Fact, start: number): boolean {
  return fact.kind === 'salary' && fact.provenance.some((place) => place.start === start);
}
