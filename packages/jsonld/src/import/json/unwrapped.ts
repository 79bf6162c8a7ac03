import { decodedEntities } from './decoded-entities.ts';
import type { JsonRepair } from './read-lenient-json.ts';

/** Marks that hide a script from old browsers, and what a careless template leaves round JSON. */
const WRAPPER =
  /^\s{0,999}(?:(?:\/\/|\/\*)?\s{0,99}(?:<!--|<!\[CDATA\[)\s{0,99}(?:\*\/)?\s{0,99}){1,3}|(?:\s{0,99}(?:\/\/|\/\*)?\s{0,99}(?:-->|\]\]>)\s{0,99}(?:\*\/)?){1,3}\s{0,999}$|^\uFEFF|(?<=[}\]])\s{0,99};\s{0,999}$/g;

/** JSON text without comment marks, CDATA, byte order mark and closing semicolon, entities decoded where it is encoded. */
export function unwrapped(text: string): { readonly text: string; readonly repairs: readonly JsonRepair[] } {
  const bare = text.slice(0, EDGE).replace(WRAPPER, '') + text.slice(EDGE);
  const inner = bare.slice(0, -EDGE) + bare.slice(-EDGE).replace(WRAPPER, '');
  const decoded = /^\s{0,999}[[{]\s{0,999}(?:\{\s{0,999})?&(?:quot|#34|#x22);/i.test(inner)
    ? decodedEntities(inner)
    : inner;
  return {
    text: decoded,
    repairs: [...(inner === text ? [] : ['wrapper' as const]), ...(decoded === inner ? [] : ['entities' as const])],
  };
}

/** How far from either end a wrapper is looked for. */
const EDGE = 2000;
