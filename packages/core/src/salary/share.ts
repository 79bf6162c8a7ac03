import type { Draft } from './drafts.ts';
import { isPlausible, unitByMagnitude } from './magnitude.ts';
import type { UnitText } from './unit-text.ts';

/** How many times one figure may be the other where they share a unit that their size alone would not give. */
const ALIKE = 4;

/** Lets unit, currency and basis that stand once hold for the other amounts of a sentence, where they fit in size. */
export function shareWithinSentence(drafts: readonly Draft[]): Draft[] {
  const forward = carried(drafts);
  return carried(forward.reverse()).reverse();
}

function carried(drafts: readonly Draft[]): Draft[] {
  const shared: Draft[] = [];
  for (const draft of drafts) {
    const before = shared.at(-1);
    const together = before?.mention.sentence[0] === draft.mention.sentence[0];
    shared.push(together && before !== undefined ? withShared(draft, before) : draft);
  }
  return shared;
}

function withShared(draft: Draft, other: Draft): Draft {
  return {
    ...draft,
    unit: draft.unit ?? (other.unit !== undefined && fits(draft, other.unit, other.value) ? other.unit : undefined),
    currency: draft.currency ?? other.currency,
    basis: draft.basis ?? other.basis,
  };
}

/** Takes over what the head of a sentence or of the lines before says. */
export function withScope(draft: Draft): Draft {
  const { unit, currency, basis } = draft.scope;
  return {
    ...draft,
    unit: draft.unit ?? (unit !== undefined && fits(draft, unit, undefined) ? unit : undefined),
    currency: draft.currency ?? currency,
    basis: draft.basis ?? basis,
  };
}

/** Whether an amount can have a unit that another amount has. */
function fits(draft: Draft, unit: UnitText, sibling: number | undefined): boolean {
  if (!isPlausible(draft.value, unit)) return false;
  const own = unitByMagnitude(draft.value, draft.currency ?? 'EUR');
  if (own === undefined || own === unit || unit === 'DAY' || unit === 'WEEK') return true;
  return sibling !== undefined && draft.value <= sibling * ALIKE && sibling <= draft.value * ALIKE;
}
