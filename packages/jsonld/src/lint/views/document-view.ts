import type { IssuePath } from '@berufsbild/core';
import { isNode, type Node, typesOf } from '../../markup/node.ts';
import { ownValue } from '../../markup/own-value.ts';
import { EXPECTED_TYPE, propertiesOf } from '../../markup/vocabulary.ts';
import { type Profile, profileList } from '../../profile.ts';
import type { LintOptions } from '../lint-options.ts';
import { isReference, type NodeView } from './node-view.ts';
import type { PageView } from './page-view.ts';

/** One block of data: a whole JSON value, or one script or item of a page. */
export interface Block {
  readonly value: unknown;
  /** Where it stands: empty, or its number on the page. */
  readonly path: IssuePath;
  /** It says by its form that it speaks schema.org: microdata, RDFa. */
  readonly hasContext?: true;
}

/** Everything that the rules look at, read once. */
export interface DocumentView {
  readonly options: LintOptions;
  readonly profiles: readonly Profile[];
  readonly page: PageView | undefined;
  readonly blocks: readonly Block[];
  /** Every node by its JSON object. */
  readonly views: ReadonlyMap<Node, NodeView>;
  /** Nodes that say more than their id, by it. */
  readonly ids: ReadonlyMap<string, Node>;
  /** Nodes that are postings or occupations, or inside one. */
  readonly parts: readonly NodeView[];
  /** Parts that only point to other nodes. */
  readonly references: readonly NodeView[];
  /** JobPosting nodes. */
  readonly postings: readonly NodeView[];
  /** Occupation nodes that stand on their own. */
  readonly occupations: readonly NodeView[];
  /** How many more list items are looked at; below zero once some were left out. References can multiply a few of them. */
  readonly budget: { left: number };
}

/** Deepest nesting that is looked at. */
const DEEPEST = 64;

/** Most nodes that are looked at. */
const MOST_NODES = 200_000;

/** List items that are looked at: so many, and so many more for each node. */
const [BUDGET, BUDGET_OF_NODE] = [20_000, 4];

/** Reads blocks of data into views. Cycles and excessive depth are left alone. */
export function readDocument(blocks: readonly Block[], options: LintOptions, page?: PageView): DocumentView {
  const views = new Map<Node, NodeView>();
  const ids = new Map<string, Node>();
  const parts: NodeView[] = [];
  const references: NodeView[] = [];
  const postings: NodeView[] = [];
  const occupations: NodeView[] = [];
  const profiles = profileList(options.profile);
  const document: DocumentView = {
    options,
    profiles,
    page,
    blocks,
    views,
    ids,
    parts,
    references,
    postings,
    occupations,
    budget: { left: BUDGET },
  };

  const visit = (value: unknown, path: IssuePath, property: string, isTop: boolean, isPart: boolean): void => {
    if (path.length > DEEPEST) return;
    if (views.size > MOST_NODES) document.budget.left = -1;
    if (document.budget.left < 0) return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        const item: unknown = value[index];
        if (typeof item === 'object') visit(item, [...path, index], property, isTop, isPart);
      }
    } else if (isNode(value) && !views.has(value)) {
      visitNode(value, path, property, isTop, isPart);
    }
  };

  const visitNode = (node: Node, path: IssuePath, property: string, isTop: boolean, isInside: boolean): void => {
    const type = typeOf(node) ?? ownValue(EXPECTED_TYPE, property) ?? '';
    const isPart = isInside || type === 'JobPosting' || (type === 'Occupation' && isTop);
    const view = nodeView(node, path, type, document);
    views.set(node, view);
    document.budget.left += BUDGET_OF_NODE;
    if (isPart) parts.push(view);
    const id = node['@id'];
    const isPointer = isReference(node) && !(isTop && node['@type'] !== undefined);
    if (isPointer && isPart) references.push(view);
    if (!isPointer && typeof id === 'string') ids.set(id, node);
    if (type === 'JobPosting') postings.push(view);
    if (type === 'Occupation' && isTop) occupations.push(view);
    for (const key in node) {
      const child = node[key];
      if (typeof child === 'object' && child !== null)
        visit(child, [...path, key], key, isTop && CONTAINERS.test(key), isPart);
    }
  };

  for (const { value, path } of blocks) visit(value, path, '', true, false);
  return document;
}

/** Properties whose members stand on their own. */
const CONTAINERS = /^(?:@graph|itemListElement|item|dataFeedElement|mainEntity)$/;

function nodeView(node: Node, path: IssuePath, type: string, document: DocumentView): NodeView {
  const known = propertiesOf(type);
  let misspelt: Record<string, string> | undefined;
  let unknown: string[] | undefined;
  let empty: string[] | undefined;
  for (const key in node) {
    if (node[key] === '') {
      empty ??= [];
      empty.push(key);
    }
    if (known === undefined || known.get(key) === key || key.startsWith('@') || key.includes(':')) continue;
    const name = known.get(key.toLowerCase());
    if (name === undefined || node[name] !== undefined) {
      unknown ??= [];
      unknown.push(key);
    } else {
      misspelt ??= {};
      const other = misspelt[name];
      misspelt[name] = other === undefined || key < other ? key : other;
    }
  }
  return { node, path, type, document, misspelt, unknown, empty };
}

/** The type that a node names: JobPosting among several, else the first. */
function typeOf(node: Node): string | undefined {
  const types = typesOf(node);
  return types.includes('JobPosting') ? 'JobPosting' : types[0];
}
