import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import { mendedStrings } from './mended-strings.ts';
import { nestsDeeper } from './nesting-depth.ts';
import { scriptLiteral } from './script-literal.ts';
import { type Unwrapped, unwrapped } from './unwrapped.ts';

/** What had to be mended to read JSON. */
export type JsonRepair =
  | 'wrapper'
  | 'entities'
  | 'escape'
  | 'control-character'
  | 'comment'
  | 'comma-missing'
  | 'comma-trailing'
  | 'bracket-missing'
  | 'quotes'
  | 'trailing-text'
  | 'syntax'
  | 'too-deep'
  | 'unreadable';

/** A JSON value and what had to be mended; no value where nothing could be read. */
export interface LenientJson {
  readonly value?: unknown;
  /** Empty for valid JSON. */
  readonly repairs: readonly JsonRepair[];
}

/** Deepest nesting that is read. */
const DEEPEST = 200;

/** Longest text whose quotes are put right, in characters. */
const LONGEST_LITERAL = 1_000_000;

/** Reads JSON as it is found on pages. Never throws; linear in the length. */
export function readLenientJson(text: string): LenientJson {
  if (nestsDeeper(text, DEEPEST)) return { repairs: ['too-deep'] };
  const strict = parsed(text);
  if (typeof strict?.value === 'string' && /^\s{0,99}[[{]/.test(strict.value)) return encodedTwice(strict.value);
  if (strict !== undefined) return { value: strict.value, repairs: [] };
  const plain = unwrapped(text);
  const read = severalOf(plain) ?? withMendedStrings(plain.text, plain.repairs);
  if (!isMisread(read) || text.length > LONGEST_LITERAL) return read;
  const json = scriptLiteral(plain.text);
  if (nestsDeeper(json, DEEPEST)) return read;
  const again = withMendedStrings(json, [...plain.repairs, 'quotes']);
  return isMisread(again) ? read : again;
}

/** The values of a text that holds several, one behind the other. */
function severalOf({ text, repairs }: Unwrapped): LenientJson | undefined {
  if (!text.startsWith('{') || !/\}\s{0,99}(?:,\s{0,99})?\{/.test(text)) return undefined;
  const read = withMendedStrings(`[${text}]`, [...repairs, 'trailing-text']);
  const { length } = Array.isArray(read.value) ? read.value : [];
  return length > 1 && !isMisread(read) && !read.repairs.includes('bracket-missing') ? read : undefined;
}

function withMendedStrings(text: string, before: readonly JsonRepair[]): LenientJson {
  const mended = mendedStrings(text);
  const repairs = [...before, ...mended.repairs];
  const exact = repairs.length > 0 ? parsed(mended.text) : undefined;
  return exact === undefined ? tolerant(mended.text, repairs) : { value: exact.value, repairs };
}

/** True where the parser had to skip what it did not know. */
function isMisread({ repairs }: LenientJson): boolean {
  return repairs.includes('syntax') || repairs.includes('unreadable');
}

/** JSON inside a string of JSON. */
function encodedTwice(text: string): LenientJson {
  const { repairs, ...read } = readLenientJson(text);
  return { ...read, repairs: ['wrapper', ...repairs] };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Names for the error codes of jsonc-parser, by code. */
const REPAIR_OF_ERROR: Readonly<Record<number, JsonRepair>> = {
  3: 'comma-trailing',
  4: 'comma-trailing',
  6: 'comma-missing',
  7: 'bracket-missing',
  8: 'bracket-missing',
  9: 'trailing-text',
  10: 'comment',
  16: 'control-character',
};

function tolerant(text: string, before: readonly JsonRepair[]): LenientJson {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (tree === undefined || (tree.type !== 'object' && tree.type !== 'array'))
    return { repairs: [...before, 'unreadable'] };
  const repairs = new Set([...before, ...errors.map(({ error }) => REPAIR_OF_ERROR[error] ?? 'syntax')]);
  return { value: valueOfTree(tree), repairs: [...repairs] };
}

/** The value of a tree; `__proto__` becomes an ordinary property, as with JSON.parse. */
function valueOfTree(tree: JsonNode): unknown {
  if (tree.type === 'array') return (tree.children ?? []).map(valueOfTree);
  if (tree.type !== 'object') return tree.value;
  const entries = (tree.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [[String(key.value), valueOfTree(value)] as const],
  );
  return Object.fromEntries(entries);
}
