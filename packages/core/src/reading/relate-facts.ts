import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Fact, FactOf } from '../occupation/fact.ts';
import type { Salary } from '../salary/salary.ts';

/** Facts with their links, and an issue for every contradiction. */
export interface RelatedFacts {
  /** The same facts, with `conflictsWith` where they contradict. */
  readonly facts: readonly Fact[];
  /** One issue for each pair that contradicts. */
  readonly issues: readonly Issue[];
}

/** Links the pay statements of one level and unit that name different bounds. Both are kept. */
export function relateFacts(facts: readonly Fact[]): RelatedFacts {
  const conflicts = new Map<string, string[]>();
  const issues: Issue[] = [];
  const salaries = facts.filter((fact): fact is FactOf<'salary'> => fact.kind === 'salary');
  for (const [at, later] of salaries.entries()) {
    const earlier = salaries.slice(0, at).find((other) => contradicts(other.value, later.value));
    if (earlier === undefined) continue;
    conflicts.set(earlier.id, [...(conflicts.get(earlier.id) ?? []), later.id]);
    conflicts.set(later.id, [...(conflicts.get(later.id) ?? []), earlier.id]);
    issues.push(
      createIssue('fact/conflict', 'warning', { path: ['facts', later.id], params: { facts: [earlier.id, later.id] } }),
    );
  }
  return {
    facts: facts.map((fact) => {
      const conflictsWith = conflicts.get(fact.id);
      return conflictsWith === undefined ? fact : { ...fact, conflictsWith };
    }),
    issues,
  };
}

/** Two figures for the same thing that share one bound and differ in the other, or a range of one level told twice. */
function contradicts(a: Salary, b: Salary): boolean {
  if (a.level === undefined || a.level !== b.level || a.unitText !== b.unitText || a.currency !== b.currency)
    return false;
  const whole =
    a.minValue !== undefined && a.maxValue !== undefined && b.minValue !== undefined && b.maxValue !== undefined;
  const ranges = a.minValue !== a.maxValue && b.minValue !== b.maxValue;
  return whole && ranges && (a.minValue !== b.minValue || a.maxValue !== b.maxValue);
}
