import type { FixOperation, IssuePath } from '@berufsbild/core';

/** A list or object that may be changed. */
type Container = unknown[] | Record<string, unknown>;

/**
 * The value with the steps applied in order; the value itself stays as it is. A step whose path is gone does nothing.
 * What a step touches is copied once, so that many steps take time linear in their number.
 */
export function applyOperations(value: unknown, operations: readonly FixOperation[]): unknown {
  const root: unknown[] = [value];
  const own = new Set<unknown>([root]);
  for (const operation of operations) apply(root, operation, own);
  return root[0];
}

function apply(root: unknown[], operation: FixOperation, own: Set<unknown>): void {
  if (operation.op === 'remove') put(root, operation.path, undefined, own);
  else if (operation.op === 'move') {
    const moved = operation.from.reduce<unknown>(inside, root[0]);
    put(root, operation.from, undefined, own);
    put(root, operation.path, moved, own);
  } else put(root, operation.path, operation.value, own);
}

function inside(value: unknown, step: string | number): unknown {
  return isContainer(value) && Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
}

/** Puts a value at a path, copying what leads there unless it is a copy already; undefined takes a property away. */
function put(root: unknown[], path: IssuePath, value: unknown, own: Set<unknown>): void {
  const steps = [0, ...path];
  const last = steps.pop() ?? 0;
  let owner: Container = root;
  for (const step of steps) {
    const inner = inside(owner, step);
    if (!isContainer(inner)) return;
    const copy = own.has(inner) ? inner : copied(inner);
    own.add(copy);
    define(owner, step, copy);
    owner = copy;
  }
  if (value !== undefined || Array.isArray(owner)) define(owner, last, value);
  else delete owner[last];
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function copied(value: Container): Container {
  return Array.isArray(value) ? [...value] : Object.fromEntries(Object.entries(value));
}

/** An element that a list does not have is none of its elements; `__proto__` is a property like any other. */
function define(owner: Container, step: string | number, value: unknown): void {
  if (Array.isArray(owner)) {
    if (typeof step === 'number' && step < owner.length) owner[step] = value;
  } else Object.defineProperty(owner, step, { value, enumerable: true, configurable: true, writable: true });
}
