import { createTextReader } from '@berufsbild/core/text';
import type { ReadText } from '../collection/read-document.ts';
import { initialsOf, nearlyTest } from '../query/nearly-test.ts';
import type { Nearly } from '../query/plan.ts';
import { letterSet } from '../text/letter-set.ts';
import {
  bytes,
  type Growing,
  integers,
  numbersIn,
  type Pieces,
  piecesOf,
  push,
  pushPiece,
  pushShort,
  shortsBetween,
} from './growing.ts';

/**
 * What stands for a word of a text: its number times two, plus one where it has no parts. The parts of a compound stand
 * behind it.
 */
export type WordCode = number;

/**
 * Where each word stands. An entry is `slot << 4 | tier`, and the entries of a word ascend.
 */
export interface WordIndex {
  /** Takes a text apart into words, which get their numbers. */
  readonly read: (text: string) => readonly WordCode[];
  /** Number of a word. */
  numbers: Map<string, number>;
  /** Word by number; the first stands for the end of a text. */
  words: string[];
  /** Entries by number of the word, without the last few. */
  entries: Pieces[];
  /** The last few entries of all words, close to each other in memory: so many places for each word. */
  recent: Growing<Uint32Array>;
  /** How many of its places each word uses, by its number. */
  counts: number[];
  /** The best tier of each word in the slot that is being added; 0 between two slots. */
  tiers: number[];
  /** Which letters a word has, one bit a letter, by number of the word. */
  letters: number[];
  /** Numbers of the words with the same first letter. */
  initials: Map<number, number[]>;
  /** All texts as numbers of words in few bytes each, each text ended by 0. */
  texts: Growing<Uint8Array>;
  /** Where in `texts` a slot begins; one more than there are slots. */
  starts: Growing<Uint32Array>;
}

/** Bits of an entry that hold the tier. */
export const TIER_BITS = 4;
const END = 0;
/** Places for the last entries of a word: 64 bytes. */
const RECENT = 16;
const NONE = new Uint32Array(0);

/** An empty index. */
export function wordIndex(): WordIndex {
  const starts = integers();
  push(starts, 0);
  const index: WordIndex = {
    read: createTextReader(({ token, parts }) => [
      codeOf(index, token, parts.length === 0),
      ...parts.map((part) => codeOf(index, part, true)),
    ]),
    numbers: new Map(),
    words: [],
    entries: [],
    recent: integers(),
    counts: [],
    tiers: [],
    letters: [],
    initials: new Map(),
    texts: bytes(),
    starts,
  };
  addWord(index, '', NONE);
  return index;
}

/** Adds the words of the next slot. */
export function addWords(index: WordIndex, slot: number, texts: readonly ReadText<WordCode>[]): void {
  const { tiers } = index;
  const found: number[] = [];
  for (const { tier, tokens } of texts) {
    for (const code of tokens) {
      const number = code >> 1;
      const known = tiers[number] as number;
      if (known === 0) found.push(number);
      if (tier > known) tiers[number] = tier;
      if ((code & 1) === 1) pushShort(index.texts, number);
    }
    pushShort(index.texts, END);
  }
  push(index.starts, index.texts.length);
  for (const number of found) {
    addEntry(index, number, (slot << TIER_BITS) | (tiers[number] as number));
    tiers[number] = 0;
  }
}

function addEntry({ recent, counts, entries }: WordIndex, number: number, entry: number): void {
  const count = counts[number] as number;
  const first = number * RECENT;
  recent.data[first + count] = entry;
  counts[number] = (count + 1) % RECENT;
  if (count + 1 < RECENT) return;
  for (let at = first; at < first + RECENT; at += 1) pushPiece(entries[number] as Pieces, recent.data[at] as number);
}

/** The entries of a word, piece by piece. */
export function entriesOf({ recent, counts, entries }: WordIndex, number: number): readonly Uint32Array[] {
  const first = number * RECENT;
  const last = recent.data.subarray(first, first + (counts[number] as number));
  return [...numbersIn(entries[number] as Pieces), last];
}

function codeOf(index: WordIndex, word: string, isAtom: boolean): WordCode {
  const number = index.numbers.get(word) ?? addWord(index, word, NONE);
  return number * 2 + Number(isAtom);
}

/** Adds a word that is not there yet, with its entries; gives its number. */
export function addWord(index: WordIndex, word: string, entries: Uint32Array): number {
  const number = index.words.push(word) - 1;
  index.numbers.set(word, number);
  index.entries.push(piecesOf(entries));
  index.counts.push(0);
  index.tiers.push(0);
  for (let place = 0; place < RECENT; place += 1) push(index.recent, 0);
  index.letters.push(letterSet(word));
  const initial = word.charCodeAt(0);
  const alike = index.initials.get(initial);
  if (alike === undefined) index.initials.set(initial, [number]);
  else alike.push(number);
  return number;
}

/** Numbers of the words that go for a word without being it. */
export function nearlyWords(index: WordIndex, token: string, nearly: Nearly | undefined): readonly number[] {
  if (nearly === undefined) return [];
  const { initials, letters, numbers, words } = index;
  const goes = nearlyTest(nearly);
  const found = new Set(nearly.words.map((word) => numbers.get(word)));
  for (const initial of initialsOf(nearly)) {
    for (const number of initials.get(initial) ?? []) {
      if (goes(words[number] as string, letters[number] as number)) found.add(number);
    }
  }
  found.delete(numbers.get(token));
  found.delete(undefined);
  return [...found] as number[];
}

/** The texts of a slot as numbers of words, each ended by 0. */
export function textsOf({ texts, starts }: WordIndex, slot: number): readonly number[] {
  return shortsBetween(texts, starts.data[slot] as number, starts.data[slot + 1] as number);
}

/** Keeps the words of some slots, ascending, and forgets those that no slot has any more. */
export function keepWords(index: WordIndex, slots: Uint32Array): WordIndex {
  const kept = wordIndex();
  const slotNow = newSlots(slots, index.starts.length - 1);
  const numberNow = new Uint32Array(index.words.length);
  for (let number = 1; number < index.words.length; number += 1) {
    const entries = keptEntries(entriesOf(index, number), slotNow);
    if (entries.length > 0) numberNow[number] = addWord(kept, index.words[number] as string, entries);
  }
  for (const slot of slots) {
    for (const number of textsOf(index, slot)) pushShort(kept.texts, numberNow[number] as number);
    push(kept.starts, kept.texts.length);
  }
  return kept;
}

const GONE = 0xffffffff;

/** New slot by old one. */
function newSlots(slots: Uint32Array, size: number): Uint32Array {
  const now = new Uint32Array(size).fill(GONE);
  for (let slot = 0; slot < slots.length; slot += 1) now[slots[slot] as number] = slot;
  return now;
}

function keptEntries(entries: readonly Uint32Array[], slotNow: Uint32Array): Uint32Array {
  const kept: number[] = [];
  for (const piece of entries) {
    for (const entry of piece) {
      const slot = slotNow[entry >>> TIER_BITS] as number;
      if (slot !== GONE) kept.push((slot << TIER_BITS) | (entry & ((1 << TIER_BITS) - 1)));
    }
  }
  return Uint32Array.from(kept);
}
