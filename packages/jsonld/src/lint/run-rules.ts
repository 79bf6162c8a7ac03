import { createIssue, type Issue, type Severity } from '@berufsbild/core';
import type { JsonLdCode } from '../messages/message-table.ts';
import type { Profile } from '../profile.ts';
import type { Finding, Rule, RuleOn, Subjects } from './rule.ts';
import { RULES } from './rule-table.ts';
import type { DocumentView } from './views/document-view.ts';
import { readOccupationNode } from './views/occupation-view.ts';
import { type PostingView, readPosting } from './views/posting-view.ts';
import type { ScriptBlock } from './views/script-block.ts';

/** A rule with its place in the table and its level in the asked profiles. */
type ActiveRule<Subject extends keyof Subjects> = RuleOn<Subject> & { readonly rank: number };

type ActiveRules = { readonly [Subject in keyof Subjects]?: readonly ActiveRule<Subject>[] };

/** What {@link runRules} takes besides the document. */
interface Run {
  /** Script elements of the page. */
  readonly scripts?: readonly ScriptBlock[];
  /** The document's postings, where they are read already. */
  readonly readings?: readonly PostingView[];
  /** Ids of the rules to run; all where none are named. */
  readonly only?: readonly string[];
}

/** Runs the rules of the document's profiles; issues in the order of the table, then of their paths. */
export function runRules(document: DocumentView, { scripts = [], readings, only }: Run = {}): Issue[] {
  const rules = activeRules(document.profiles, only);
  const found: Found[] = [];
  for (const script of scripts) check(rules.script, script, found);
  check(rules.document, document, found);
  for (const node of document.parts) check(rules.node, node, found);
  for (const posting of readings ?? document.postings.map(readPosting)) {
    check(rules.posting, posting, found);
    for (const address of posting.addresses) check(rules.address, address, found);
    for (const salary of posting.salaries) check(rules.salary, salary, found);
  }
  for (const node of document.occupations) check(rules.occupation, readOccupationNode(node), found);
  return found.sort(byRankAndPath).map(({ issue }) => issue);
}

interface Found {
  readonly rank: number;
  readonly issue: Issue;
}

function check<Subject extends keyof Subjects>(
  rules: readonly ActiveRule<Subject>[] = [],
  subject: Subjects[Subject],
  found: Found[],
): void {
  for (const rule of rules) {
    const findings = rule.check(subject);
    if (!findings) continue;
    for (const finding of [findings].flat()) found.push({ rank: rule.rank, issue: issueOf(rule, finding) });
  }
}

function issueOf({ id, code, level }: Pick<RuleOn<'node'>, 'id' | 'code' | 'level'>, finding: Finding): Issue {
  const { fix, severity = level, ...details } = finding;
  return createIssue<JsonLdCode>(code, severity, {
    rule: id,
    ...details,
    ...(fix && { fix: { safe: true, operations: fix } }),
  });
}

function byRankAndPath(a: Found, b: Found): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const [one, other] = [a.issue.path.join('\n'), b.issue.path.join('\n')];
  return one < other ? -1 : Number(one > other);
}

/** The rules of the profiles that were asked for, by the list of the only ones. */
const known = new Map<Run['only'], Map<string, ActiveRules>>();

function activeRules(profiles: readonly Profile[], only?: Run['only']): ActiveRules {
  const byProfiles = known.get(only) ?? new Map<string, ActiveRules>();
  const key = profiles.join();
  const made = byProfiles.get(key);
  if (made) return made;
  const active = RULES.map((rule, rank) => ({ ...rule, rank, level: levelIn(rule, profiles) })).filter(
    ({ id, profiles: own }) => own.some((profile) => profiles.includes(profile)) && (!only || only.includes(id)),
  );
  const bySubject: Record<string, Rule[]> = {};
  for (const rule of active) {
    bySubject[rule.on] ??= [];
    bySubject[rule.on]?.push(rule);
  }
  const rules = bySubject as ActiveRules;
  known.set(only, byProfiles.set(key, rules));
  return rules;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The heaviest level that a rule has in any of the profiles. */
function levelIn({ level, levelIn: special, profiles: own }: Rule, profiles: readonly Profile[]): Severity {
  const levels = profiles.filter((profile) => own.includes(profile)).map((profile) => special[profile] ?? level);
  return SEVERITIES.find((severity) => levels.includes(severity)) ?? level;
}
