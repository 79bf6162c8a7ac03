import { isCount, looksLikeYear } from './amounts.ts';
import type { Cue } from './cue.ts';
import { headOf, isIncluded } from './head-of.ts';
import { jointOf, NOTHING } from './join-cues.ts';
import { isAlike, isPlausible, unitByMagnitude } from './magnitude.ts';
import type { Mention } from './mentions.ts';
import { cueAt, said } from './said.ts';
import type { Token } from './tokens.ts';
import type { UnitText } from './unit-text.ts';

/** A mention on its way to a statement of pay. */
export interface Draft extends Mention {
  /** What it is, as far as a word says so. */
  readonly head: Cue | undefined;
  /** The unit that the text states, for this amount or for one beside it. */
  unit: UnitText | undefined;
  /** A unit that is stated behind it, but that no such amount can have. */
  readonly wrongUnit: UnitText | undefined;
  currency: string | undefined;
  basis: 'gross' | 'net' | undefined;
  /** The pay head of its sentence or of the lines before: what it says holds for all amounts under it. */
  readonly scope: Cue;
  /** A pay head stands in the lines before. */
  readonly underHeading: boolean;
}

/** Gives each mention the words that speak about it. */
export function draftsOf(tokens: readonly Token[], mentions: readonly Mention[]): Draft[] {
  const drafts: Draft[] = [];
  let carried: Cue | undefined;
  let heading: { readonly cue: Cue; readonly paragraph: number } | undefined;
  let read = 0;
  for (const mention of mentions) {
    const { amount, sentence, paragraph, left, right, lead } = mention;
    const canBe = (unit: UnitText) => isPlausible(amount.min, unit, amount.currency);
    if (sentence[1] >= read) {
      const between = scopeWithin(tokens, read, sentence[0] - 1, carried?.head === 'pay' ? carried : undefined);
      if (between) heading = between.head === 'pay' ? { cue: between, paragraph } : undefined;
      carried = undefined;
      read = sentence[1] + 1;
    }
    const carriedOver = carried;
    carried = scopeWithin(tokens, left, lead - 1, carriedOver);
    if (isCount(tokens, amount)) continue;
    const units = unitsOf(tokens, mention);
    const bySize = unitByMagnitude(amount.min, amount.currency);
    const unit = units.find((one) => one === bySize) ?? units.find(canBe) ?? units[0];
    const behind = said(tokens, amount.to, right, 'unit');
    const before = drafts.at(-1);
    const isOfList =
      before?.head?.head === 'other' &&
      (before.unit ?? (before.currency && unit)) === unit &&
      isAlike(amount.min, before.amount.min);
    const standsAlone = unit && unit === bySize && !isOfList;
    const head = headOf(tokens, mention, carriedOver?.head && (standsAlone ? NOTHING : carriedOver));
    const above = heading && paragraph <= heading.paragraph + 1 ? heading.cue : undefined;
    drafts.push(
      // A mention is made a draft where it is: objects made by spreading are read half as fast.
      Object.assign(mention, {
        head,
        unit,
        wrongUnit: units.find((one) => one === behind && !canBe(one)),
        currency: amount.currency,
        basis: said(tokens, amount.from, right, 'basis') ?? said(tokens, amount.from, left, 'basis'),
        scope: carried ?? above ?? NOTHING,
        underHeading: !!above,
      }),
    );
  }
  return drafts;
}

/** The last head of a stretch, with what stands around it. */
function scopeWithin(tokens: readonly Token[], from: number, to: number, before: Cue | undefined): Cue | undefined {
  let scope = before;
  let around: Cue | undefined;
  for (let at = from; at <= to; at += 1) {
    const cue = cueAt(tokens, at);
    if (cue === NOTHING) continue;
    if (cue.head && !cue.weak && !isIncluded(tokens, at)) scope = jointOf(around, cue);
    else if (cue.hours || (cue.stop ?? 0) >= 3) around = undefined;
    else if (cue.weak || cue.trainingYear) scope = scope ? jointOf(cue, scope) : cue;
    else if (cue.basis ?? cue.statistic ?? cue.floor ?? cue.currency ?? unitAt(tokens, at)) {
      around = jointOf(around, cue);
      scope = scope && jointOf(cue, scope);
    }
  }
  return scope;
}

/** The units stated for an amount, those behind it first, then the nearest before it. */
function unitsOf(tokens: readonly Token[], { amount, own, lead, right }: Mention): UnitText[] {
  const units: UnitText[] = [];
  const add = (unit: UnitText | undefined) => unit && units.push(unit);
  for (let at = amount.from; at <= right; at += 1) add(unitAt(tokens, at));
  for (let at = amount.from - 1; at >= own; at -= 1) {
    if (tokens[at]?.number || (at < lead && (cueAt(tokens, at).stop ?? 0) >= 2)) break;
    add(unitAt(tokens, at));
  }
  return units;
}

/** The unit at a token; a noun of time is one behind "pro", "/", "Einheit:", "Euro", but not in "im Jahr 2024", "40 Stunden pro Woche" and "4 Tage pro Woche". */
function unitAt(tokens: readonly Token[], at: number): UnitText | undefined {
  const { unit, noun } = cueAt(tokens, at);
  const { per, label, currency } = cueAt(tokens, at - 1);
  const { hours, counted } = cueAt(tokens, at - 2);
  const next = tokens[at + 1]?.number;
  const isYear = next && looksLikeYear({ min: next.value ?? 0, grouped: next.grouped });
  return noun && (!(per ?? label ?? currency) || hours || counted || isYear) ? undefined : unit;
}
