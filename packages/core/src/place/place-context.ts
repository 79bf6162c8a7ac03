import type { Span } from '../reading/span.ts';
import {
  AARGAU_AFTER_NAME,
  CLIENTS,
  COMES_TO,
  ELSEWHERE_BEFORE_NAME,
  FIELD_WORDS,
  FIRM_AFTER_NAME,
  INTO_WORDS,
  ISLANDS,
  KNOWN_THERE,
  LINKING_WORDS,
  LIST_GAP,
  ONE_OF_THEM,
  PERSON_TITLES,
  type PlaceRole,
  POSTAL_CODE_BEFORE,
  REACH_WORDS,
  roleOfWord,
  STRETCH_AFTER_NAME,
  WORKPLACE_AFTER,
} from './place-words.ts';

/** How far a reader looks before and behind a name, in UTF-16 units. */
const BEFORE = 60;
const AFTER = 40;
/** Longest postal code with country sign and blanks. */
const POSTAL_CODE = 14;
/** Longest gap between two names of a list. */
const LONGEST_GAP = 12;
/** Words before a name that may decide its role. */
const WORDS_BEFORE = 7;
/** Longest line that counts as a field or a title, and how many of its words may be plain lower-case ones. */
const FIELD = { units: 160, words: 12, plainWords: 1 };

/** What divides lines, fields and sentences. */
const LINE_ENDS = ['\n', '\t', '. ', '! ', '? ', '|', '•', '·', ';'] as const;

/** What stands round a name. */
export interface PlaceContext {
  /** The word right before is "in". */
  readonly isIn: boolean;
  /** What the words before or behind it make of it; `undefined` where they say nothing. */
  readonly role: PlaceRole | undefined;
  /** Postal code right before it, and where that begins. */
  readonly postalCode: { readonly code: string; readonly start: number } | undefined;
  /** It continues a list whose last name ends right before. */
  readonly continues: boolean;
}

/** Reads what stands round a name; `lastEnd` is the end of the name before it. */
export function placeContext(text: string, { start, end }: Span, lastEnd: number | undefined): PlaceContext {
  const postalCode = postalCodeBefore(text, start);
  const after = text.slice(end, end + AFTER);
  const isIn = /(?:^|\s)in $/i.test(text.slice(Math.max(0, start - 4), start));
  const continues = lastEnd !== undefined && isListGap(text, lastEnd, postalCode?.start ?? start);
  const isCanton = (isIn || continues) && AARGAU_AFTER_NAME.test(after);
  const isFirm =
    postalCode === undefined &&
    !isCanton &&
    /^[ &+]/.test(after) &&
    (FIRM_AFTER_NAME.test(after) || STRETCH_AFTER_NAME.test(after));
  const role = isFirm
    ? 'elsewhere'
    : (phraseBefore(text, { start, end }) ?? roleBefore(text, postalCode?.start ?? start) ?? roleBehind(text, end));
  return { isIn, role, postalCode, continues };
}

/** Whether the line round a name is a short field or a title, no sentence. */
export function isInField(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - FIELD.units), start);
  const from = LINE_ENDS.reduce((last, sign) => Math.max(last, before.lastIndexOf(sign)), -1) + 1;
  if (from === 0 && start > FIELD.units) return false;
  const after = text.slice(end, end + FIELD.units);
  const to = after.search(/[\n!?|•·;\t]|\.(?:\s|$)/);
  if (to < 0 && end + FIELD.units < text.length) return false;
  const words = (before.slice(from) + text.slice(start, end) + after.slice(0, to < 0 ? undefined : to)).split(/\s+/);
  const plain = words.filter((word) => /^[a-zäöüß]{4,30}$/.test(word) && !FIELD_WORDS.has(word));
  return words.length <= FIELD.words && plain.length <= FIELD.plainWords;
}

/** Whether a name is all there is between two separators. */
export function isAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_GAP), start);
  const after = text.slice(end, end + LONGEST_GAP);
  return /(?:^|[|•·,;:/(\n–—-])\s{0,3}$/.test(before) && /^\s{0,3}(?:$|[|•·,;/()\n–—-])/.test(after);
}

function isListGap(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  const gap = text.slice(from, to);
  return gap.trim() !== '' && LIST_GAP.test(gap);
}

function postalCodeBefore(text: string, start: number): PlaceContext['postalCode'] {
  if (!/\d\s{1,2}$/.test(text.slice(Math.max(0, start - 3), start))) return undefined;
  const match = POSTAL_CODE_BEFORE.exec(text.slice(Math.max(0, start - POSTAL_CODE), start));
  if (match === null) return undefined;
  const [whole, sign = '', code = ''] = match;
  const blanks = whole.length - whole.trimEnd().length;
  return { code, start: start - blanks - code.length - sign.length };
}

/** "auf Sylt", "komm zu uns nach Kiel", "Nr. 1 in Bayern": what more than the words right before it tells. */
function phraseBefore(text: string, { start, end }: Span): PlaceRole | undefined {
  if (text[start - 1] !== ' ') return undefined;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (before.endsWith('auf ')) return ISLANDS.has(text.slice(start, end)) ? 'label' : undefined;
  if (ELSEWHERE_BEFORE_NAME.test(before)) return 'elsewhere';
  return COMES_TO.test(before) ? 'site' : undefined;
}

function roleBefore(text: string, start: number): PlaceRole | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const nearest = wordsBefore(before, 2);
  const [last = ''] = nearest;
  if (last === '') return /📍\s{0,3}$/u.test(before) ? 'label' : undefined;
  return LINKING_WORDS.has(last) ? linkedRole(wordsBefore(before, WORDS_BEFORE)) : directRole(nearest);
}

/** "Raum Köln", "Frau Sabine Hagen": the role of the word right before, or of a person's title before a first name. */
function directRole([last = '', second = '']: readonly string[]): PlaceRole | undefined {
  const role = roleOfWord(last) ?? (PERSON_TITLES.has(last) || PERSON_TITLES.has(second) ? 'elsewhere' : undefined);
  return role === 'firm' ? 'elsewhere' : role;
}

/** "Sitz ist in Köln", "Umkreis von Köln": the role of the word before those that link it to the name. */
function linkedRole(words: readonly string[]): PlaceRole | undefined {
  const [last = ''] = words;
  const at = words.findIndex((word) => !LINKING_WORDS.has(word));
  const head = words[at] ?? '';
  const isInto = INTO_WORDS.has(last);
  if (isInto && CLIENTS.has(head) && isWorkPlace(words.slice(at + 1))) return 'site';
  if (isInto && KNOWN_THERE.has(head)) return 'elsewhere';
  const role = roleOfWord(head);
  if (role === 'label' && /(?:en|s)$/.test(head) && words.slice(at + 1).some((word) => REACH_WORDS.has(word)))
    return 'elsewhere';
  if (role === 'firm') return isInto ? 'site' : 'elsewhere';
  return role ?? roleOfWord(last);
}

/** "für unseren (…) Kunden", "bei (unseren) Kunden": the words before it, the last first. */
function isWorkPlace(words: readonly string[]): boolean {
  const at = words.indexOf('für');
  return words.slice(0, 2).includes('bei') || (at > 0 && ONE_OF_THEM.has(words[at - 1] ?? ''));
}

function roleBehind(text: string, end: number): PlaceRole | undefined {
  return text[end] === ' ' && WORKPLACE_AFTER.test(text.slice(end, end + AFTER)) ? 'label' : undefined;
}

/** The last words of a text, the very last first, in lower case; none across the end of a line or sentence. */
function wordsBefore(before: string, most: number): readonly string[] {
  const words: string[] = [];
  let end = before.length;
  while (words.length < most) {
    while (end > 0 && isGap(before[end - 1] ?? '')) end--;
    let start = end;
    while (start > 0 && isLetter(before[start - 1] ?? '')) start--;
    if (start === end) break;
    words.push(before.slice(start, end).toLowerCase());
    end = start;
  }
  return words;
}

function isGap(unit: string): boolean {
  return (
    unit === ' ' || unit === ':' || unit === '\u00a0' || unit === '-' || unit === '–' || unit === '.' || unit === ')'
  );
}

function isLetter(unit: string): boolean {
  if (unit <= '~') return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  return unit.toLowerCase() !== unit.toUpperCase();
}
