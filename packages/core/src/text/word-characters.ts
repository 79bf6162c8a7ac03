/** Code units below this are looked up in a table. */
const TABLE_SIZE = 0x250;
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/u;

let table: Uint8Array | undefined;

/**
 * How many code units the letter, digit or mark at a position takes: 1 or 2; 0 where something else stands.
 */
export function wordCharacterAt(text: string, at: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(at);
  table ??= Uint8Array.from({ length: TABLE_SIZE }, (_, code) => Number(isWordCharacter(code)));
  if (unit < TABLE_SIZE) return table[unit] === 1 ? 1 : 0;
  if (Number.isNaN(unit)) return 0;
  const point = text.codePointAt(at) ?? unit;
  if (!isWordCharacter(point)) return 0;
  return point > 0xffff ? 2 : 1;
}

function isWordCharacter(point: number): boolean {
  return WORD_CHARACTER.test(String.fromCodePoint(point));
}
