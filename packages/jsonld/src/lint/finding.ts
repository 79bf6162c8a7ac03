import type { FixOperation } from '@berufsbild/core';
import type { Finding } from './rule.ts';
import { type NodeView, pathOf, statedIn } from './views/node-view.ts';

/** A finding at a property, with what stands there. */
export function at(view: NodeView, property: string, more: Omit<Finding, 'path'> = {}): Finding {
  const received = statedIn(view, property);
  return { path: pathOf(view, property), ...(received === undefined ? {} : { received }), ...more };
}

/** The steps that put a value in the place of a property's. */
export function replaced(view: NodeView, property: string, value: unknown): readonly FixOperation[] {
  return [{ op: 'replace', path: pathOf(view, property), value }];
}
