import type { FixOperation, IssuePath, Severity } from '@berufsbild/core';
import type { JsonLdCode } from '../messages/message-table.ts';
import type { Profile } from '../profile.ts';
import type { AddressView } from './views/address-view.ts';
import type { DocumentView } from './views/document-view.ts';
import type { NodeView } from './views/node-view.ts';
import type { OccupationView } from './views/occupation-view.ts';
import type { PostingView } from './views/posting-view.ts';
import type { SalaryView } from './views/salary-view.ts';
import type { ScriptBlock } from './views/script-block.ts';

/** What a rule can look at. */
export interface Subjects {
  /** One script element of a page. */
  readonly script: ScriptBlock;
  /** The whole value or page. */
  readonly document: DocumentView;
  /** Any node that is part of a posting or occupation. */
  readonly node: NodeView;
  readonly posting: PostingView;
  /** One address of one place of work. */
  readonly address: AddressView;
  /** One pay statement of a posting. */
  readonly salary: SalaryView;
  readonly occupation: OccupationView;
}

/** One thing that a rule found. */
export interface Finding {
  readonly path: IssuePath;
  readonly received?: unknown;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Steps of a safe repair. */
  readonly fix?: readonly FixOperation[];
  /** Where it weighs other than its rule. */
  readonly severity?: Severity;
}

/**
 * One rule: a row in the table of its topic. Its texts and its source stand under its code in the messages file beside
 * the table, out of the way of those who need no texts; a rule without source is our inference.
 */
export interface RuleOn<Subject extends keyof Subjects> {
  /** Id, such as `JP226`. */
  readonly id: string;
  readonly code: JsonLdCode;
  readonly level: Severity;
  /** Profiles in which it weighs other than `level`. */
  readonly levelIn: Readonly<Partial<Record<Profile, Severity>>>;
  readonly profiles: readonly Profile[];
  /** What it looks at. */
  readonly on: Subject;
  /** What is wrong, if anything; nothing where a condition before it fails. */
  readonly check: (subject: Subjects[Subject]) => Finding | readonly Finding[] | undefined | false | '';
}

/** A rule on whatever it looks at. */
export type Rule = { [Subject in keyof Subjects]: RuleOn<Subject> }[keyof Subjects];

/**
 * A row in a table of rules: id, code, level, profiles, what it looks at, and the check. At the end profiles in which it
 * weighs other than `level`. What can be repaired without asking is listed in `safe-fixes.ts`.
 */
export function rule<Subject extends keyof Subjects>(
  id: string,
  code: JsonLdCode,
  level: Severity,
  profiles: readonly Profile[],
  on: Subject,
  check: RuleOn<Subject>['check'],
  levelIn: RuleOn<Subject>['levelIn'] = {},
): RuleOn<Subject> {
  return { id, code, level, levelIn, profiles, on, check };
}

/** Profiles of rules that Google and schema.org share. */
export const GOOGLE_AND_SCHEMA_ORG = ['google-2026-09', 'schema.org-30'] as const satisfies readonly Profile[];

/** Profiles of rules that are Google's alone. */
export const GOOGLE = ['google-2026-09'] as const satisfies readonly Profile[];

/** Profile of the rules of the German-speaking market. */
export const DACH = ['dach'] as const satisfies readonly Profile[];
