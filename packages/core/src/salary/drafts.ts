import type { Cue } from './cue.ts';
import { headOf, isIncluded } from './head-of.ts';
import { isPlausible } from './magnitude.ts';
import { cueAt, type Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import type { UnitText } from './unit-text.ts';

/** A mention on its way to a statement of pay. */
export interface Draft {
  readonly mention: Mention;
  /** The end of it that is known, for its size. */
  readonly value: number;
  /** What it is, as far as a word says so. */
  readonly head: Cue | undefined;
  /** The unit that the text states, for this amount or for one beside it. */
  readonly unit: UnitText | undefined;
  /** A unit that is stated too, but that no such amount can have. */
  readonly wrongUnit: UnitText | undefined;
  readonly currency: string | undefined;
  readonly basis: 'gross' | 'net' | undefined;
  /** A pay head of its own or of its sentence: what it says holds for all amounts under it. */
  readonly scope: Cue;
  /** A word marks it as rough. */
  readonly approximate: boolean;
  /** An extra is said to be within it. */
  readonly total: boolean;
  /** The pay head stands in a sentence or line before. */
  readonly underHeading: boolean;
}

interface Scope {
  readonly cue: Cue;
  readonly paragraph: number;
}

/** Gives each mention the words that speak about it. */
export function draftsOf(tokens: readonly Token[], mentions: readonly Mention[]): Draft[] {
  const drafts: Draft[] = [];
  let carried: Cue | undefined;
  let heading: Scope | undefined;
  let sentenceStart = -1;
  let read = 0;
  for (const mention of mentions) {
    if (mention.sentence[0] !== sentenceStart) {
      heading = headingBefore(tokens, read, mention, carried, heading);
      carried = undefined;
      [sentenceStart, read] = [mention.sentence[0], mention.sentence[1] + 1];
    }
    const head = headOf(tokens, mention, carried);
    carried = scopeWithin(tokens, mention.left, mention.lead - 1, carried);
    const holds = heading !== undefined && mention.paragraph <= heading.paragraph + 1;
    const scope = carried ?? (holds ? heading?.cue : undefined) ?? {};
    drafts.push(draftOf(tokens, mention, head, scope, holds && head === undefined));
  }
  return drafts;
}

/** The pay head of the lines before a sentence, as far as it still holds. */
function headingBefore(
  tokens: readonly Token[],
  from: number,
  mention: Mention,
  carried: Cue | undefined,
  heading: Scope | undefined,
): Scope | undefined {
  const latest = carried?.head === 'pay' ? { cue: carried, paragraph: mention.paragraph } : heading;
  const cue = scopeWithin(tokens, from, mention.sentence[0] - 1, undefined);
  if (cue === undefined) return latest;
  return cue.head === 'pay' ? { cue, paragraph: mention.paragraph } : undefined;
}

/** The last head of a stretch, with the unit and other attributes that stand around it. */
function scopeWithin(tokens: readonly Token[], from: number, to: number, before: Cue | undefined): Cue | undefined {
  let scope = before;
  let attributes: Cue = {};
  for (let at = from; at <= to; at += 1) {
    const cue = cueAt(tokens, at);
    if (cue.head !== undefined) scope = { ...attributes, ...cue };
    else if (cue.stop !== undefined && cue.stop >= 3) attributes = {};
    else if (
      cue.basis !== undefined ||
      cue.statistic !== undefined ||
      cue.floor !== undefined ||
      cue.currency !== undefined ||
      isUnit(tokens, at)
    ) {
      const { basis, statistic, floor, currency } = cue;
      const said = withoutAbsent({
        basis,
        statistic,
        floor,
        currency,
        unit: isUnit(tokens, at) ? cue.unit : undefined,
      });
      attributes = { ...attributes, ...said };
      if (scope !== undefined) scope = { ...said, ...scope };
    }
  }
  return scope;
}

function withoutAbsent(cue: { readonly [Key in keyof Cue]: Cue[Key] | undefined }): Cue {
  return Object.fromEntries(Object.entries(cue).filter(([, value]) => value !== undefined)) as Cue;
}

function draftOf(
  tokens: readonly Token[],
  mention: Mention,
  head: Cue | undefined,
  scope: Cue,
  underHeading: boolean,
): Draft {
  const { amount } = mention;
  const value = amount.min ?? amount.max ?? 0;
  const units = unitsOf(tokens, mention);
  const unit = units.find((candidate) => isPlausible(value, candidate));
  return {
    mention,
    value,
    head,
    unit: unit ?? units[0],
    wrongUnit: unit === undefined || unit === units[0] ? undefined : units[0],
    currency: amount.currency,
    basis: basisOf(tokens, mention),
    scope,
    approximate: isApproximate(tokens, mention),
    total: holdsExtra(tokens, mention),
    underHeading,
  };
}

/** The units stated for an amount, the nearest first. */
function unitsOf(tokens: readonly Token[], mention: Mention): UnitText[] {
  const units: UnitText[] = [];
  const { amount, left, lead, right } = mention;
  for (let at = amount.to + 1; at <= right; at += 1) addUnit(tokens, at, units);
  for (let at = amount.from; at < amount.to; at += 1) addUnit(tokens, at, units);
  for (let at = amount.from - 1; at >= left; at -= 1) {
    if (tokens[at]?.number !== undefined || (at < lead && (cueAt(tokens, at).stop ?? 0) >= 2)) break;
    addUnit(tokens, at, units);
  }
  return units;
}

function addUnit(tokens: readonly Token[], at: number, units: UnitText[]): void {
  const { unit } = cueAt(tokens, at);
  if (unit !== undefined && isUnit(tokens, at)) units.push(unit);
}

/** A noun of time is a unit behind "pro", "/", "im", unless a number follows: "im Jahr 2024". */
export function isUnit(tokens: readonly Token[], at: number): boolean {
  const cue = cueAt(tokens, at);
  if (cue.unit === undefined) return false;
  if (cue.noun !== true) return true;
  return cueAt(tokens, at - 1).per === true && !isYear(tokens[at + 1]);
}

function isYear(token: Token | undefined): boolean {
  const value = token?.number?.value ?? 0;
  return token?.number?.grouped === false && value >= 1950 && value <= 2060;
}

function basisOf(tokens: readonly Token[], mention: Mention): 'gross' | 'net' | undefined {
  for (let at = mention.amount.from; at <= mention.right; at += 1) {
    const { basis } = cueAt(tokens, at);
    if (basis !== undefined) return basis;
  }
  for (let at = mention.amount.from - 1; at >= mention.left; at -= 1) {
    const { basis } = cueAt(tokens, at);
    if (basis !== undefined) return basis;
  }
  return undefined;
}

/** "ca.", "rund" before the amount or between the ends of its range. */
function isApproximate(tokens: readonly Token[], mention: Mention): boolean {
  for (let at = mention.lead; at < mention.amount.to; at += 1) {
    if (cueAt(tokens, at).approximate === true && cueAt(tokens, at).join === undefined) return true;
  }
  return false;
}

/** "inkl. Zulagen" */
function holdsExtra(tokens: readonly Token[], mention: Mention): boolean {
  for (let at = mention.left; at <= mention.right + 4; at += 1) {
    if (cueAt(tokens, at).extra === true && isIncluded(tokens, at)) return true;
  }
  return false;
}
