import type { Issue, IssuePath, JobPosting } from '@berufsbild/core';
import { runRules } from '../lint/run-rules.ts';
import { SAFE_FIXES } from '../lint/safe-fixes.ts';
import { type Block, readDocument } from '../lint/views/document-view.ts';
import type { PageView } from '../lint/views/page-view.ts';
import { readPosting } from '../lint/views/posting-view.ts';
import type { ImportOptions } from './import-options.ts';
import type { Imported } from './imported.ts';
import { type PlainTerms, plainTerms } from './json/plain-terms.ts';
import { readPostingNode } from './read-posting-node.ts';
import { note } from './reading.ts';

/** The postings of blocks of data, wherever they stand in them. */
export function importDocument(
  blocks: readonly Block[],
  options: ImportOptions,
  page?: PageView,
): { readonly postings: readonly Imported<JobPosting>[]; readonly issues: readonly Issue[] } {
  const { now } = options;
  const profile = ['google-2026-09', 'schema.org-30', 'dach'] as const;
  const plain = blocks.map((block) => ({ ...block, ...plainTerms(block.value, block.path) }));
  const document = readDocument(plain, { profile, ...(now && { now }) }, page);
  const readings = document.postings.map(readPosting);
  const issuesOf = new Map(document.postings.map(({ path }) => [path.join('\n'), [] as Issue[]]));
  for (const issue of runRules(document, { readings, only: REPAIRS }).filter(isRepair)) {
    const { fix, ...repair } = issue;
    noteWithin(issuesOf, { ...repair, severity: 'info' });
  }
  const left: Issue[] = [];
  for (const { path, received, term } of plain.flatMap(({ terms }) => terms)) {
    const own = issuesWithin(issuesOf, path);
    for (const issues of own.length > 0 ? own : [left]) note(issues, 'import/term-read', path, received, { term });
  }
  const postings = readings.flatMap((posting) => {
    const { path } = posting.node;
    const issues = issuesOf.get(path.join('\n')) ?? [];
    const value = readPostingNode({ posting, options, issues });
    if (value === undefined) for (const issue of issues) left.push(issue);
    return value === undefined ? [] : [{ value, issues, path }];
  });
  if (document.budget.left < 0) note(left, 'import/too-many-nodes', []);
  else if (readings.length === 0) note(left, 'import/no-posting', []);
  const written = new Map(plain.flatMap((block) => [...block.written]));
  return {
    postings: postings.map((posting) => ({
      ...asWritten(posting, written),
      issues: allAsWritten(posting.issues, written),
    })),
    issues: allAsWritten(left, written),
  };
}

function allAsWritten(issues: readonly Issue[], written: PlainTerms['written']): readonly Issue[] {
  return issues.map((issue) => asWritten(issue, written));
}

/** With the path in the markup as it was written, in place of the one in its usual form. */
function asWritten<Value extends { readonly path: IssuePath }>(value: Value, written: PlainTerms['written']): Value {
  if (written.size === 0) return value;
  const path = value.path.map((key, at) => written.get(value.path.slice(0, at + 1).join('\n')) ?? key);
  return { ...value, path };
}

/** Rules that tell of a posting what stands in the model all the same: its type in another form, a date that is past. */
const TOLD = ['JP004', 'JP203'];

/** Rules with a safe repair, and the ones that tell. */
const REPAIRS = [...Object.keys(SAFE_FIXES), ...TOLD];

/** Rules whose repair changes what was said; the importer takes a title as it is stated. */
const NOT_IMPORTED: readonly string[] = ['JP310', 'JP311', 'JP313', 'JP010'];

/** A finding with a safe repair is a value that the importer reads in its repaired form. */
function isRepair({ fix, rule = '' }: Issue): boolean {
  return (fix?.safe === true && !NOT_IMPORTED.includes(rule)) || TOLD.includes(rule);
}

/** An issue goes to each posting that it stands in; of several at one place the first tells what was read there. */
function noteWithin(issuesOf: ReadonlyMap<string, Issue[]>, issue: Issue): void {
  const place = issue.path.join('\n');
  for (const issues of issuesWithin(issuesOf, issue.path)) {
    if (!issues.some(({ path }) => path.join('\n') === place)) issues.push(issue);
  }
}

/** The lists of issues of the postings that a path lies in. */
function issuesWithin(issuesOf: ReadonlyMap<string, Issue[]>, path: IssuePath): Issue[][] {
  return [[], ...path.map((_, index) => path.slice(0, index + 1))].flatMap((part) => {
    const issues = issuesOf.get(part.join('\n'));
    return issues === undefined ? [] : [issues];
  });
}
