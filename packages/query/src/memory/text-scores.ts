import { atoms } from '../collection/read-document.ts';
import type { Term, TextPlan } from '../query/plan.ts';
import type { Growing } from './growing.ts';
import { nearlyWords, TIER_BITS, type WordIndex } from './word-index.ts';

/** The slots in which the words of a query stand, and their points. */
export interface TextScores {
  /** In no particular order. */
  readonly slots: Uint32Array;
  /** Points by slot. */
  readonly points: Uint16Array;
}

const TIER_MASK = (1 << TIER_BITS) - 1;

/** Finds the slots of a text query among some, or among all `size` slots, dead ones included. */
export function textScores(index: WordIndex, plan: TextPlan, size: number, among?: Uint32Array): TextScores {
  const scores = { points: new Uint16Array(size), matched: new Uint8Array(size), best: new Uint8Array(size) };
  const isAny = plan.mode === 'any';
  let slots: Uint32Array = new Uint32Array(0);
  for (const [rank, entries] of entriesOf({ index, tiers: scores.best, isIn: maskOf(among, size) }, plan).entries()) {
    const counted = addPoints(scores, bestTiers(entries, scores.best), rank, isAny);
    slots = isAny ? joined(slots, counted) : counted;
  }
  return { points: scores.points, slots: plan.mode === 'phrase' ? withPhrase(index, plan, slots) : slots };
}

/** What is known by slot while the terms are looked at one after the other. */
interface Scores {
  readonly points: Uint16Array;
  /** How many terms were found, up to the last one that was. */
  readonly matched: Uint8Array;
  /** Best tier of the present term plus one; 0 everywhere between two terms. */
  readonly best: Uint8Array;
}

/**
 * Adds the points of one term, and gives the slots that have all terms so far, or for `any` those that have their first.
 * They are written over the touched ones.
 */
function addPoints({ points, matched, best }: Scores, touched: Uint32Array, rank: number, isAny: boolean): Uint32Array {
  let count = 0;
  for (let at = 0; at < touched.length; at += 1) {
    const slot = touched[at] as number;
    const before = matched[slot] as number;
    if (isAny || before === rank) {
      points[slot] = (points[slot] as number) + (best[slot] as number) - 1;
      matched[slot] = rank + 1;
      if (!isAny || before === 0) {
        touched[count] = slot;
        count += 1;
      }
    }
    best[slot] = 0;
  }
  return touched.subarray(0, count);
}

/** `slot << 4 | tier`. */
type Entries = Uint32Array;

/** Entries that count for a term; those of a nearly meant word are worth half. */
interface TermEntries {
  readonly whole: readonly Entries[];
  readonly half: readonly Entries[];
  readonly length: number;
}

/** What entries are looked up with. */
interface LookUp {
  readonly index: WordIndex;
  /** By slot, 0 everywhere before and after. */
  readonly tiers: Uint8Array;
  /** 1 by slot that may be found; absent where every one may. */
  readonly isIn: Uint8Array | undefined;
}

function maskOf(slots: Uint32Array | undefined, size: number): Uint8Array | undefined {
  if (slots === undefined) return undefined;
  const mask = new Uint8Array(size);
  for (let at = 0; at < slots.length; at += 1) mask[slots[at] as number] = 1;
  return mask;
}

/** The entries of each term, the fewest first. */
function entriesOf(lookUp: LookUp, { terms }: TextPlan): TermEntries[] {
  const all = terms.map((term): TermEntries => {
    const whole = [wholeEntries(lookUp, term)].filter((list) => list !== undefined);
    const half = nearlyWords(lookUp.index, term).map((number) => entriesOfNumber(lookUp, number));
    return { whole, half, length: [...whole, ...half].reduce((sum, { length }) => sum + length, 0) };
  });
  return all.sort((left, right) => left.length - right.length);
}

function entriesOfWord(lookUp: LookUp, word: string): Entries | undefined {
  const number = lookUp.index.numbers.get(word);
  return number === undefined ? undefined : entriesOfNumber(lookUp, number);
}

function entriesOfNumber({ index, isIn }: LookUp, number: number): Entries {
  const { data, length } = index.entries[number] as Growing<Uint32Array>;
  const entries = data.subarray(0, length);
  return isIn === undefined ? entries : entriesIn(entries, isIn);
}

function entriesIn(entries: Entries, isIn: Uint8Array): Entries {
  const kept: number[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] as number;
    if (isIn[entry >>> TIER_BITS] === 1) kept.push(entry);
  }
  return Uint32Array.from(kept);
}

/**
 * The slots that have a word, or of a compound all its parts, each with its worst tier. A compound in a text counts as
 * its parts too, so that its own entries add nothing to theirs.
 */
function wholeEntries(lookUp: LookUp, { token, parts }: Term): Entries | undefined {
  if (parts.length === 0) return entriesOfWord(lookUp, token);
  const lists = parts.map((part) => entriesOfWord(lookUp, part)).filter((list) => list !== undefined);
  if (lists.length < parts.length) return undefined;
  return lists
    .sort((left, right) => left.length - right.length)
    .reduce((left, right) => intersection(left, right, lookUp.tiers));
}

/** The entries of a list whose slots stand in another one too, each with the lesser tier. */
function intersection(left: Entries, right: Entries, tiers: Uint8Array): Entries {
  const common = new Uint32Array(right.length + 1);
  let count = 0;
  for (let at = 0; at < left.length; at += 1) {
    const entry = left[at] as number;
    tiers[entry >>> TIER_BITS] = entry & TIER_MASK;
  }
  for (let at = 0; at < right.length; at += 1) {
    const entry = right[at] as number;
    const tier = tiers[entry >>> TIER_BITS] as number;
    // What is written for a slot that the other list has not is overwritten by the next.
    common[count] = (entry & ~TIER_MASK) | Math.min(tier, entry & TIER_MASK);
    count += tier === 0 ? 0 : 1;
  }
  for (let at = 0; at < left.length; at += 1) tiers[(left[at] as number) >>> TIER_BITS] = 0;
  return common.subarray(0, count);
}

/** Fills in the best tier plus one of each slot, and gives the slots. */
function bestTiers({ whole, half, length }: TermEntries, best: Uint8Array): Uint32Array {
  const touched = new Uint32Array(length);
  let count = 0;
  for (const [shift, lists] of [whole, half].entries()) {
    for (const entries of lists) {
      for (let at = 0; at < entries.length; at += 1) {
        const entry = entries[at] as number;
        const slot = entry >>> TIER_BITS;
        const tier = ((entry & TIER_MASK) >> shift) + 1;
        const known = best[slot] as number;
        if (known === 0) {
          touched[count] = slot;
          count += 1;
        }
        if (tier > known) best[slot] = tier;
      }
    }
  }
  return touched.subarray(0, count);
}

function joined(left: Uint32Array, right: Uint32Array): Uint32Array {
  const both = new Uint32Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

/** Those slots in which all words stand in a row. */
function withPhrase(index: WordIndex, { terms }: TextPlan, slots: Uint32Array): Uint32Array {
  const phrase = terms.flatMap(atoms).map((word) => index.numbers.get(word) ?? -1);
  return slots.filter((slot) => hasPhrase(index, phrase, slot));
}

function hasPhrase({ texts, starts }: WordIndex, phrase: readonly number[], slot: number): boolean {
  const last = (starts.data[slot + 1] as number) - phrase.length;
  for (let at = starts.data[slot] as number; at <= last; at += 1) {
    if (phrase.every((number, offset) => texts.data[at + offset] === number)) return true;
  }
  return false;
}
