import type { IssuePath } from '@berufsbild/core';
import { firstOf, isNode, type Node } from '../../markup/node.ts';
import type { DocumentView } from './document-view.ts';

/** A node with its place in the document. */
export interface NodeView {
  readonly node: Node;
  readonly path: IssuePath;
  /** Its type, or the one that the property it stands in expects. */
  readonly type: string;
  readonly document: DocumentView;
  /** Properties in the wrong case: right name to key. Their values are read, so that a repair reveals nothing new. */
  readonly misspelt: Readonly<Record<string, string>> | undefined;
  /** Keys that the type does not have, if any. */
  readonly unknown: readonly string[] | undefined;
  /** Keys with empty text, if any. */
  readonly empty: readonly string[] | undefined;
}

/** The key that a property stands under, right or in the wrong case. */
export function keyOf(view: NodeView, name: string): string {
  return view.misspelt?.[name] ?? name;
}

/** The value of a property, also where its name is in the wrong case. */
export function statedIn(view: NodeView, name: string): unknown {
  const value = view.node[name];
  return value === undefined && view.misspelt !== undefined ? view.node[keyOf(view, name)] : value;
}

/** The path of a property. */
export function pathOf(view: NodeView, name: string): IssuePath {
  return [...view.path, view.node[name] === undefined ? keyOf(view, name) : name];
}

/** The text of a property, of the first where there is a list; undefined for anything else and for blank text. */
export function textOf(view: NodeView, name: string): string | undefined {
  const value = firstOf(statedIn(view, name));
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The nodes of a property, references resolved, each once. */
export function nodesOf(view: NodeView, name: string): readonly NodeView[] {
  const value = statedIn(view, name);
  if (Array.isArray(value)) {
    const { budget } = view.document;
    budget.left -= value.length;
    return budget.left < 0 ? [] : [...new Set(value.flatMap((item) => viewOf(view.document, item) ?? []))];
  }
  return viewOf(view.document, value) ?? [];
}

/** The view of a node, or of the node that it refers to, as a list of one. */
export function viewOf(document: DocumentView, value: unknown): readonly [NodeView] | undefined {
  if (!isNode(value)) return undefined;
  const id = value['@id'];
  const target = typeof id === 'string' && isReference(value) ? document.ids.get(id) : undefined;
  const view = document.views.get(target ?? value);
  return view === undefined ? undefined : [view];
}

/** True for a node that only points to another. */
export function isReference(node: Node): boolean {
  if (typeof node['@id'] !== 'string') return false;
  for (const key in node) if (key !== '@id' && key !== '@type') return false;
  return true;
}
