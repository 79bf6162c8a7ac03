import { createIssue } from '../issue/create-issue.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import { dateText } from '../time/date-text.ts';
import { parseDate } from '../time/parse-date.ts';
import { copied } from './copied.ts';
import type { JobPosting } from './job-posting.ts';

/** A value, the result of a reader, or nothing; null is what a database says for nothing. */
type Part<Value> = Value | Result<Value> | null | undefined;

/** A part of a posting; a list takes one value or result as well as several. */
type PartOf<Value> = Value extends readonly (infer Item)[] ? Part<Item> | readonly Part<Item>[] : Part<Value>;

/** Fields that are days or instants. */
type DateField = 'datePosted' | 'validThrough' | 'jobStartDate';

/** What {@link postingFrom} takes: the fields of a posting, each as a value, as a result, or absent; dates as `Date` too. */
export type PostingParts = {
  readonly [Name in keyof JobPosting]?: PartOf<NonNullable<JobPosting[Name]>> | (Name extends DateField ? Date : never);
};

/** How a field of a posting is put together. */
const FIELDS: Readonly<Record<keyof JobPosting, 'value' | 'list' | 'date'>> = {
  title: 'value',
  description: 'value',
  datePosted: 'date',
  validThrough: 'date',
  jobStartDate: 'date',
  identifier: 'value',
  hiringOrganization: 'value',
  jobLocation: 'list',
  workplace: 'value',
  baseSalary: 'list',
  employment: 'value',
  experienceLevel: 'value',
  experience: 'value',
  educationRequirements: 'list',
  skills: 'list',
  languages: 'list',
  occupation: 'value',
  directApply: 'value',
  url: 'value',
};

/**
 * Puts a posting together from values and from the results of readers.
 *
 * A part whose result failed is left out; its issues, like those of a success, come back under the path of the field;
 * that a text states nothing (`salary/none`) weighs as a note, since the field may well stay unknown. Null, an empty
 * string and an empty list count as absent. Days may be written `1.11.2026` or `1. November 2026`; a `Date` becomes an
 * instant, and at midnight in Berlin or UTC, as drivers hand out columns of days, a day. The posting is made of copies: who
 * changes a part afterwards does not change it.
 *
 * @param parts - Fields of a posting; see {@link PostingParts}.
 * @returns The posting, or `posting/title-missing`. Issues keep their codes and get the field's name before their path.
 * @throws TypeError where `parts` has a key that a posting does not have.
 *
 * @example
 * const result = postingFrom({ title: 'Mediengestalter (m/w/d)', datePosted: '1.11.2026', validThrough: undefined });
 * result.ok && result.value.datePosted //=> '2026-11-01'
 */
export function postingFrom(parts: PostingParts): Result<JobPosting> {
  const issues: Issue[] = [];
  const posting: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    const settled = settle(formOf(name), part, [name], issues);
    if (!isAbsent(settled)) posting[name] = copied(settled);
  }
  if (typeof posting['title'] === 'string' && posting['title'].trim() !== '') {
    return success(posting as unknown as JobPosting, issues);
  }
  return failure(createIssue('posting/title-missing', 'error', { path: ['title'] }), ...issues);
}

function formOf(name: string): 'value' | 'list' | 'date' {
  if (Object.hasOwn(FIELDS, name)) return FIELDS[name as keyof JobPosting];
  throw new TypeError(`parts.${name} is no field of a posting; it has ${Object.keys(FIELDS).join(', ')}`);
}

function settle(form: 'value' | 'list' | 'date', part: unknown, path: IssuePath, issues: Issue[]): unknown {
  if (form === 'value') return unwrapped(part, path, issues);
  if (form === 'date') return unwrapped(isAbsent(part) || isResult(part) ? part : dateOf(part), path, issues);
  const items = Array.isArray(part) ? part : [part];
  return items
    .map((item, at) => unwrapped(item, Array.isArray(part) ? [...path, at] : path, issues))
    .filter((item) => !isAbsent(item));
}

function dateOf(part: unknown): Result<string> {
  const text = part instanceof Date ? dateText(part) : part;
  if (typeof text === 'string') return parseDate(text);
  const received = typeof text === 'object' ? 'object' : String(part);
  return failure(createIssue('date/unknown', 'warning', { received }));
}

function unwrapped(part: unknown, path: IssuePath, issues: Issue[]): unknown {
  if (!isResult(part)) return part;
  for (const issue of part.issues) {
    const severity = !part.ok && issue.code.endsWith('/none') ? 'info' : issue.severity;
    issues.push({ ...issue, severity, path: [...path, ...issue.path] });
  }
  return part.ok ? part.value : undefined;
}

function isResult(part: unknown): part is Result<unknown> {
  if (typeof part !== 'object' || part === null || !('ok' in part && 'issues' in part)) return false;
  return Array.isArray(part.issues) && part.issues.every(isIssue);
}

function isIssue(issue: unknown): boolean {
  if (typeof issue !== 'object' || issue === null || !('code' in issue && 'path' in issue)) return false;
  return typeof issue.code === 'string' && Array.isArray(issue.path);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
