import type { FixOperation } from '@berufsbild/core';
import type { Finding } from './rule.ts';
import { type NodeView, pathOf, statedIn } from './views/node-view.ts';

/** A finding at a property, with what stands there. */
export function at(view: NodeView, property: string, more: Omit<Finding, 'path'> = {}): Finding {
  return { path: pathOf(view, property), received: statedIn(view, property), ...more };
}

/** A finding at a property, with the step that puts the right value there, if that is known. */
export function mended(view: NodeView, property: string, value: unknown, params?: Finding['params']): Finding {
  const fix: FixOperation[] = [{ op: 'replace', path: pathOf(view, property), value }];
  return at(view, property, { ...(params && { params }), ...(value !== undefined && { fix }) });
}
