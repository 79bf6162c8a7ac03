import type { Fact } from '../occupation/fact.ts';
import type { Found } from './found.ts';
import { foldedWord } from './words.ts';

/** Facts from their mentions: one that repeats an earlier one, or says the same in another unit, joins it as provenance. */
export function mergeMentions(found: readonly Found<Fact>[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  const keys = new Map<number, string>();
  for (const mention of found) {
    const key = earlierKey(mention, keys) ?? keyOf(mention.value);
    if (mention.value.kind === 'salary') keys.set(mention.start, key);
    const earlier = facts.get(key);
    facts.set(key, earlier === undefined ? mention.value : joined(earlier, mention.value));
  }
  return [...facts.values()];
}

/** The key of the pay that a mention repeats in another unit. */
function earlierKey({ issues }: Found<Fact>, keys: ReadonlyMap<number, string>): string | undefined {
  const same = issues.find(({ code }) => code === 'salary/same-as')?.span;
  return same === undefined ? undefined : keys.get(same.start);
}

/** The earlier fact with the places of both. */
function joined(earlier: Fact, later: Fact): Fact {
  return { ...earlier, provenance: [...earlier.provenance, ...later.provenance] } as Fact;
}

/** Endings that a name may carry in a sentence. */
const ENDING = /(?<=[\p{L}\p{N}]{3})(?:e?[nrsm]|e)(?=\s|$)/gu;

/** Facts of one kind whose values are equal but for endings of the label are one. */
function keyOf({ kind, value }: Fact): string {
  if (!('label' in value)) return `${kind} ${JSON.stringify(value)}`;
  const { label, ...details } = value;
  return `${kind} ${foldedWord(label).replace(/-/gu, ' ').replace(ENDING, '')} ${JSON.stringify(details)}`;
}
