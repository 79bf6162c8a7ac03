/** Longest tag that is taken for one; a longer `<…>` is text. */
const TAG = /<[a-z/!][^<>]{0,400}>/giu;
const TAG_NAME = /^<(\/?)([a-z\d]{1,12})/iu;

/** Elements within a word or a line: their tags end no word. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose content is no text. */
const HIDDEN = new Set(['script', 'style']);

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,9});/giu;

/** Marks that the name of a letter with one ends in. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
};
const LETTER_WITH_MARK = new RegExp(`^([a-z])(${Object.keys(MARKS).join('|')})$`, 'iu');

/** Other names of characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00AD',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  deg: '°',
  sect: '§',
  reg: '®',
  copy: '©',
  trade: '™',
  times: '×',
  plusmn: '±',
  frac12: '½',
  sup2: '²',
  sup3: '³',
};

/**
 * The text of a description that may be HTML, for search and for what is shown of it: tags become blanks, but for those
 * that stand within words, scripts and styles are left out, characters written by name or number are themselves.
 */
export function plainText(text: string): string {
  if (!/[<&\u00AD]/u.test(text)) return text;
  return withoutTags(text).replace(ENTITY, characterOf).replaceAll('\u00AD', '');
}

function withoutTags(text: string): string {
  const tags = Array.from(text.matchAll(TAG), ({ 0: raw, index }) => ({
    ...tagOf(raw),
    index,
    end: index + raw.length,
  }));
  const lastEnd = new Map(tags.flatMap(({ name, isEnd, index }) => (isEnd ? [[name, index] as const] : [])));
  let plain = '';
  let at = 0;
  let hidden: string | undefined;
  for (const { name, isEnd, index, end } of tags) {
    if (hidden === undefined) plain += text.slice(at, index) + (INLINE.has(name) ? '' : ' ');
    if (isEnd && name === hidden) hidden = undefined;
    else if (!isEnd && HIDDEN.has(name) && index < (lastEnd.get(name) ?? 0)) hidden ??= name;
    at = end;
  }
  return plain + text.slice(at);
}

function tagOf(raw: string): { readonly name: string; readonly isEnd: boolean } {
  const [, slash, name = ''] = TAG_NAME.exec(raw) ?? [];
  return { name: name.toLowerCase(), isEnd: slash === '/' };
}

/** The character of an entity; the entity itself where there is none. */
function characterOf(entity: string, name: string): string {
  if (name.startsWith('#')) return numbered(name.slice(1)) ?? entity;
  const [, letter, mark = ''] = LETTER_WITH_MARK.exec(name) ?? [];
  if (letter !== undefined) return `${letter}${MARKS[mark.toLowerCase()]}`.normalize('NFC');
  return Object.hasOwn(CHARACTERS, name) ? (CHARACTERS[name] as string) : entity;
}

function numbered(number: string): string | undefined {
  const point = /^x/iu.test(number) ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10);
  const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}
