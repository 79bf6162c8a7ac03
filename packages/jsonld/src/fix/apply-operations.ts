import type { FixOperation, IssuePath } from '@berufsbild/core';
import { isNode } from '../markup/node.ts';

/** The value with the steps applied in order; the value itself stays as it is. A step whose path is gone does nothing. */
export function applyOperations(value: unknown, operations: readonly FixOperation[]): unknown {
  return operations.reduce(applied, value);
}

function applied(value: unknown, operation: FixOperation): unknown {
  switch (operation.op) {
    case 'add':
    case 'replace':
      return changed(value, operation.path, () => operation.value);
    case 'remove':
      return changed(value, operation.path, () => undefined);
    case 'move': {
      const moved = valueAt(value, operation.from);
      return changed(
        changed(value, operation.from, () => undefined),
        operation.path,
        () => moved,
      );
    }
  }
}

function valueAt(value: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)];
    return isNode(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}

/** A copy along the path; undefined takes a property away. */
function changed(value: unknown, path: IssuePath, change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? changed(item, rest, change) : item));
  if (!isNode(value)) return value;
  const inner = changed(valueAt(value, [step]), rest, change);
  const others = Object.entries(value).filter(([key]) => key !== step);
  if (inner === undefined) return Object.fromEntries(others);
  const isNew = !Object.hasOwn(value, step);
  return Object.fromEntries(
    isNew ? [...others, [step, inner]] : Object.entries(value).map(([key, old]) => [key, key === step ? inner : old]),
  );
}
