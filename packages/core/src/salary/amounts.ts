import type { MessageCode } from '../messages/message-table.ts';
import type { Cue } from './cue.ts';
import type { Token } from './tokens.ts';

/** A figure or a range of figures, with the tokens that it takes up. */
export interface Amount {
  /** First token: a currency or a number. */
  readonly from: number;
  /** Last token. */
  readonly to: number;
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  /** Both ends are written, so that no word opens one. */
  readonly range: boolean;
  /** Written as people write money: in groups, scaled, or with a currency. */
  readonly moneyLike: boolean;
  /** A glued plus sign opens its upper end: "60k+". */
  readonly open: boolean;
  /** Counted in millions: never pay. */
  readonly huge: boolean;
  /** Part of a compound: "520-Euro-Job". */
  readonly compound: boolean;
  readonly issues: readonly MessageCode[];
}

const NOTHING: Cue = {};

interface Figure extends Amount {
  readonly value: number;
  readonly scale: number;
  readonly grouped: boolean;
}

/** From this scale on, money is no pay. */
const HUGE = 1e6;
/** Widest range that is read as one, as a ratio of its ends. */
const WIDEST_RANGE = 25;
/** Most tokens between the ends of a range: "2.400 Euro brutto im Monat bis zu 2.600". */
const LONGEST_JOINT = 7;

/** Every number of the text that may be money, ranges joined. */
export function findAmounts(tokens: readonly Token[]): Amount[] {
  const amounts: Amount[] = [];
  let taken = -1;
  let before: Figure | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.number?.value === undefined) continue;
    const figure = figureAt(tokens, at, taken);
    taken = figure.to;
    const joined = before === undefined ? undefined : joinedRange(tokens, before, figure);
    if (joined === undefined) amounts.push(halfRange(tokens, figure));
    else amounts[amounts.length - 1] = joined;
    before = joined === undefined ? figure : undefined;
    at = figure.to;
  }
  return amounts;
}

/** The number at a token with its scale and its currency, which stands behind it or, where free, before it. */
function figureAt(tokens: readonly Token[], at: number, taken: number): Figure {
  const number = tokens[at]?.number;
  const scale = scaleAt(tokens, at + 1);
  let to = scale === undefined ? at : at + 1;
  let open = isOpenEnd(tokens, to + 1);
  if (open) to += 1;
  const hyphened = isHyphen(tokens, to + 1) && cueAt(tokens, to + 2).currency !== undefined && isHyphen(tokens, to + 3);
  const behind = hyphened ? to + 2 : to + 1;
  let from = at;
  let currency = scale?.currency;
  if (hasFreeCurrency(tokens, at - 1, taken)) {
    currency = cueAt(tokens, at - 1).currency;
    from = hasFreeCurrency(tokens, at - 2, taken) ? at - 2 : at - 1;
  } else if (currency === undefined && cueAt(tokens, behind).currency !== undefined) {
    currency = cueAt(tokens, behind).currency;
    to = behind;
  }
  if (!open && isOpenEnd(tokens, to + 1)) [open, to] = [true, to + 1];
  const factor = scale?.scale ?? 1;
  const value = (number?.value ?? 0) * factor;
  return {
    from,
    to,
    min: value,
    max: value,
    value,
    scale: factor,
    ...(currency === undefined ? {} : { currency }),
    grouped: number?.grouped === true,
    range: false,
    open,
    moneyLike: currency !== undefined || factor > 1 || number?.grouped === true,
    huge: factor >= HUGE,
    compound: hyphened,
    issues: number?.issue === undefined ? [] : [number.issue],
  };
}

function scaleAt(tokens: readonly Token[], at: number): Cue | undefined {
  const { cue } = tokens[at] ?? {};
  if (cue?.scale === undefined) return undefined;
  if (cue.gluedScale === true && !isGlued(tokens, at) && cueAt(tokens, at + 1).currency === undefined) return undefined;
  return cue;
}

/** A plus sign glued to the figure, with nothing glued behind it. */
function isOpenEnd(tokens: readonly Token[], at: number): boolean {
  return (
    cueAt(tokens, at).adds === 'plus' &&
    isGlued(tokens, at) &&
    !isGlued(tokens, at + 1) &&
    tokens[at + 1]?.number === undefined
  );
}

function hasFreeCurrency(tokens: readonly Token[], at: number, taken: number): boolean {
  return at > taken && cueAt(tokens, at).currency !== undefined;
}

/** One range out of two figures, where the words between them join them. */
function joinedRange(tokens: readonly Token[], low: Figure, high: Figure): Amount | undefined {
  if (low.compound || !isJoint(tokens, low, high)) return undefined;
  const [min, max] = sameScale(low, high);
  if (max > min * WIDEST_RANGE || min > max * WIDEST_RANGE) return undefined;
  const currency = high.currency ?? low.currency;
  return {
    from: low.from,
    to: high.to,
    min: Math.min(min, max),
    max: Math.max(min, max),
    ...(currency === undefined ? {} : { currency }),
    range: true,
    open: high.open,
    moneyLike: low.moneyLike || high.moneyLike,
    huge: low.huge || high.huge,
    compound: high.compound,
    issues: [...low.issues, ...high.issues, ...(min > max ? (['salary/bounds-swapped'] as const) : [])],
  };
}

/** Brings "60-75k", "60k-75" and "60-70.000" to one scale. */
function sameScale(low: Figure, high: Figure): readonly [number, number] {
  if (low.scale < high.scale) return [liftedUpTo(high.value, low.value, high.scale), high.value];
  if (low.scale > high.scale) return [low.value, high.value < 1e3 ? high.value * low.scale : high.value];
  const half = !low.grouped && low.currency === undefined && low.value < 1e3 && high.value >= 1e3;
  return [half ? liftedUpTo(high.value, low.value, 1e3) : low.value, high.value];
}

function liftedUpTo(ceiling: number, value: number, factor: number): number {
  return value * factor <= ceiling ? value * factor : value;
}

/** Whether nothing but words that belong to figures and one joint stand between two figures. */
function isJoint(tokens: readonly Token[], low: Figure, high: Figure): boolean {
  if (high.from - low.to > LONGEST_JOINT || (looksLikeYear(low) && high.grouped)) return false;
  let joints = 0;
  for (let at = low.to + 1; at < high.from; at += 1) {
    const cue = cueAt(tokens, at);
    if (cue.join === 'range' || (cue.join === 'list' && cue.per !== true && isBetween(tokens, low.from))) joints += 1;
    else if (!isWithinRange(cue)) return false;
  }
  return joints === 1;
}

function isWithinRange(cue: Cue): boolean {
  const attribute = cue.basis ?? cue.unit ?? cue.bound ?? cue.bracket ?? cue.currency;
  return attribute !== undefined || cue.per === true || cue.approximate === true;
}

/** "zwischen 1.200 und Euro": the upper end was lost. */
function halfRange(tokens: readonly Token[], figure: Figure): Amount {
  const behind = tokens[figure.to + 2];
  const lost = cueAt(tokens, figure.to + 1).join === 'list' && behind?.cue.currency !== undefined;
  if (!lost || tokens[figure.to + 3]?.number !== undefined || !isBetween(tokens, figure.from)) return figure;
  const { max, ...rest } = figure;
  return {
    ...rest,
    to: figure.to + 2,
    currency: behind.cue.currency ?? '',
    range: true,
    issues: ['salary/range-incomplete'],
  };
}

/** Whether "zwischen" stands before a figure. */
function isBetween(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && isLeading(cueAt(tokens, at))) at -= 1;
  return cueAt(tokens, at).join === 'between';
}

function isLeading(cue: Cue): boolean {
  return cue.approximate === true || cue.link === true || cue.bound !== undefined || cue.currency !== undefined;
}

function looksLikeYear(figure: Figure): boolean {
  return !figure.moneyLike && figure.value >= 1990 && figure.value <= 2040;
}

/** A hyphen with nothing but letters or digits at both sides. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  return cueAt(tokens, at).join === 'range' && isGlued(tokens, at) && isGlued(tokens, at + 1);
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && tokens[at - 1]?.end === token.start;
}

function cueAt(tokens: readonly Token[], at: number): Cue {
  return tokens[at]?.cue ?? NOTHING;
}
