import type { FixOperation } from '@berufsbild/core';
import { isMissing, listOf } from '../markup/node.ts';
import type { Finding } from './rule.ts';
import { type NodeView, pathOf, statedIn } from './views/node-view.ts';

/** A finding at a property, with what stands there. */
export function at(view: NodeView, property: string, more: Omit<Finding, 'path'> = {}): Finding {
  return { path: pathOf(view, property), received: statedIn(view, property), ...more };
}

/** A check for a property that is missing. */
export function lacking(property: string): (subject: { readonly node: NodeView }) => Finding | false {
  return ({ node }) => isMissing(node.node[property]) && at(node, property);
}

/** True where both bounds are known and the lower one is the higher. */
export function isAbove(min: number | undefined, max: number | undefined): boolean {
  return min !== undefined && max !== undefined && min > max;
}

/** A finding at a property of each node that a test finds wrong. */
export function atEach(views: readonly NodeView[], property: string, isWrong: (view: NodeView) => boolean): Finding[] {
  return views.filter(isWrong).map((view) => at(view, property));
}

/** A finding at each property of a node that a test finds wrong. */
export function atThose<Property extends string>(
  view: NodeView,
  properties: readonly Property[],
  isWrong: (property: Property) => boolean,
): Finding[] {
  return properties.filter(isWrong).map((property) => at(view, property));
}

/** A finding at a property for each value of it that a test finds wrong. */
export function atValues(view: NodeView, property: string, isWrong: (value: unknown) => boolean): Finding[] {
  return listOf(statedIn(view, property))
    .filter(isWrong)
    .map((received) => at(view, property, { received }));
}

/** A finding at the second of several nodes where one alone should stand. */
export function atSecond(views: readonly NodeView[]): Finding | undefined {
  const [, second] = views;
  return second && { path: second.path, params: { count: views.length } };
}

/** A finding at a property, with the step that puts the right value there, if that is known. */
export function mended(view: NodeView, property: string, value: unknown, params?: Finding['params']): Finding {
  const op = statedIn(view, property) === undefined ? 'add' : 'replace';
  const fix: FixOperation[] = [{ op, path: pathOf(view, property), value }];
  return at(view, property, { ...(params && { params }), ...(value !== undefined && { fix }) });
}
