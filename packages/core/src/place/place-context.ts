import type { PlaceName } from './find-place-names.ts';
import { BEFORE_NAME, FIRM_AFTER_NAME, LIST_GAP, type PlaceRole, POSTAL_CODE_BEFORE } from './place-words.ts';

/** How far a reader looks before and behind a name, in UTF-16 units. */
const BEFORE = 60;
const AFTER = 40;
/** Longest line that counts as a field or a title, in words, and how many of them may be plain lower-case words. */
const FIELD_WORDS = 12;
const FIELD_PLAIN_WORDS = 1;
const LONGEST_FIELD = 160;

/** What stands round a name. */
export interface PlaceContext {
  /** What the words before or behind it make of it; absent where they say nothing. */
  readonly role?: PlaceRole;
  /** Postal code right before it, and where that begins. */
  readonly postalCode?: { readonly code: string; readonly start: number };
  /** It continues a list whose last name ends here. */
  readonly continues: boolean;
  /** The line is a short field or a title, no sentence. */
  readonly isField: boolean;
  /** The name is all there is between two separators. */
  readonly isAlone: boolean;
}

/** Reads what stands round a name; `lastEnd` is the end of the name before it. */
export function placeContext(text: string, name: PlaceName, lastEnd: number | undefined): PlaceContext {
  const before = text.slice(Math.max(0, name.start - BEFORE), name.start);
  const after = text.slice(name.end, name.end + AFTER);
  const postal = POSTAL_CODE_BEFORE.exec(before);
  const line = lineRound(text, name);
  const role = roleOf(postal === null ? before : before.slice(0, postal.index), after);
  return {
    ...(role === undefined ? {} : { role }),
    ...(postal === null ? {} : { postalCode: postalCodeOf(postal, name.start) }),
    continues: lastEnd !== undefined && name.start - lastEnd <= 12 && LIST_GAP.test(text.slice(lastEnd, name.start)),
    isField: isField(line),
    isAlone: /(?:^|[|•·,;:/(\n–—-])\s{0,3}$/.test(before) && /^\s{0,3}(?:$|[|•·,;/()\n–—-])/.test(after),
  };
}

function roleOf(before: string, after: string): PlaceRole | undefined {
  if (FIRM_AFTER_NAME.test(after)) return 'elsewhere';
  return BEFORE_NAME.find(({ pattern }) => pattern.test(before))?.role;
}

function postalCodeOf(match: RegExpExecArray, nameStart: number): { code: string; start: number } {
  const [, sign = '', code = ''] = match;
  const blanks = match[0].length - match[0].trimEnd().length;
  return { code, start: nameStart - blanks - code.length - sign.length };
}

/** The line a name stands in, cut at separators and ends of sentences; '' where it is longer than any field. */
function lineRound(text: string, { start, end }: PlaceName): string {
  const before = text.slice(Math.max(0, start - LONGEST_FIELD), start);
  const after = text.slice(end, end + LONGEST_FIELD);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('! ')) + 1;
  const to = after.search(/[\n!?]|\.(?:\s|$)/);
  const isCut = (from === 0 && start > LONGEST_FIELD) || (to < 0 && end + LONGEST_FIELD < text.length);
  return isCut ? '' : before.slice(from) + text.slice(start, end) + after.slice(0, to < 0 ? undefined : to);
}

function isField(line: string): boolean {
  if (line === '' || line.length > LONGEST_FIELD) return false;
  const words = line.split(/\s+/);
  const plain = words.filter((word) => /^[a-zäöüß]{4,}$/.test(word));
  return words.length <= FIELD_WORDS && plain.length <= FIELD_PLAIN_WORDS;
}
