import { ownValue } from '../markup/own-value.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  shy: '',
  szlig: 'ß',
};

/** A title without tags, and with characters in place of entities. */
export function plainTitle(title: string): string {
  if (!/[<&]/.test(title)) return title;
  const text = title
    .replace(/<\/?[a-z][^<>]{0,999}>/gi, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, character);
  return text === title ? title : plainTitle(text.trim());
}

function character(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined)
    return /^[aou]uml$/i.test(name) ? `${name[0]}\u0308`.normalize() : (ownValue(ENTITIES, name) ?? entity);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : entity;
}
