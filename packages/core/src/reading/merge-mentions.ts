import type { Fact } from '../occupation/fact.ts';
import type { Found } from './found.ts';
import type { Provenance } from './provenance.ts';
import { foldedWord } from './words.ts';

/** Facts from their mentions: one that repeats an earlier one, or says the same in another unit, joins it as provenance. */
export function mergeMentions(found: readonly Found<Fact>[]): readonly Fact[] {
  const facts = new Map<string, { first: Fact; readonly provenance: Provenance[] }>();
  const keys = new Map<number, string>();
  for (const mention of found) {
    const key = earlierKey(mention, keys) ?? keyOf(mention.value);
    if (mention.value.kind === 'salary') keys.set(mention.start, key);
    const fact = facts.get(key);
    if (fact === undefined) facts.set(key, { first: mention.value, provenance: [...mention.value.provenance] });
    else {
      fact.provenance.push(...mention.value.provenance);
      fact.first = completed(fact.first, mention.value);
    }
  }
  return [...facts.values()].map(({ first, provenance }) => ({ ...first, provenance }));
}

/** The key of the pay that a mention repeats in another unit. */
function earlierKey({ issues }: Found<Fact>, keys: ReadonlyMap<number, string>): string | undefined {
  const same = issues.find(({ code }) => code === 'salary/same-as')?.span;
  return same === undefined ? undefined : keys.get(same.start);
}

/** Pay with what a later mention of the same figures adds: a table says gross once for all of its rows. */
function completed(first: Fact, later: Fact): Fact {
  if (first.kind !== 'salary' || later.kind !== 'salary') return first;
  const { basis, statistic } = later.value;
  const value = {
    ...first.value,
    ...(basis === undefined || first.value.basis !== undefined ? {} : { basis }),
    ...(statistic === undefined || first.value.statistic !== undefined ? {} : { statistic }),
  };
  return { ...first, value };
}

/** Endings that words may carry in a sentence. */
const ENDINGS = /(?<=[a-zß-ž\d]{3})(?:e?[nrsm]|e)(?=[ -]|$)/gu;

/** A label without its endings, hyphens as blanks. */
function stemsOf(label: string): string {
  return foldedWord(label).replace(ENDINGS, '').replaceAll('-', ' ');
}

/** Facts of one kind whose values are equal but for endings of the label are one, and pay of one level in equal figures. */
function keyOf({ kind, value }: Fact): string {
  if (kind === 'salary') {
    const { minValue, maxValue, currency, unitText, level, trainingYear, basis } = value;
    return `${kind} ${minValue} ${maxValue} ${currency} ${unitText} ${level} ${trainingYear} ${basis === 'net'}`;
  }
  if (!('label' in value)) return `${kind} ${JSON.stringify(value)}`;
  const { label, ...details } = value;
  const own = Object.keys(value).length === 1 ? '' : JSON.stringify(details);
  return `${kind} ${stemsOf(label)} ${own}`;
}
