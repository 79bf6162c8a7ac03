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
const UNUSUAL = /[^\t\n\r -_a-~\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u012f\u0131-\u02af„“”•…€]/g;

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
  const unusual = raw.match(UNUSUAL)?.join('') ?? '';
  if (unusual === '') return asWritten(raw, raw);
  return LENGTH_CHANGING.test(unusual) ? composed(raw) : asWritten(raw, respelt(raw));
}

function asWritten(raw: string, text: string): PlainText {
  return { raw, text, lower: text.toLowerCase(), original: (index) => index };
}

function respelt(raw: string): string {
  return SPELLINGS.reduce((spelt, [sign, plain]) => spelt.replace(sign, plain), raw);
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
