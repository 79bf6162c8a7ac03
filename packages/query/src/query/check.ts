import { createIssue, type Issue, type IssuePath } from '@berufsbild/core';
import { nearestName } from './nearest-name.ts';
import type { QueryIssueCode } from './query.messages.ts';

/** Checks one value of a query and reports what is wrong with it. */
export interface Check {
  (value: unknown, path: IssuePath, report: Issue[]): void;
  /** All that the value may be, where that is a closed list. */
  readonly values?: readonly string[];
}

/** A query issue at a path. */
export function problem(
  code: QueryIssueCode,
  path: IssuePath,
  params: Readonly<Record<string, unknown>> = {},
  received?: unknown,
): Issue {
  return createIssue<QueryIssueCode>(code, 'error', { path, params, ...(received === undefined ? {} : { received }) });
}

/** A plain object whose names are all known. */
export function object(shape: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  const names = Object.keys(shape);
  return (value, path, report) => {
    if (!isPlainObject(value)) return wrongType('object', value, path, report);
    for (const name of required) {
      if (!Object.hasOwn(value, name)) report.push(missing(name, path, shape[name]?.values));
    }
    for (const [name, item] of Object.entries(value)) {
      const at = [...path, name];
      if (!Object.hasOwn(shape, name)) report.push(unknown('query/unknown-name', at, name, names));
      else if (item === undefined) report.push(problem('query/undefined', at, { name }));
      else shape[name]?.(item, at, report);
    }
  };
}

/** A list whose items all pass. */
export function list(item: Check, most: number): Check {
  return (value, path, report) => {
    if (!Array.isArray(value)) return wrongType('list', value, path, report);
    if (value.length > most) report.push(problem('query/too-many', path, { most }, value.length));
    else for (const [index, entry] of value.entries()) item(entry, [...path, index], report);
  };
}

/** One of some strings. */
export function oneOf(values: readonly string[]): Check {
  const check: Check = (value, path, report) => {
    if (typeof value !== 'string') return wrongType('text', value, path, report);
    if (!values.includes(value)) report.push(unknown('query/unknown-value', path, value, values, { values }));
  };
  return Object.assign(check, { values });
}

/** A problem with a name that must be there, and what it may be where that is a closed list. */
export function missing(name: string, path: IssuePath, values?: readonly string[]): Issue {
  return problem('query/missing', [...path, name], { name, ...(values && { values }) });
}

/** A text of bounded length. */
export function text(most: number): Check {
  return (value, path, report) => {
    if (typeof value !== 'string') return wrongType('text', value, path, report);
    if (value.length > most) report.push(problem('query/too-long', path, { most }, value.length));
  };
}

/** A finite number between two bounds, both included. */
export function number(min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Check {
  return (value, path, report) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('number', value, path, report);
    if (value < min && max === Number.POSITIVE_INFINITY) report.push(problem('query/too-small', path, { min }, value));
    else if (value < min || value > max) report.push(problem('query/out-of-range', path, { min, max }, value));
  };
}

/** A whole number between two bounds, both included. */
export function integer(min: number, max: number): Check {
  const inRange = number(min, max);
  return (value, path, report) => {
    if (Number.isInteger(value)) inRange(value, path, report);
    else wrongType('whole number', value, path, report);
  };
}

/** True or false. */
export function flag(value: unknown, path: IssuePath, report: Issue[]): void {
  if (typeof value !== 'boolean') wrongType('true or false', value, path, report);
}

/** All of several checks. */
export function every(...checks: readonly Check[]): Check {
  return (value, path, report) => {
    for (const check of checks) check(value, path, report);
  };
}

/** One check for text, another for all else. */
export function textOr(ifText: Check, otherwise: Check): Check {
  return (value, path, report) => (typeof value === 'string' ? ifText : otherwise)(value, path, report);
}

/** Whether a value is an object as JSON has it. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function wrongType(expected: string, value: unknown, path: IssuePath, report: Issue[]): void {
  report.push(problem('query/wrong-type', path, { expected }, shown(value)));
}

/** What stood there, as it can be shown: text as it is, a number as text, all else by its type. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'list' : typeof value;
}

function unknown(
  code: QueryIssueCode,
  path: IssuePath,
  written: string,
  names: readonly string[],
  params: Readonly<Record<string, unknown>> = {},
): Issue {
  const nearest = nearestName(written, names);
  return problem(code, path, nearest === undefined ? params : { ...params, nearest }, written);
}
