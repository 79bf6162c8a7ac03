import type { IssuePath } from '@berufsbild/core';

/**
 * What a value in a document is made of: one of a set of texts, a list of one shape, or an object of named ones; what is
 * not named may be there.
 */
export type Shape =
  | 'text'
  | 'number'
  | 'flag'
  | ReadonlySet<string>
  | readonly [Shape]
  | { readonly [name: string]: Shape };

/**
 * The shape of a type, so that a table of shapes names all that the type has and nothing else.
 *
 * @typeParam Value - What is described.
 */
export type ShapeOf<Value> = Value extends string
  ? 'text' | ReadonlySet<string>
  : Value extends number
    ? 'number'
    : Value extends boolean
      ? 'flag'
      : Value extends readonly (infer Item)[]
        ? readonly [ShapeOf<Item>]
        : { readonly [Name in keyof Value]-?: ShapeOf<NonNullable<Value[Name]>> };

/** A value that has another shape than it should. */
export interface Misfit {
  readonly path: IssuePath;
  /** What should stand there. */
  readonly expected: string;
  /** What does. */
  readonly received: unknown;
}

/** Finds what does not fit in a value, the first of many; absent and null fit everywhere but as the value itself. */
export type FindMisfits = (value: unknown) => readonly Misfit[];

/** Most misfits of one list or object that are told. */
const MOST = 100;
const NONE: readonly Misfit[] = [];

const LEAVES = {
  text: { type: 'string', expected: 'text' },
  number: { type: 'number', expected: 'number' },
  flag: { type: 'boolean', expected: 'true or false' },
} as const;

/** What finds the misfits of a shape. Documents come by the hundred thousand: for one that fits it makes nothing. */
export function misfitsOf(shape: Shape): FindMisfits {
  if (typeof shape === 'string') {
    const { type, expected } = LEAVES[shape];
    return (value) => (typeof value === type ? NONE : misfit(expected, value));
  }
  if (isEnumeration(shape)) return misfitsAmong(shape);
  return isList(shape) ? misfitsInList(shape[0]) : misfitsInObject(shape);
}

function isEnumeration(shape: Shape): shape is ReadonlySet<string> {
  return shape instanceof Set;
}

function misfitsAmong(known: ReadonlySet<unknown>): FindMisfits {
  const expected = `one of ${[...known].join(', ')}`;
  return (value) => (known.has(value) ? NONE : misfit(expected, value));
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function misfitsInList(item: Shape): FindMisfits {
  const find = misfitsOf(item);
  return (value) => {
    if (!Array.isArray(value)) return misfit('list', value);
    let all = NONE;
    for (let index = 0; index < value.length && all.length < MOST; index += 1) {
      all = joined(all, index, value[index], find);
    }
    return all;
  };
}

function misfitsInObject(shape: Readonly<Record<string, Shape>>): FindMisfits {
  const inners = new Map(Object.entries(shape).map(([name, inner]) => [name, misfitsOf(inner)]));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return misfit('object', value);
    let all = NONE;
    for (const name in value) {
      const find = inners.get(name);
      if (find !== undefined) all = joined(all, name, (value as Readonly<Record<string, unknown>>)[name], find);
    }
    return all;
  };
}

function joined(before: readonly Misfit[], key: string | number, value: unknown, find: FindMisfits): readonly Misfit[] {
  if (value === undefined || value === null) return before;
  const found = find(value);
  return found.length === 0 ? before : [...before, ...found.map((one) => ({ ...one, path: [key, ...one.path] }))];
}

function misfit(expected: string, received: unknown): readonly Misfit[] {
  return [{ path: [], expected, received }];
}
