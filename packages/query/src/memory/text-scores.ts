import { atoms } from '../collection/read-document.ts';
import type { Nearly, Term, TextPlan } from '../query/plan.ts';
import type { ScoreRoom } from './score-room.ts';
import type { Steps } from './steps.ts';
import { entriesOf, nearlyWords, TIER_BITS, textsOf, type WordIndex } from './word-index.ts';

/** The slots in which the words of a query stand, and their points. */
export interface TextScores {
  /** In no particular order. */
  readonly slots: Uint32Array;
  /** Points by slot; they hold until the next text is scored in the same room. */
  readonly points: Uint16Array;
}

const TIER_MASK = (1 << TIER_BITS) - 1;

/** Finds the slots of a text query among some, or among all slots, dead ones included. `room` is 0 everywhere. */
export function* textScores(index: WordIndex, plan: TextPlan, room: ScoreRoom, among?: Uint32Array): Steps<TextScores> {
  const isAny = plan.mode === 'any';
  const first = among === undefined ? 0 : 1;
  for (let at = 0; at < (among?.length ?? 0); at += 1) room.matched[(among as Uint32Array)[at] as number] = first;
  let slots: Uint32Array = new Uint32Array(0);
  for (const [rank, entries] of termEntries(index, plan, room.best).entries()) {
    const found = addPoints(room, entries, isAny ? first : first + rank);
    slots = isAny ? joined(slots, found) : found;
    yield entries.length;
  }
  return { points: room.points, slots: plan.mode === 'phrase' ? yield* withPhrase(index, plan, slots) : slots };
}

/** Adds the points of a term to the slots that have been matched so often before; gives those that were not more often. */
function addPoints({ points, matched, best }: ScoreRoom, entries: TermEntries, before: number): Uint32Array {
  const touched = bestTiers(entries, best, matched, before);
  let count = 0;
  for (let at = 0; at < touched.length; at += 1) {
    const slot = touched[at] as number;
    points[slot] = (points[slot] as number) + (best[slot] as number) - 1;
    best[slot] = 0;
    touched[count] = slot;
    count += matched[slot] === before ? 1 : 0;
    matched[slot] = before + 1;
  }
  return touched.subarray(0, count);
}

/** `slot << 4 | tier`, in pieces. */
type Entries = readonly Uint32Array[];

/** Entries that count for a term; those of a nearly meant word are worth half. */
interface TermEntries {
  readonly whole: Entries;
  readonly half: Entries;
  readonly length: number;
}

/** The entries of each term, the fewest first. `tiers` is 0 by slot, before and after. */
function termEntries(index: WordIndex, { terms }: TextPlan, tiers: Uint8Array): TermEntries[] {
  const all = terms.map((term): TermEntries => {
    const whole = [...entriesOfWord(index, term.token), ...partEntries(index, term, tiers)];
    const half = nearlyEntries(index, term.token, term.nearly);
    return { whole, half, length: lengthOf(whole) + lengthOf(half) };
  });
  return all.sort((left, right) => left.length - right.length);
}

function nearlyEntries(index: WordIndex, token: string, nearly: Nearly | undefined): Entries {
  return nearlyWords(index, token, nearly).flatMap((number) => entriesOf(index, number));
}

function lengthOf(entries: Entries): number {
  return entries.reduce((sum, { length }) => sum + length, 0);
}

function entriesOfWord(index: WordIndex, word: string): Entries {
  const number = index.numbers.get(word);
  return number === undefined ? [] : entriesOf(index, number);
}

/** The slots that have all parts of a compound, each with the worst tier of them. */
function partEntries(index: WordIndex, { parts, unsure }: Term, tiers: Uint8Array): Entries {
  const lists = parts.map((part, place): Entries => {
    const whole = entriesOfWord(index, part);
    if (place !== unsure?.place) return whole;
    return [...whole, ...halved(nearlyEntries(index, part, unsure.nearly))];
  });
  if (lists.length === 0) return [];
  return lists
    .sort((left, right) => lengthOf(left) - lengthOf(right))
    .reduce((left, right) => [intersection(left, right, tiers)]);
}

function halved(entries: Entries): Entries {
  return entries.map((piece) => piece.map((entry) => (entry & ~TIER_MASK) | ((entry & TIER_MASK) >> 1)));
}

/** The entries of a list whose slots stand in another one too, each with the lesser tier; a slot may come twice. */
function intersection(left: Entries, right: Entries, tiers: Uint8Array): Uint32Array {
  const common = new Uint32Array(lengthOf(right) + 1);
  let count = 0;
  for (const entries of left) {
    for (const entry of entries) {
      const slot = entry >>> TIER_BITS;
      tiers[slot] = Math.max(tiers[slot] as number, (entry & TIER_MASK) + 1);
    }
  }
  for (const entries of right) {
    for (let at = 0; at < entries.length; at += 1) {
      const entry = entries[at] as number;
      const tier = tiers[entry >>> TIER_BITS] as number;
      // What is written for a slot that the other list has not is overwritten by the next.
      common[count] = (entry & ~TIER_MASK) | Math.min(tier - 1, entry & TIER_MASK);
      count += tier === 0 ? 0 : 1;
    }
  }
  for (const entries of left) {
    for (const entry of entries) tiers[entry >>> TIER_BITS] = 0;
  }
  return common.subarray(0, count);
}

/** Fills in the best tier plus one of each slot that has been matched so often before, and gives these slots. */
function bestTiers(
  { whole, half, length }: TermEntries,
  best: Uint8Array,
  matched: Uint8Array,
  before: number,
): Uint32Array {
  // One place more than is kept: a slot is written before it is known whether it counts.
  const touched = new Uint32Array(length + 1);
  let count = 0;
  for (const [shift, lists] of [whole, half].entries()) {
    for (const entries of lists) {
      for (let at = 0; at < entries.length; at += 1) {
        const entry = entries[at] as number;
        const slot = entry >>> TIER_BITS;
        if ((matched[slot] as number) < before) continue;
        const tier = ((entry & TIER_MASK) >> shift) + 1;
        const known = best[slot] as number;
        touched[count] = slot;
        count += known === 0 ? 1 : 0;
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

/** Words of a text as one look at a slot counts them. */
const WORDS = 64;

/** Those slots in which all words stand in a row. */
function* withPhrase(index: WordIndex, { terms }: TextPlan, slots: Uint32Array): Steps<Uint32Array> {
  const phrase = terms.flatMap(atoms).map((word) => index.numbers.get(word) ?? -1);
  const found: number[] = [];
  for (const slot of slots) {
    if (hasPhrase(index, phrase, slot)) found.push(slot);
    yield WORDS;
  }
  return Uint32Array.from(found);
}

function hasPhrase(index: WordIndex, phrase: readonly number[], slot: number): boolean {
  const words = textsOf(index, slot);
  return words.some((_, at) => phrase.every((number, offset) => words[at + offset] === number));
}
