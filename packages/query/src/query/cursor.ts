import { isStorableText } from '../collection/clean-value.ts';
import type { OrderStep, Plan, SortKey } from './plan.ts';

/** Where a page ends, as text for an address; bound to the query by its fingerprint. */
export function writeCursor({ fingerprint }: Pick<Plan, 'fingerprint'>, keys: readonly SortKey[]): string {
  return `${fingerprint}.${encodeURIComponent(JSON.stringify(keys))}`;
}

/** The keys of a cursor; undefined where it does not belong to the query. */
export function readCursor(
  { fingerprint, order }: Pick<Plan, 'fingerprint' | 'order'>,
  cursor: string,
): readonly SortKey[] | undefined {
  if (!cursor.startsWith(`${fingerprint}.`)) return undefined;
  const keys = parsed(cursor.slice(fingerprint.length + 1));
  if (!Array.isArray(keys) || keys.length !== order.length + 1 || !isText(keys.at(-1))) return undefined;
  return order.every((step, index) => isKeyOf(step, keys[index])) ? keys : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return undefined;
    throw error;
  }
}

function isKeyOf(step: OrderStep, key: unknown): boolean {
  return key === null || (step.by === 'keyword' ? isText(key) : Number.isFinite(key));
}

/** Documents hold no other text, and not every engine could compare it. */
function isText(key: unknown): boolean {
  return typeof key === 'string' && isStorableText(key);
}
