import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Fact } from '../occupation/fact.ts';
import { annualSalary } from '../salary/annual-salary.ts';
import type { Salary } from '../salary/salary.ts';

/** Facts with their links, and an issue for every contradiction. */
export interface RelatedFacts {
  /** The same facts, with `conflictsWith` where they contradict and `sameAs` where they say the same in two units. */
  readonly facts: readonly Fact[];
  /** One issue for each pair that contradicts. */
  readonly issues: readonly Issue[];
}

/** Links facts that contradict each other, and pay that is said in two units. All are kept. Linear. */
export function relateFacts(facts: readonly Fact[]): RelatedFacts {
  const conflicts = pairsOf(facts, topicOf);
  const repetitions = pairsOf(facts, annualPayOf);
  const opponents = partnersIn(conflicts);
  const equals = partnersIn(repetitions);
  return {
    facts: facts.map((fact) => {
      const conflictsWith = opponents.get(fact.id);
      const sameAs = equals.get(fact.id);
      return {
        ...fact,
        ...(conflictsWith === undefined ? {} : { conflictsWith }),
        ...(sameAs === undefined ? {} : { sameAs }),
      };
    }),
    issues: conflicts.map((pair) =>
      createIssue('fact/conflict', 'warning', { path: ['facts', pair[1]], params: { facts: pair } }),
    ),
  };
}

type Pair = readonly [earlier: string, later: string];

/** Each fact that shares its key with an earlier one, and the first of that key. */
function pairsOf(facts: readonly Fact[], keyOf: (fact: Fact) => string | undefined): readonly Pair[] {
  const firsts = new Map<string, string>();
  const pairs: Pair[] = [];
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, fact.id);
    else pairs.push([first, fact.id]);
  }
  return pairs;
}

function partnersIn(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  const add = (one: string, other: string): void => {
    const known = partners.get(one);
    if (known === undefined) partners.set(one, [other]);
    else known.push(other);
  };
  for (const [earlier, later] of pairs) {
    add(earlier, later);
    add(later, earlier);
  }
  return partners;
}

/** What a fact states, where a text can state it in one way only: two facts of one topic contradict each other. */
function topicOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'salary':
      return topicOfPay(fact.value);
    case 'weekly-hours':
      return 'weekly-hours';
    case 'statistic': {
      const { label, unit, population, year } = fact.value;
      return year === undefined || population === undefined
        ? undefined
        : `statistic ${unit} ${year} ${label} ${population}`;
    }
    default:
      return undefined;
  }
}

/** A whole range for one level and unit; a text may well name several single figures. */
function topicOfPay(salary: Salary): string | undefined {
  const { level, minValue, maxValue, unitText, currency, basis = '', statistic = '', trainingYear = '' } = salary;
  if (level === undefined || minValue === undefined || maxValue === undefined || minValue === maxValue)
    return undefined;
  return `salary ${level} ${unitText} ${currency} ${basis} ${statistic} ${trainingYear}`;
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
