/** A text in one spelling of signs, with the way back to the original's offsets. */
export interface PlainText {
  /** The text as given. */
  readonly raw: string;
  /** Composed (NFC), plain blanks, ASCII hyphens and apostrophes, no invisible signs. Line breaks and tabs stay. */
  readonly text: string;
  /** {@link text} in lower case, same length. */
  readonly lower: string;
  /** Offset in the original of an offset in {@link text}. */
  readonly original: (index: number) => number;
}

/** Signs that may need another spelling: all but plain ASCII, Latin letters and common punctuation. */
const UNUSUAL = /[^\t\n\r -_a-~\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u012f\u0131-\u02af„“”•…€]/;

/** Signs with one plain spelling each; the length stays. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\u2018\u2019\u02bc\u00b4`]/g, "'"],
  [/\u0130/g, 'I'],
];

/** Letters with their combining marks, and signs that nobody sees: soft hyphens, zero-width and direction marks. */
const CLUSTER = /\P{M}\p{M}{1,16}|\p{Cf}/gu;
const INVISIBLE = /\p{Cf}/gu;
const LENGTH_CHANGING = /[\p{M}\p{Cf}]/u;

/** Brings a text into plain spelling, so that patterns need to know one form of each sign. Linear, for any string. */
export function plainText(raw: string): PlainText {
  const first = raw.search(UNUSUAL);
  if (first < 0) return asWritten(raw, raw);
  const needs = needsOf(raw, first);
  return (needs & COMPOSING) === 0 ? asWritten(raw, respelt(raw, needs)) : composed(raw);
}

/** What signs need, as bits: those of {@link SPELLINGS} by their place, or one of these. */
const COMPOSING = 0x10;
const NOTHING = 0x20;
/** The first half of a pair of units: what they need stands in both. */
const PAIR = 0x40;

/** What each UTF-16 unit needs; 0 for those that were not met yet. */
let needOfUnit: Uint8Array | undefined;

/** What the signs of a text need from a place on, all together. */
function needsOf(raw: string, first: number): number {
  needOfUnit ??= new Uint8Array(0x10000);
  let needs = 0;
  for (let at = first; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    needOfUnit[unit] ||= unit >= 0xd800 && unit <= 0xdbff ? PAIR : needOf(unit);
    const need = needOfUnit[unit] ?? 0;
    const point = need === PAIR ? (raw.codePointAt(at) ?? 0) : 0;
    needs |= point > 0xffff ? needOf(point) : need;
  }
  return needs;
}

function needOf(point: number): number {
  const sign = String.fromCodePoint(point);
  if (LENGTH_CHANGING.test(sign)) return COMPOSING;
  const spelling = SPELLINGS.findIndex(([signs]) => sign.search(signs) >= 0);
  return spelling < 0 ? NOTHING : 1 << spelling;
}

function asWritten(raw: string, text: string): PlainText {
  return { raw, text, lower: text.toLowerCase(), original: (index) => index };
}

function respelt(text: string, needs = -1): string {
  return SPELLINGS.reduce(
    (spelt, [signs, plain], at) => (needs & (1 << at) ? spelt.replace(signs, plain) : spelt),
    text,
  );
}

function composed(raw: string): PlainText {
  const cuts: number[] = [];
  const lost: number[] = [];
  let total = 0;
  const text = raw.replace(CLUSTER, (cluster: string, at: number) => {
    const plain = cluster.normalize('NFC').replace(INVISIBLE, '');
    if (plain.length !== cluster.length) {
      cuts.push(at - total + plain.length);
      total += cluster.length - plain.length;
      lost.push(total);
    }
    return plain;
  });
  return { ...asWritten(raw, respelt(text)), original: (index) => index + lostBefore(cuts, lost, index) };
}

/** Units lost at cuts up to an index, by bisection. */
function lostBefore(cuts: readonly number[], lost: readonly number[], index: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return lost[low - 1] ?? 0;
}
