import { shortName } from '../../markup/node.ts';
import { ownValue } from '../../markup/own-value.ts';

/** Attributes of an element. */
type Attributes = Readonly<Record<string, string>>;

/** The attributes by which a syntax marks items and their properties. */
interface Syntax {
  readonly kind: 'microdata' | 'rdfa';
  readonly property: string;
  /** Address or name of an item's type; undefined where the element is no item. */
  readonly typeOf: (attributes: Attributes) => string | undefined;
}

const [MICRODATA, RDFA]: readonly [Syntax, Syntax] = [
  {
    kind: 'microdata',
    property: 'itemprop',
    typeOf: ({ itemscope, itemtype = '' }) => (itemscope === undefined ? undefined : itemtype),
  },
  {
    kind: 'rdfa',
    property: 'property',
    typeOf: ({ typeof: type }) => type,
  },
];

/** An element that is open and says something. */
interface OpenElement {
  readonly depth: number;
  readonly syntax: Syntax;
  /** Properties of the item around it that it is the value of. */
  readonly names: readonly string[];
  /** The item that it is. */
  readonly item?: Item;
  readonly owner?: Item;
  /** Value in an attribute. */
  readonly value?: string;
  /** Where its text begins. */
  readonly from: number;
}

type Item = Record<string, unknown>;

/** Attributes that hold a property's value, by element; `content` counts on any. */
const VALUE_ATTRIBUTE: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  iframe: 'src',
  source: 'src',
  embed: 'src',
  object: 'data',
  time: 'datetime',
  data: 'value',
  meter: 'value',
};

/** Elements that begin a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div li ul ol br h1 h2 h3 h4 h5 h6 section article table tr dt dd'.split(' '),
);

/** Most items that have properties elsewhere. */
const MOST_REFERRERS = 100;

/** Most values that they have there. */
const MOST_ELSEWHERE = 20_000;

/** Most elements with data inside one another. */
const DEEPEST = 32;

/**
 * Reads microdata and RDFa out of a stream of tags; items of schema.org that stand on their own are handed on.
 *
 * @param referenced - Ids that an `itemref` of the page names; see {@link referencedIds}.
 * @param marksParagraphs - Whether a description that is one paragraph ends in a line break, for whoever asks for breaks.
 */
export function itemReader(
  emit: (kind: Syntax['kind'], value: unknown) => void,
  referenced: ReadonlySet<string>,
  marksParagraphs: boolean,
) {
  const open: OpenElement[] = [];
  /** Items that have properties elsewhere on the page, with the ids that these stand under. */
  const referrers = new Map<Item, ReadonlySet<string>>();
  /** What stands under such an id, and the item around it, which has it as well. */
  const elsewhere = new Map<string, { readonly item: Item; readonly owner: Item | undefined }>();
  const vocabularies: { readonly depth: number; readonly isSchemaOrg: boolean }[] = [];
  const prefixes = new Set(['schema']);
  let pieces: string[] = [];
  let depth = 0;

  const termOf = (term: string): string => {
    const colon = term.indexOf(':');
    return colon > 0 && prefixes.has(term.slice(0, colon).toLowerCase()) ? term.slice(colon + 1) : shortName(term);
  };

  const isSchemaOrg = (syntax: Syntax, type: string): boolean => {
    if (/schema\.org\//i.test(type)) return true;
    return syntax === RDFA && (vocabularies.at(-1)?.isSchemaOrg === true || termOf(type) !== type);
  };

  const itemAround = (syntax: Syntax) =>
    open.findLast((element) => element.syntax === syntax && element.item !== undefined)?.item;

  const start = (name: string, attributes: Attributes, syntax: Syntax): void => {
    const parent = itemAround(syntax);
    const names = parent === undefined ? [] : words(attributes[syntax.property]).map(termOf).filter(Boolean);
    const type = syntax.typeOf(attributes)?.trim().split(/\s/, 1)[0];
    const isItem = type !== undefined && (parent !== undefined || isSchemaOrg(syntax, type));
    if ((!isItem && names.length === 0) || open.length >= DEEPEST) return;
    const item = isItem ? { '@type': termOf(type) } : undefined;
    const { itemref } = attributes;
    if (item !== undefined && syntax === MICRODATA && itemref !== undefined && referrers.size < MOST_REFERRERS)
      referrers.set(item, new Set(words(itemref)));
    const value = attributes['content'] ?? attributes[ownValue(VALUE_ATTRIBUTE, name) ?? 'resource'];
    open.push({
      depth,
      syntax,
      names,
      from: pieces.length,
      ...(item && { item }),
      ...(parent && { owner: parent }),
      ...(value !== undefined && { value }),
    });
  };

  /** An element that an item elsewhere refers to holds properties of that item. */
  const startElsewhere = (id: string): void => {
    if (elsewhere.has(id) || open.length >= DEEPEST) return;
    const item: Item = {};
    elsewhere.set(id, { item, owner: itemAround(MICRODATA) });
    open.push({ depth, syntax: MICRODATA, names: [], from: pieces.length, item, owner: item });
  };

  const finish = ({ syntax, names, item, owner, value, from }: OpenElement): void => {
    if (item !== undefined && (owner === undefined || (names.length === 0 && owner !== item))) emit(syntax.kind, item);
    if (owner === undefined) return;
    const inside = pieces.slice(from);
    const mark = marksParagraphs && names.includes('description') && inside.slice(0, -1).includes('\n') ? '\n' : '';
    const said = item ?? value ?? shownText(inside) + mark;
    for (const name of names) add(owner, name, said);
  };

  return {
    open(name: string, attributes: Attributes): void {
      depth += 1;
      const { id, vocab, prefix } = attributes;
      if (vocab !== undefined) vocabularies.push({ depth, isSchemaOrg: /schema\.org/i.test(vocab) });
      if (prefix !== undefined) addPrefixes(prefixes, prefix);
      if (id !== undefined && referenced.has(id)) startElsewhere(id);
      const beginsItem = attributes['itemscope'] !== undefined || attributes['typeof'] !== undefined;
      if (open.length === 0 && !beginsItem) return;
      if (BLOCKS.has(name)) pieces.push('\n');
      start(name, attributes, MICRODATA);
      start(name, attributes, RDFA);
    },
    text(text: string): void {
      if (open.length > 0) pieces.push(text.replace(/\s{1,9999}/g, ' '));
    },
    close(name: string): void {
      if (open.length > 0 && BLOCKS.has(name)) pieces.push('\n');
      while (open.at(-1)?.depth === depth) {
        const element = open.pop();
        if (element !== undefined) finish(element);
      }
      if (open.length === 0) pieces = [];
      if (vocabularies.at(-1)?.depth === depth) vocabularies.pop();
      depth -= 1;
    },
    /** Gives items what stands elsewhere; call it behind the last tag. An item that refers on is not passed on. */
    end(): void {
      for (const { item, owner } of elsewhere.values()) {
        if (owner !== undefined) addAll(owner, item, () => true);
      }
      let left = MOST_ELSEWHERE;
      const isWanted = (value: unknown) => {
        left -= 1;
        return left >= 0 && !holds(value, referrers);
      };
      for (const [item, ids] of referrers) {
        for (const [id, { item: properties }] of elsewhere)
          if (ids.has(id) && left > 0) addAll(item, properties, isWanted);
      }
    },
  };
}

function addAll(item: Item, properties: Item, isWanted: (value: unknown) => boolean): void {
  for (const [name, value] of Object.entries(properties)) {
    for (const one of Array.isArray(value) ? value : [value]) if (isWanted(one)) add(item, name, one);
  }
}

/** The ids that the `itemref` attributes of a page may name. */
export function referencedIds(html: string): ReadonlySet<string> {
  // "itemref" without its frequent letters: a search stops at each letter that it begins with.
  if (!html.includes('mref')) return new Set();
  const written = html.matchAll(/\sitemref\s{0,9}=\s{0,9}(?:"([^"]{0,999})"|'([^']{0,999})'|([^\s>"']{1,999}))/gi);
  return new Set([...written].flatMap(([, double, single, bare]) => words(double ?? single ?? bare)));
}

function words(list = ''): string[] {
  return list.split(/\s{1,99}/).filter(Boolean);
}

/** "s: https://schema.org/": names that stand for schema.org. */
function addPrefixes(prefixes: Set<string>, stated: string): void {
  for (const [, name = ''] of stated.matchAll(/([\w-]{1,40}):\s{1,9}https?:\/\/(?:www\.)?schema\.org\b/gi))
    prefixes.add(name.toLowerCase());
}

/** True where a value is one of these items or has one inside. */
function holds(value: unknown, items: ReadonlyMap<unknown, unknown>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return items.has(value) || Object.values(value).some((one) => holds(one, items));
}

function shownText(pieces: readonly string[]): string {
  return pieces
    .join('')
    .replace(/[ \t]{1,9999}/g, ' ')
    .replace(/ ?\n[ \n]{0,9999}/g, '\n')
    .trim();
}

/** A second value makes a list. */
function add(owner: Item, name: string, value: unknown): void {
  const before = Object.hasOwn(owner, name) ? owner[name] : undefined;
  if (Array.isArray(before)) before.push(value);
  else {
    const said = before === undefined ? value : [before, value];
    Object.defineProperty(owner, name, { value: said, enumerable: true, configurable: true, writable: true });
  }
}
