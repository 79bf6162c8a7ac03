import type { Cue } from './cue.ts';
import type { Draft } from './drafts.ts';
import { isAlike, isPlausible, unitByMagnitude } from './magnitude.ts';

/** Lets unit, currency and basis that stand once hold for the other amounts of a sentence, where they fit in size. */
export function shareWithinSentence(drafts: readonly Draft[]): Draft[] {
  return carried(carried(drafts).reverse())
    .reverse()
    .map((draft) => filled(draft, draft.scope, undefined));
}

function carried(drafts: readonly Draft[]): Draft[] {
  const shared: Draft[] = [];
  for (const draft of drafts) {
    const before = shared.at(-1);
    const together = before?.sentence[0] === draft.sentence[0];
    shared.push(before && together ? filled(draft, before, before.amount.min) : draft);
  }
  return shared;
}

/** A draft with what it lacks taken from another or from the head above it. */
function filled(draft: Draft, source: Draft | Cue, sibling: number | undefined): Draft {
  if (draft.unit && draft.currency && draft.basis) return draft;
  const unit = draft.unit ?? (source.unit && fits(draft, source.unit, sibling) ? source.unit : undefined);
  const currency = draft.currency ?? source.currency;
  const basis = draft.basis ?? source.basis;
  const isSame = unit === draft.unit && currency === draft.currency && basis === draft.basis;
  return isSame ? draft : { ...draft, unit, currency, basis };
}

/** Whether an amount can have a unit that stands with another amount. */
function fits({ amount, currency }: Draft, unit: NonNullable<Draft['unit']>, sibling: number | undefined): boolean {
  const { min: value } = amount;
  if (!isPlausible(value, unit, currency)) return false;
  const own = unitByMagnitude(value, currency);
  return sibling ? isAlike(value, sibling) : !own || own === unit || unit === 'DAY' || unit === 'WEEK';
}
