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
  /** True where the element's own words say schema.org. */
  readonly isSchemaOrg: (attributes: Attributes) => boolean;
}

const SYNTAXES: readonly Syntax[] = [
  {
    kind: 'microdata',
    property: 'itemprop',
    typeOf: ({ itemscope, itemtype = '' }) => (itemscope === undefined ? undefined : itemtype),
    isSchemaOrg: ({ itemtype = '' }) => /schema\.org\//i.test(itemtype),
  },
  {
    kind: 'rdfa',
    property: 'property',
    typeOf: ({ typeof: type }) => type,
    isSchemaOrg: ({ vocab = '', typeof: type = '' }) => /schema\.org/i.test(vocab) || /^schema:/i.test(type),
  },
];

/** An element that is open and says something. */
interface OpenElement {
  readonly depth: number;
  readonly syntax: Syntax;
  /** Properties of the item around it that it is the value of. */
  readonly names: readonly string[];
  /** The item that it is. */
  readonly item?: Record<string, unknown>;
  readonly owner?: Record<string, unknown>;
  /** Value in an attribute. */
  readonly value?: string;
  /** Where its text begins. */
  readonly from: number;
}

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

/** Most elements with data inside one another. */
const DEEPEST = 32;

/** Reads microdata and RDFa out of a stream of tags; items of schema.org that stand on their own are handed on. */
export function itemReader(emit: (kind: Syntax['kind'], value: unknown) => void) {
  const open: OpenElement[] = [];
  let pieces: string[] = [];
  let depth = 0;

  const start = (name: string, attributes: Attributes, syntax: Syntax): void => {
    const parent = open.findLast((element) => element.syntax === syntax && element.item !== undefined)?.item;
    const names =
      parent === undefined
        ? []
        : (attributes[syntax.property] ?? '')
            .split(/\s{1,99}/)
            .map(shortName)
            .filter(Boolean);
    const type = syntax.typeOf(attributes);
    const isItem = type !== undefined && (parent !== undefined || syntax.isSchemaOrg(attributes));
    if ((!isItem && names.length === 0) || open.length >= DEEPEST) return;
    const value = attributes['content'] ?? attributes[ownValue(VALUE_ATTRIBUTE, name) ?? ''];
    open.push({
      depth,
      syntax,
      names,
      from: pieces.length,
      ...(isItem && { item: { '@type': shortName(type.trim().split(/\s/, 1)[0]) } }),
      ...(parent && { owner: parent }),
      ...(value !== undefined && { value }),
    });
  };

  const finish = ({ syntax, names, item, owner, value, from }: OpenElement): void => {
    if (item !== undefined && (owner === undefined || names.length === 0)) emit(syntax.kind, item);
    if (owner === undefined) return;
    const said = item ?? value ?? shownText(pieces.slice(from));
    for (const name of names) add(owner, name, said);
  };

  return {
    open(name: string, attributes: Attributes): void {
      depth += 1;
      const beginsItem = attributes['itemscope'] !== undefined || attributes['typeof'] !== undefined;
      if (open.length === 0 && !beginsItem) return;
      if (BLOCKS.has(name)) pieces.push('\n');
      for (const syntax of SYNTAXES) start(name, attributes, syntax);
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
      depth -= 1;
    },
  };
}

function shownText(pieces: readonly string[]): string {
  return pieces
    .join('')
    .replace(/[ \t]{1,9999}/g, ' ')
    .replace(/ ?\n[ \n]{0,9999}/g, '\n')
    .trim();
}

/** A second value makes a list. */
function add(owner: Record<string, unknown>, name: string, value: unknown): void {
  const before = Object.hasOwn(owner, name) ? owner[name] : undefined;
  if (Array.isArray(before)) before.push(value);
  else {
    const said = before === undefined ? value : [before, value];
    Object.defineProperty(owner, name, { value: said, enumerable: true, configurable: true, writable: true });
  }
}
