import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Fact } from '../occupation/fact.ts';
import { annualSalary } from '../salary/annual-salary.ts';
import { contradicts, isBand, type Statement, statementOf } from './contradiction.ts';
import type { FactScope } from './fact-scope.ts';

/** Facts with their links, and an issue for every contradiction. */
export interface RelatedFacts {
  /** The same facts, with `conflictsWith` where they contradict and `sameAs` where they say the same in two units. */
  readonly facts: readonly Fact[];
  /** One issue for each pair that contradicts. */
  readonly issues: readonly Issue[];
}

/** What the words around a fact narrow it to. */
type ScopeOf = (fact: Fact) => FactScope | undefined;

/**
 * Links facts that contradict each other, and pay that is said in two units. All are kept, and so are earlier links. Linear.
 *
 * @param scopeOf - What the words around a fact narrow it to; without it only facts of two documents are compared.
 */
export function relateFacts(facts: readonly Fact[], scopeOf?: ScopeOf): RelatedFacts {
  const conflicts = [...earlierPairs(facts), ...conflictsIn(facts, scopeOf)];
  const opponents = partnersIn(conflicts);
  const equals = partnersIn(repetitions(facts));
  return {
    facts: facts.map((fact) => {
      const conflictsWith = opponents.get(fact.id);
      const sameAs = equals.get(fact.id);
      return {
        ...fact,
        ...(conflictsWith === undefined ? {} : { conflictsWith: [...conflictsWith] }),
        ...(sameAs === undefined ? {} : { sameAs: [...sameAs] }),
      };
    }),
    issues: [...new Map(conflicts.map((pair) => [pair.join(' '), pair])).values()].map((pair) =>
      createIssue('fact/conflict', 'warning', { path: ['facts', pair[1]], params: { facts: pair } }),
    ),
  };
}

type Pair = readonly [earlier: string, later: string];

/** The pairs that are linked already. */
function earlierPairs(facts: readonly Fact[]): readonly Pair[] {
  const order = new Map(facts.map(({ id }, at) => [id, at]));
  return facts.flatMap(({ id, conflictsWith = [] }, at) =>
    conflictsWith.filter((other) => (order.get(other) ?? -1) > at).map((other): Pair => [id, other]),
  );
}

/** What a fact states. */
interface Stated {
  readonly fact: Fact;
  readonly statement: Statement;
}

/** Most statements of one topic that a later one is held against. */
const MOST_COMPARED = 6;

/** Each fact with those of the first ones of its topic that it contradicts. */
function conflictsIn(facts: readonly Fact[], scopeOf: ScopeOf | undefined): readonly Pair[] {
  const topics = new Map<string, Stated[]>();
  const pairs: Pair[] = [];
  for (const fact of facts) {
    const statement = statementOf(fact);
    if (statement === undefined) continue;
    const stated = { fact, statement };
    const earlier = topics.get(statement.topic);
    if (earlier === undefined) topics.set(statement.topic, [stated]);
    else {
      for (const one of earlier) if (isConflict(one, stated, scopeOf)) pairs.push([one.fact.id, fact.id]);
      if (earlier.length < MOST_COMPARED) earlier.push(stated);
    }
  }
  return pairs;
}

/** Two statements of one scope from two sentences, or of two documents. */
function isConflict(one: Stated, other: Stated, scopeOf: ScopeOf | undefined): boolean {
  if (!contradicts(one.statement, other.statement)) return false;
  if (scopeOf === undefined) return documentOf(one.fact) !== documentOf(other.fact) && isWhole(one) && isWhole(other);
  const [a, b] = [scopeOf(one.fact), scopeOf(other.fact)];
  if (a === undefined || b === undefined || a.sentence === b.sentence || a.narrowed !== b.narrowed) return false;
  return one.fact.kind !== 'statistic' || (a.predicate !== '' && a.predicate === b.predicate);
}

function documentOf({ provenance }: Fact): string | undefined {
  return provenance[0]?.document;
}

/** A band of pay, or hours: what needs no words around it to be compared. */
function isWhole({ fact, statement }: Stated): boolean {
  return fact.kind === 'weekly-hours' || (fact.kind === 'salary' && isBand(statement));
}

/** Pay that comes to the same in a year as an earlier one. */
function repetitions(facts: readonly Fact[]): readonly Pair[] {
  const firsts = new Map<string, string>();
  const pairs: Pair[] = [];
  for (const fact of facts) {
    const key = annualPayOf(fact);
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, fact.id);
    else pairs.push([first, fact.id]);
  }
  return pairs;
}

function partnersIn(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    const known = partners.get(one);
    if (known === undefined) partners.set(one, new Set([other]));
    else known.add(other);
  };
  for (const [earlier, later] of pairs) {
    add(earlier, later);
    add(later, earlier);
  }
  return partners;
}

/** Pay of a level as it comes to in a year; equal ones stand in two units, since facts of one value are one. */
function annualPayOf(fact: Fact): string | undefined {
  if (fact.kind !== 'salary' || fact.value.level === undefined) return undefined;
  const annual = annualSalary(fact.value);
  if (!annual.ok) return undefined;
  const { minValue, maxValue, currency } = annual.value.salary;
  return `${fact.value.level} ${currency} ${rounded(minValue)} ${rounded(maxValue)}`;
}

function rounded(figure: number | undefined): string {
  return figure === undefined ? '' : String(Math.round(figure));
}
