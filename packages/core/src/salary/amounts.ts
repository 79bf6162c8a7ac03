import type { MessageCode } from '../messages/message-table.ts';
import type { Cue } from './cue.ts';
import { NOTHING } from './join-cues.ts';
import { cueAt } from './said.ts';
import type { Token } from './tokens.ts';

/** A figure or a range of figures, with the tokens that it takes up, both ends included. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  /** Absent where the upper end of a range was lost. */
  readonly max: number | undefined;
  readonly currency: string | undefined;
  /** Both ends are written, so that no word opens one. */
  readonly range: boolean;
  /** A glued plus sign opens its upper end: "60k+". */
  readonly open: boolean;
  /** Set as people write sums and not years or counts: in groups or scaled. */
  readonly grouped: boolean;
  /** What its figures were multiplied by. */
  readonly scale: number;
  readonly issues: readonly MessageCode[];
}

/** Widest range whose currency stands once, as a ratio of its ends. */
const WIDEST_RANGE = 25;
/** Most tokens between the ends of a range: "2.400 Euro brutto im Monat bis zu 2.600". */
const LONGEST_JOINT = 9;
/** Below this, a figure may be half of one in thousands: the first of "60-70.000". */
const THOUSAND = 1e3;

/** Every number of the text that may be money, ranges joined. */
export function findAmounts(tokens: readonly Token[]): Amount[] {
  const amounts: Amount[] = [];
  let before: Amount | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const value = tokens[at]?.number?.value;
    if (value === undefined) continue;
    const figure = figureAt(tokens, at, value, amounts.at(-1)?.to ?? -1);
    const joined = before && joinedRange(tokens, before, figure);
    if (joined) amounts[amounts.length - 1] = joined;
    else amounts.push(halfRange(tokens, figure));
    before = joined ? undefined : figure;
    at = figure.to;
  }
  return amounts;
}

/** The number at a token with its scale and its currency, which stands before it, where free, or behind it. */
function figureAt(tokens: readonly Token[], at: number, value: number, taken: number): Amount {
  let [from, to, open] = [at, at, false];
  while (from - 1 > taken && cueAt(tokens, from - 1).currency) from -= 1;
  let { currency, scale } = from < at ? cueAt(tokens, at - 1) : NOTHING;
  for (;;) {
    const behind = cueAt(tokens, to + 1);
    if (behind.scale && to === at) {
      scale = behind.scale;
      currency ??= behind.currency;
    } else if (behind.currency && !currency) currency = behind.currency;
    else if (isOpenEnd(tokens, to + 1)) open = true;
    else break;
    to += 1;
  }
  const { grouped, issue } = tokens[at]?.number ?? {};
  const cents = to > at && !scale ? centsBehind(tokens, to) : 0;
  if (cents) to += 1;
  const figure = value * (scale ?? 1) + cents / 100;
  return {
    from,
    to,
    min: figure,
    max: figure,
    currency,
    range: false,
    open,
    grouped: !!(grouped || scale),
    scale: scale ?? 1,
    issues: issue ? [issue] : [],
  };
}

/** The two digits behind a currency, with no word of their own: "26 Franken 50". */
function centsBehind(tokens: readonly Token[], to: number): number {
  const { start = 0, end = 0, value = 0 } = tokens[to + 1]?.number ?? {};
  const { stop, per, unit, noun } = cueAt(tokens, to + 2);
  const isFree = !tokens[to + 2] || stop || per || (unit && !noun);
  return isFree && end - start === 2 ? value : 0;
}

/** A plus sign glued to the figure, with nothing but the end of a phrase glued behind it. */
function isOpenEnd(tokens: readonly Token[], at: number): boolean {
  const isLast = !isGlued(tokens, at + 1) || cueAt(tokens, at + 1).stop;
  return cueAt(tokens, at).adds === 'plus' && isGlued(tokens, at) && !!isLast && !tokens[at + 1]?.number;
}

/** One range out of two figures, where the words between them join them. */
function joinedRange(tokens: readonly Token[], low: Amount, high: Amount): Amount | undefined {
  if (!isJoint(tokens, low, high)) return undefined;
  const [first, second] = sameScale(low, high);
  const [min, max] = [Math.min(first, second), Math.max(first, second)];
  if (!low.currency && max > min * WIDEST_RANGE) return undefined;
  return {
    ...high,
    from: low.from,
    min,
    max,
    currency: high.currency ?? low.currency,
    range: true,
    grouped: low.grouped || high.grouped,
    scale: Math.max(low.scale, high.scale),
    issues: [...low.issues, ...high.issues, ...(first > second ? (['salary/bounds-swapped'] as const) : [])],
  };
}

/** Brings "60-75k", "60k-75" and "60-70.000" to one scale. */
function sameScale(low: Amount, high: Amount): readonly [number, number] {
  const [first, second] = [low.min, high.min];
  if (low.scale > high.scale && second < THOUSAND) return [first, second * low.scale];
  const half = !low.grouped && !low.currency && first < THOUSAND && second >= THOUSAND && Number.isInteger(second);
  const lifted = first * Math.max(half ? THOUSAND : 1, high.scale / low.scale);
  return [lifted <= second ? lifted : first, second];
}

/** Whether nothing but words that belong to figures and one joint stand between two figures. */
function isJoint(tokens: readonly Token[], low: Amount, high: Amount): boolean {
  const isCounted = !!low.currency && isCount(tokens, high);
  if (high.from - low.to > LONGEST_JOINT || isCounted || (looksLikeYear(low) && high.grouped)) return false;
  const before = cuesBefore(tokens, low);
  const name = before.find(({ head }) => head);
  const isMinimum = before.some(({ bound }) => bound === 'min');
  const isPair = isMinimum && cuesBefore(tokens, high).some(({ bound }) => bound === 'max');
  let [joined, inBracket, depends] = [false, false, false];
  for (let at = low.to + 1; at < high.from; at += 1) {
    const cue = cueAt(tokens, at);
    const isMaximum = isPair && cue.bound === 'max';
    const isList = cue.join === 'list' && (isPair || (!cue.per && isBetween(tokens, low.from)));
    if (cue.bracket) {
      if ((cue.bracket === 'open') === inBracket) return false;
      inBracket = !inBracket;
    } else if (inBracket) continue;
    else if (cue.join === 'range' || isMaximum || isList) joined = true;
    else if (isPair && cue.depends) depends = true;
    else if (!depends && !isWithinRange(cue) && cue !== name) return false;
  }
  return joined && !inBracket;
}

/** The cues right before a figure: "Mindestgehalt:", "bis zu". */
function cuesBefore(tokens: readonly Token[], { from }: Amount): readonly Cue[] {
  return [1, 2, 3].map((back) => cueAt(tokens, from - back));
}

function isWithinRange(cue: Cue): boolean {
  return !!(cue.basis ?? cue.unit ?? cue.bound ?? cue.link ?? cue.per ?? cue.approximate);
}

/** Whether "zwischen" stands before a figure. */
function isBetween(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && isWithinRange(cueAt(tokens, at))) at -= 1;
  return cueAt(tokens, at).join === 'between';
}

/** "zwischen 1.200 und Euro", "1.200 bis Euro": the upper end was lost. */
function halfRange(tokens: readonly Token[], figure: Amount): Amount {
  const { currency } = cueAt(tokens, figure.to + 2);
  const { join, bound } = cueAt(tokens, figure.to + 1);
  const isOpen = bound === 'max' ? join : join === 'list' && isBetween(tokens, figure.from);
  if (!isOpen || !currency || tokens[figure.to + 3]?.number) return figure;
  return { ...figure, to: figure.to + 2, max: undefined, currency, range: true, issues: ['salary/range-incomplete'] };
}

/** Most payments a year that there are. */
export const MOST_PAYMENTS = 16;

/** "40 Stunden", "14 Gehälter", "x 13,5", "3. Lehrjahr", "5 Jahre", "8 %"; the sum of "6'800 x 13" is none. */
export function isCount(tokens: readonly Token[], { currency, from, to, min }: Amount): boolean {
  const { counted, hours, payments, trainingYear, unit, years } = cueAt(tokens, to + 1);
  const isFew = min <= MOST_PAYMENTS;
  const isTimes = payments ? (isFew || !unit) && !tokens[to + 2]?.number : isFew && cueAt(tokens, from - 1).payments;
  const isHours = hours ?? (cueAt(tokens, from - 1).label && cueAt(tokens, from - 2).hours);
  return !currency && !!(counted || isHours || trainingYear || years || isTimes);
}

/** Whether a bare figure may as well be a year. */
export function looksLikeYear({ min, grouped, currency }: Pick<Amount, 'min' | 'grouped'> & Partial<Amount>): boolean {
  return !grouped && !currency && min >= 1950 && min <= 2060;
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return !!tokens[at] && tokens[at - 1]?.end === tokens[at].start;
}
