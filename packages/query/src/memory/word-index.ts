import { createTextReader } from '@berufsbild/core/text';
import type { ReadText } from '../collection/read-document.ts';
import { isNearly } from '../query/document-matcher.ts';
import { mayBeNearly } from '../query/may-be-nearly.ts';
import type { Term } from '../query/plan.ts';
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

/** The entries of a word. */
export interface Entries extends Pieces {
  /** The best tier of the word in the slot that is being added; 0 between two slots. */
  tier: number;
}

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
  /** Entries by number of the word. */
  entries: Entries[];
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
    words: [''],
    entries: [entriesOf(NONE)],
    letters: [0],
    initials: new Map(),
    texts: bytes(),
    starts,
  };
  return index;
}

/** Adds the words of the next slot. */
export function addWords(index: WordIndex, slot: number, texts: readonly ReadText<WordCode>[]): void {
  const found: Entries[] = [];
  for (const { tier, tokens } of texts) {
    for (const code of tokens) {
      const number = code >> 1;
      const entries = index.entries[number] as Entries;
      if (entries.tier === 0) found.push(entries);
      if (tier > entries.tier) entries.tier = tier;
      if ((code & 1) === 1) pushShort(index.texts, number);
    }
    pushShort(index.texts, END);
  }
  push(index.starts, index.texts.length);
  for (const entries of found) {
    pushPiece(entries, (slot << TIER_BITS) | entries.tier);
    entries.tier = 0;
  }
}

/** The entries of a word that has some already. */
export function entriesOf(entries: Uint32Array): Entries {
  return { ...piecesOf(entries), tier: 0 };
}

function codeOf(index: WordIndex, word: string, isAtom: boolean): WordCode {
  const number = index.numbers.get(word) ?? addWord(index, word, entriesOf(NONE));
  return number * 2 + Number(isAtom);
}

/** Adds a word that is not there yet, with its entries; gives its number. */
export function addWord(index: WordIndex, word: string, entries: Entries): number {
  const number = index.words.push(word) - 1;
  index.numbers.set(word, number);
  index.entries.push(entries);
  index.letters.push(letterSet(word));
  const initial = word.charCodeAt(0);
  const alike = index.initials.get(initial);
  if (alike === undefined) index.initials.set(initial, [number]);
  else alike.push(number);
  return number;
}

/** Numbers of the words that go for a term without being it. */
export function nearlyWords(index: WordIndex, term: Term): readonly number[] {
  if (!term.prefix && term.typos === 0) return [];
  const letters = letterSet(term.token);
  const alike = index.initials.get(term.token.charCodeAt(0)) ?? [];
  return alike.filter((number) => {
    const word = index.words[number] as string;
    return word !== term.token && mayBeNearly(term, letters, index.letters[number] as number) && isNearly(term, word);
  });
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
    const entries = keptEntries(index.entries[number] as Entries, slotNow);
    if (entries.last > 0) numberNow[number] = addWord(kept, index.words[number] as string, entries);
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

function keptEntries(entries: Entries, slotNow: Uint32Array): Entries {
  const kept = entriesOf(NONE);
  for (const piece of numbersIn(entries)) {
    for (const entry of piece) {
      const slot = slotNow[entry >>> TIER_BITS] as number;
      if (slot !== GONE) pushPiece(kept, (slot << TIER_BITS) | (entry & ((1 << TIER_BITS) - 1)));
    }
  }
  return kept;
}
