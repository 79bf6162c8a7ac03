import { createIssue, type Issue, type IssuePath, type JobPosting, postingFrom, type Result } from '@berufsbild/core';
import { nearestName } from '@berufsbild/core/messages';
import { JobPostingSchema } from '@berufsbild/core/schema';
import { POSTINGS, type Shape } from '@berufsbild/query';
import type { CliCode } from './cli.messages.ts';

/** How a line begins that is a posting. */
export const EXAMPLE_LINE = '{"title": "Redakteur (m/w/d)"}';

const FIELDS = namesAt([]);
/** Read as dates before a posting is checked, in more forms than its schema has. */
const DATES: readonly unknown[] = ['datePosted', 'validThrough', 'jobStartDate'];
/** Postings hold nothing below such as `baseSalary.0.hoursPerWeek.min`; what lies deeper fits nowhere. */
const DEEPEST = 4;
/** Longest text that a message shows. */
const SHOWN = 60;

/**
 * The posting that a row holds. Null, empty texts and what holds nothing else count as absent.
 *
 * @param row - Fields of a posting, of any type.
 * @returns The posting, or an issue for each field that no posting has or that holds what it cannot hold there.
 */
export function postingOfRow(row: unknown): Result<JobPosting> {
  if (!isRecord(row)) {
    const params = { reason: `it holds ${shown(row)}`, example: EXAMPLE_LINE };
    return refused(createIssue<CliCode>('cli/line-unreadable', 'error', { params }));
  }
  const unknown = Object.keys(row).filter((name) => !FIELDS.includes(name));
  const fields = Object.entries(row).filter(([name]) => FIELDS.includes(name));
  const stated = fields.map(([name, value]) => [name, said(value, DEEPEST)] as const);
  const undated = stated.filter(([name, value]) => DATES.includes(name) && isNoDate(value));
  const { title, ...others } = Object.fromEntries(stated.filter((field) => !undated.includes(field)));
  if (title !== undefined && typeof title !== 'string') return refused(...misfitsOf({ title }));
  const result = postingFrom({ title, ...others });
  const wrong = [
    ...unknown.map((name) => unknownField([name])),
    ...undated.map(([field, value]) => dateExpected(field, value)),
    ...(result.ok ? misfitsOf(result.value) : []),
  ];
  return wrong.length === 0 ? result : refused(...wrong, ...result.issues);
}

function refused(...issues: readonly Issue[]): Result<JobPosting> {
  return { ok: false, issues };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value without what says nothing; undefined where nothing is left. */
function said(value: unknown, depth: number): unknown {
  if (value === null || value === '') return undefined;
  if (typeof value !== 'object' || value instanceof Date || depth === 0) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => said(item, depth - 1)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(value).map(([name, inner]) => [name, said(inner, depth - 1)] as const);
  const kept = entries.filter(([, inner]) => inner !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Neither a text, which may well be a date, nor a `Date`, nor what a reader made of either. */
function isNoDate(value: unknown): boolean {
  if (value === undefined || typeof value === 'string' || value instanceof Date) return false;
  return !(isRecord(value) && 'issues' in value);
}

function dateExpected(field: string, value: unknown): Issue {
  return createIssue<CliCode>('cli/date-expected', 'error', { path: [field], params: { field, shown: shown(value) } });
}

type Misfit = NonNullable<ReturnType<typeof JobPostingSchema.safeParse>['error']>['issues'][number];

function misfitsOf(posting: unknown): readonly Issue[] {
  const { error } = JobPostingSchema.safeParse(posting, { reportInput: true });
  return (error?.issues ?? []).filter(({ path: [field] }) => !DATES.includes(field)).flatMap(issuesOf);
}

function issuesOf(misfit: Misfit): readonly Issue[] {
  const path = misfit.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (misfit.code === 'unrecognized_keys') return misfit.keys.map((name) => unknownField([...path, name]));
  if (isFlag(misfit) && misfit.input === false) return [];
  const name = String(path.at(-1));
  const params = {
    field: path.join('.'),
    parent: path.slice(0, -1).join('.'),
    fields: namesAt(path),
    shown: shown(statedAt(misfit)),
    upper: UPPER_BOUNDS[name],
    example: FORMS[name],
    limit: limitOf(misfit),
    reason: misfit.message,
    ...('values' in misfit && { values: misfit.values }),
  };
  return [createIssue<CliCode>(codeOf(misfit), 'error', { path, params })];
}

/** Codes by the type that a field should have. */
const TYPE_CODES: Readonly<Record<string, CliCode>> = {
  string: 'cli/text-expected',
  number: 'cli/number-expected',
  int: 'cli/number-expected',
  boolean: 'cli/flag-expected',
  array: 'cli/list-expected',
  object: 'cli/object-expected',
};

function codeOf(misfit: Misfit): CliCode {
  if (misfit.input === undefined) return 'cli/field-missing';
  if (isFlag(misfit)) return 'cli/flag-expected';
  if (misfit.code === 'invalid_type') return TYPE_CODES[misfit.expected] ?? 'cli/value-unfit';
  if (misfit.code === 'invalid_value') return 'cli/value-unknown';
  if (misfit.code === 'invalid_format' && misfit.format === 'url') return 'cli/address-expected';
  const name = String(misfit.path.at(-1));
  if (Object.hasOwn(FORMS, name)) return 'cli/form-unknown';
  if (misfit.code !== 'custom') return limitOf(misfit) === undefined ? 'cli/value-unfit' : 'cli/figure-beyond';
  if (Object.hasOwn(UPPER_BOUNDS, name)) return 'cli/bounds-swapped';
  return isRecord(statedAt(misfit)) ? 'cli/bound-missing' : 'cli/value-unfit';
}

/** The upper bound that belongs to each lower one. */
const UPPER_BOUNDS: Readonly<Record<string, string>> = { minValue: 'maxValue', min: 'max', minYears: 'maxYears' };

/** How texts of one form are written. */
const FORMS: Readonly<Record<string, string>> = {
  currency: 'EUR',
  country: 'DE',
  postalCode: '50667 (DE), 1010 (AT), 8001 (CH)',
  key: '05315000 (DE), 90001 (AT), 261 (CH)',
};

/** What stands at the path of a misfit: a rule on several fields is handed all of them. */
function statedAt({ code, path, input }: Misfit): unknown {
  const name = path.at(-1);
  return code === 'custom' && isRecord(input) && name !== undefined && name in input ? input[String(name)] : input;
}

/** The limit that a figure lies beyond. */
function limitOf(misfit: Misfit): string | undefined {
  if (misfit.code === 'too_small') return `≥ ${misfit.minimum}`;
  return misfit.code === 'too_big' ? `≤ ${misfit.maximum}` : undefined;
}

/** Whether a field is true or absent; false says the same as absent. */
function isFlag(misfit: Misfit): boolean {
  return misfit.code === 'invalid_value' && misfit.values[0] === true;
}

function unknownField(path: IssuePath): Issue {
  const params = { field: path.join('.'), nearest: nearestName(String(path.at(-1)), namesAt(path.slice(0, -1))) };
  return createIssue<CliCode>('cli/field-unknown', 'error', { path, params });
}

/** What the fields at a place of a posting are called. */
function namesAt(path: IssuePath): readonly string[] {
  let shape: Shape | undefined = POSTINGS.shape;
  for (const key of path) shape = isFields(shape) ? shape[key] : undefined;
  return isFields(shape) && !Array.isArray(shape) ? Object.keys(shape) : [];
}

function isFields(shape: Shape | undefined): shape is { readonly [name: string]: Shape } {
  return typeof shape === 'object' && !(shape instanceof Set);
}

/** A value in few letters, so that a text is told from a number. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value);
  if (Array.isArray(value)) return '[…]';
  if (isRecord(value)) return value instanceof Date ? 'Date' : '{…}';
  return String(value);
}
