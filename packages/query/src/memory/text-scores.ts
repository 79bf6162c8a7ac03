import { atoms } from '../collection/read-document.ts';
import type { Term, TextPlan } from '../query/plan.ts';
import type { Growing } from './growing.ts';
import type { ScoreRoom } from './score-room.ts';
import { nearlyWords, TIER_BITS, textsOf, type WordIndex } from './word-index.ts';

/** The slots in which the words of a query stand, and their points. */
export interface TextScores {
  /** In no particular order. */
  readonly slots: Uint32Array;
  /** Points by slot; they hold until the next text is scored in the same room. */
  readonly points: Uint16Array;
}

const TIER_MASK = (1 << TIER_BITS) - 1;

/** Finds the slots of a text query among some, or among all slots, dead ones included. `room` is 0 everywhere. */
export function textScores(index: WordIndex, plan: TextPlan, room: ScoreRoom, among?: Uint32Array): TextScores {
  const isAny = plan.mode === 'any';
  let slots: Uint32Array = new Uint32Array(0);
  const lookUp = { index, tiers: room.best, isIn: maskOf(among, room.isIn) };
  for (const [rank, entries] of entriesOf(lookUp, plan).entries()) {
    const counted = addPoints(room, bestTiers(entries, room.best), rank, isAny);
    slots = isAny ? joined(slots, counted) : counted;
  }
  return { points: room.points, slots: plan.mode === 'phrase' ? withPhrase(index, plan, slots) : slots };
}

/**
 * Adds the points of one term, and gives the slots that have all terms so far, or for `any` those that have their first.
 * They are written over the touched ones.
 */
function addPoints(
  { points, matched, best }: ScoreRoom,
  touched: Uint32Array,
  rank: number,
  isAny: boolean,
): Uint32Array {
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

function maskOf(slots: Uint32Array | undefined, mask: Uint8Array): Uint8Array | undefined {
  if (slots === undefined) return undefined;
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

function hasPhrase(index: WordIndex, phrase: readonly number[], slot: number): boolean {
  const words = textsOf(index, slot);
  return words.some((_, at) => phrase.every((number, offset) => words[at + offset] === number));
}
