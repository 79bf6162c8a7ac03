import type { IssuePath } from '@berufsbild/core';
import { jsonText } from '../../markup/json-text.ts';
import { isNode, type Node, shortName } from '../../markup/node.ts';

/** A term or value in a form that most pages do not use, and what it was read as. */
export interface OtherTerm {
  /** Where it stands in the value in the usual form. */
  readonly path: IssuePath;
  readonly received: string;
  readonly term: string;
}

/** A value in the form that most pages use. */
export interface PlainTerms {
  readonly value: unknown;
  /** Behind the most that are told, one with the number of the others. */
  readonly terms: readonly OtherTerm[];
  /** The keys and indices as they were written, by the path in the value, joined by line ends. */
  readonly written: ReadonlyMap<string, string | number>;
}

/** Deepest nesting that is looked at. */
const DEEPEST = 64;

/** Most values that are looked at, so that cycles end. */
const MOST = 500_000;

/** Most terms that are told one by one. */
const MOST_TERMS = 100;

/** Values by their language, such as `{ "de": "Koch", "en": "Cook" }`; German first, then English. */
const LANGUAGES = ['de', 'en'];

/**
 * A JSON-LD value in the form that most pages use: `@value` objects and values by language as the value itself,
 * `schema:title` and `http://schema.org/title` as `title`, `type` and `id` as `@type` and `@id`, `jobposting` as
 * `JobPosting`. A value in that form comes back as the same object.
 */
export function plainTerms(value: unknown, path: IssuePath = []): PlainTerms {
  if (isPlain(value, 0, { left: MOST })) return { value, terms: [], written: new Map() };
  const walk: Walk = { seen: new Set(), terms: [], written: new Map(), untold: 0 };
  const read = plain(value, path, walk);
  const { terms, written, untold } = walk;
  if (untold > 0) terms.push({ path, received: `+ ${untold}`, term: '…' });
  return { value: read, terms, written };
}

function isPlain(value: unknown, depth: number, budget: { left: number }): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || budget.left < 0) return true;
  budget.left -= 1;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1, budget));
  if (!isNode(value)) return true;
  for (const key in value) {
    const inner = value[key];
    if (isOtherKey(key) || (key === '@type' && plainType(inner) !== inner)) return false;
    if (typeof inner === 'object' && !isPlain(inner, depth + 1, budget)) return false;
  }
  return true;
}

const OTHER_KEYS: ReadonlySet<string> = new Set(['type', 'id', '@value', ...LANGUAGES]);

function isOtherKey(key: string): boolean {
  return OTHER_KEYS.has(key) || key.includes(':');
}

/** What a run of {@link plain} has met. */
interface Walk {
  readonly seen: Set<unknown>;
  readonly terms: OtherTerm[];
  readonly written: Map<string, string | number>;
  untold: number;
}

function plain(value: unknown, path: IssuePath, walk: Walk): unknown {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST || walk.seen.has(value)) return value;
  walk.seen.add(value);
  if (Array.isArray(value)) {
    return germanFirst(value).map((from, index) => {
      const own = [...path, index];
      if (from !== index) walk.written.set(own.join('\n'), from);
      return plain(value[from], own, walk);
    });
  }
  if (!isNode(value)) return value;
  const language = '@type' in value ? undefined : LANGUAGES.find((name) => typeof value[name] === 'string');
  if ('@value' in value || language !== undefined) return literal(value, language ?? '@value', path, walk);
  const entries = Object.keys(value).map((key) => {
    const term = plainKey(key, value);
    const own = [...path, term];
    if (term !== key) {
      walk.written.set(own.join('\n'), key);
      tell(walk, own, key, term);
    }
    const type = term === '@type' ? plainType(value[key]) : undefined;
    if (term === '@type' && type !== value[key]) tell(walk, own, String(value[key]), String(type));
    return [term, term === '@type' ? type : plain(value[key], own, walk)] as const;
  });
  return Object.fromEntries(entries);
}

/** The value of a node that holds one value, as itself or by language. */
function literal(node: Node, key: string, path: IssuePath, walk: Walk): unknown {
  const value = node[key];
  tell(walk, path, jsonText(node) ?? key, typeof value === 'string' ? value : (jsonText(value) ?? key));
  return value;
}

function tell(walk: Walk, path: IssuePath, received: string, term: string): void {
  if (walk.terms.length < MOST_TERMS) walk.terms.push({ path, received, term });
  else walk.untold += 1;
}

/** The indices of values, those in German before the others. */
function germanFirst(values: readonly unknown[]): readonly number[] {
  const isGerman = (value: unknown) => isNode(value) && /^de\b/i.test(String(value['@language']));
  const indices = values.map((_, index) => index);
  return [
    ...indices.filter((index) => isGerman(values[index])),
    ...indices.filter((index) => !isGerman(values[index])),
  ];
}

/** A name that the node has already stays as it is. */
function plainKey(key: string, node: Node): string {
  const term = key === 'type' || key === 'id' ? `@${key}` : shortName(key);
  return term === key || Object.hasOwn(node, term) ? key : term;
}

function plainType(type: unknown): unknown {
  return typeof type === 'string' && type !== 'JobPosting' && /^jobposting$/i.test(type) ? 'JobPosting' : type;
}
