import { decodedEntities } from './decoded-entities.ts';
import type { JsonRepair } from './read-lenient-json.ts';

/** JSON text out of what stood round it, and what that took. */
export interface Unwrapped {
  readonly text: string;
  readonly repairs: readonly JsonRepair[];
}

/** JSON text without comment marks, CDATA, byte order mark and closing semicolon, entities decoded where it is encoded. */
export function unwrapped(text: string): Unwrapped {
  const trimmed = text.trim();
  const hasByteOrderMark = text.slice(0, text.search(/\S/)).includes('\uFEFF');
  const bare = withoutWrapper(trimmed, 3);
  const decoded = ENCODED_START.test(bare) ? decodedEntities(bare) : bare;
  return {
    text: decoded,
    repairs: [
      ...(bare === trimmed && !hasByteOrderMark ? [] : ['wrapper' as const]),
      ...(decoded === bare ? [] : ['entities' as const]),
    ],
  };
}

/** A mark that hides a script from old browsers or from XML, with the comment round it. */
const OPENING = /^(?:\/\/|\/\*)?\s{0,9}(?:<!--|<!\[CDATA\[)\s{0,9}(?:\*\/)?/;
const CLOSING = /(?:\/\/|\/\*)?\s{0,9}(?:-->|\]\]>)\s{0,9}(?:\*\/)?$|(?<=[}\]]\s{0,9});$/;

/** Longest closing mark. */
const LONGEST_MARK = 40;

/** Takes marks off both ends, one inside the other. */
function withoutWrapper(text: string, layers: number): string {
  const opened = text.replace(OPENING, '');
  const closed = opened.slice(0, -LONGEST_MARK) + opened.slice(-LONGEST_MARK).replace(CLOSING, '');
  const inner = closed.trim();
  return layers === 0 || inner === text ? inner : withoutWrapper(inner, layers - 1);
}

/** JSON whose first quote is an entity. */
const ENCODED_START = /^[[{]\s{0,99}(?:\{\s{0,99})?&(?:quot|#34|#x22);/i;
