import type { Cue } from './cue.ts';
import type { Draft } from './drafts.ts';
import { isAlike, isPlausible, unitByMagnitude } from './magnitude.ts';

/** Lets unit, currency and basis that stand once hold for the other amounts of a sentence, where they fit in size. */
export function shareWithinSentence(drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) fillFrom(draft, drafts[at - 1]);
  for (let at = drafts.length; at > 0; at -= 1) fillFrom(drafts[at - 1], drafts[at]);
  for (const draft of drafts) fill(draft, draft.scope, undefined);
}

function fillFrom(draft: Draft | undefined, sibling: Draft | undefined): void {
  if (draft && sibling?.sentence[0] === draft.sentence[0]) fill(draft, sibling, sibling.amount.min);
}

/** Gives a draft what it lacks from another or from the head above it. */
function fill(draft: Draft, { unit, currency, basis }: Draft | Cue, sibling: number | undefined): void {
  if (unit && !draft.unit && fits(draft, unit, sibling)) draft.unit = unit;
  draft.currency ??= currency;
  // "2.900 € im Monat (1.980 € netto)": the higher of two is not net because the lower one is.
  if (basis !== 'net' || !sibling || sibling >= draft.amount.min) draft.basis ??= basis;
}

/** Whether an amount can have a unit that stands with another amount. */
function fits({ amount, currency }: Draft, unit: NonNullable<Draft['unit']>, sibling: number | undefined): boolean {
  const { min: value } = amount;
  if (!isPlausible(value, unit, currency)) return false;
  const own = unitByMagnitude(value, currency);
  return sibling ? isAlike(value, sibling) : !own || own === unit || unit === 'DAY' || unit === 'WEEK';
}
