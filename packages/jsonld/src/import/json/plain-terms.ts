import { isNode, type Node, shortName } from '../../markup/node.ts';

/** Deepest nesting that is looked at. */
const DEEPEST = 64;

/** Most values that are looked at, so that cycles end. */
const MOST = 500_000;

/**
 * A JSON-LD value in the form that most pages use: `@value` objects as their value, `schema:title` and
 * `http://schema.org/title` as `title`, `type` and `id` as `@type` and `@id`, `jobposting` as `JobPosting`. A value in
 * that form comes back as the same object.
 */
export function plainTerms(value: unknown): unknown {
  return isPlain(value, 0, { left: MOST }) ? value : plain(value, 0, new Set());
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

function isOtherKey(key: string): boolean {
  return key === 'type' || key === 'id' || key === '@value' || key.includes(':');
}

function plain(value: unknown, depth: number, seen: Set<unknown>): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || seen.has(value)) return value;
  seen.add(value);
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1, seen));
  if (!isNode(value)) return value;
  if ('@value' in value) return value['@value'];
  const entries = Object.keys(value).map((key) => {
    const term = plainKey(key, value);
    return [term, term === '@type' ? plainType(value[key]) : plain(value[key], depth + 1, seen)] as const;
  });
  return Object.fromEntries(entries);
}

/** A name that the node has already stays as it is. */
function plainKey(key: string, node: Node): string {
  const term = key === 'type' || key === 'id' ? `@${key}` : shortName(key);
  return term === key || Object.hasOwn(node, term) ? key : term;
}

function plainType(type: unknown): unknown {
  return typeof type === 'string' && type !== 'JobPosting' && /^jobposting$/i.test(type) ? 'JobPosting' : type;
}
