import type { Position, Range } from '@berufsbild/core';
import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import type { FieldKind, YearlyPay } from '../collection/field.ts';
import { type ReadDocument, readDocument } from '../collection/read-document.ts';
import { addCoded, type CodedColumn, codedColumn, keepCoded } from './coded-column.ts';
import { extend, floats, type Growing, keep, push } from './growing.ts';
import { addKeywords, type KeywordColumn, keptKeywords, keywordColumn } from './keyword-column.ts';
import { addWords, keepWords, type WordCode, type WordIndex, wordIndex } from './word-index.ts';

/** Bounds by slot. No value is NaN, an open end infinite. */
export interface RangeColumn {
  readonly min: Growing<Float64Array>;
  readonly max: Growing<Float64Array>;
}

/** Where a document is. */
export interface Whereabouts {
  readonly positions: readonly Position[];
  readonly remote: boolean;
}

/**
 * All documents by column. A document gets the next slot when it is stored; the slot of a removed one is dead until
 * it is compacted.
 */
export interface MemoryIndex {
  /** The collection. */
  readonly collection: AnyCollection;
  /** Slot by id. */
  readonly slotOf: Map<string, number>;
  /** Id by slot; undefined where the slot is dead. */
  ids: (string | undefined)[];
  /** Document by slot; in a restored index undefined until it is read. */
  documents: (StoredDocument | undefined)[];
  /** Reads a document of a restored index. */
  read?: (id: string) => StoredDocument | undefined;
  /** How many slots are dead. */
  dead: number;
  /** Words of all text fields. */
  words: WordIndex;
  /** Columns of words and flags, by field. */
  readonly keywords: Map<string, KeywordColumn>;
  /** Columns of numbers and days, by field. */
  readonly numbers: ReadonlyMap<string, Growing<Float64Array>>;
  /** Columns of ranges, by field. */
  readonly ranges: ReadonlyMap<string, RangeColumn>;
  /** Columns of positions, by field. */
  readonly positions: ReadonlyMap<string, CodedColumn<Whereabouts>>;
  /** One column a currency, made when it first comes up. */
  readonly pay: ReadonlyMap<string, Map<string, RangeColumn>>;
}

/** Dead slots are taken out when they are more than the living and more than this. */
const FEW_DEAD = 1000;

/** An empty index with the columns of a collection. */
export function memoryIndex(collection: AnyCollection): MemoryIndex {
  const columns = <Column>(kinds: readonly FieldKind[], make: () => Column): Map<string, Column> => {
    const names = Object.keys(collection.fields).filter((name) =>
      kinds.includes(collection.fields[name]?.kind as FieldKind),
    );
    return new Map(names.map((name) => [name, make()]));
  };
  return {
    collection,
    slotOf: new Map(),
    ids: [],
    documents: [],
    dead: 0,
    words: wordIndex(),
    keywords: columns(['keyword', 'flag'], keywordColumn),
    numbers: columns(['number', 'day'], floats),
    ranges: columns(['range'], rangeColumn),
    positions: columns(['position'], () => codedColumn<Whereabouts>()),
    pay: columns(['pay'], () => new Map<string, RangeColumn>()),
  };
}

function rangeColumn(): RangeColumn {
  return { min: floats(), max: floats() };
}

/** Stores a document in place of one with the same id. */
export function addDocument(index: MemoryIndex, document: StoredDocument): void {
  const read: ReadDocument<WordCode> = readDocument(index.collection, document, index.words.read);
  forget(index, index.slotOf.get(document.id));
  const slot = index.ids.push(document.id) - 1;
  index.documents[slot] = document;
  index.slotOf.set(document.id, slot);
  addWords(index.words, slot, read.texts);
  for (const [name, column] of index.keywords) addKeywords(column, read.keywords.get(name));
  for (const [name, column] of index.numbers) push(column, read.numbers.get(name) ?? Number.NaN);
  for (const [name, range] of read.ranges) setRange(index.ranges.get(name) as RangeColumn, slot, range);
  for (const [name, column] of index.positions) addPositions(column, read.positions.get(name));
  for (const [name, pay] of read.pay) addPay(index.pay.get(name) as Map<string, RangeColumn>, slot, pay);
}

/** The document in a slot. */
export function documentAt(index: MemoryIndex, slot: number): StoredDocument | undefined {
  const id = index.ids[slot];
  if (id === undefined) return undefined;
  index.documents[slot] ??= index.read?.(id);
  return index.documents[slot];
}

/** Removes the document with an id; gives whether there was one. */
export function removeDocument(index: MemoryIndex, id: string): boolean {
  forget(index, index.slotOf.get(id));
  return index.slotOf.delete(id);
}

/** Leaves a slot dead. */
function forget(index: MemoryIndex, slot: number | undefined): void {
  if (slot === undefined) return;
  index.ids[slot] = undefined;
  index.documents[slot] = undefined;
  index.dead += 1;
}

function addPositions(column: CodedColumn<Whereabouts>, whereabouts: Whereabouts | undefined): void {
  addCoded(column, JSON.stringify(whereabouts) ?? '', whereabouts);
}

function addPay(columns: Map<string, RangeColumn>, slot: number, pay: readonly YearlyPay[]): void {
  for (const entry of pay) {
    let column = columns.get(entry.currency);
    if (column === undefined) {
      column = rangeColumn();
      columns.set(entry.currency, column);
    }
    setRange(column, slot, entry);
  }
}

/** Slots that were passed over have no value. */
function setRange({ min, max }: RangeColumn, slot: number, range: Range): void {
  extend(min, slot, Number.NaN);
  extend(max, slot, Number.NaN);
  extend(min, slot + 1, range.min ?? Number.NEGATIVE_INFINITY);
  extend(max, slot + 1, range.max ?? Number.POSITIVE_INFINITY);
}

/** Takes out dead slots where they have become many; gives whether it did. */
export function compact(index: MemoryIndex): boolean {
  const { documents, ids, dead } = index;
  if (dead <= FEW_DEAD || dead <= ids.length / 2) return false;
  const slots = livingSlots(index);
  index.documents = Array.from(slots, (slot) => documents[slot]);
  index.ids = Array.from(slots, (slot) => ids[slot]);
  index.dead = 0;
  for (const [slot, id] of index.ids.entries()) index.slotOf.set(id as string, slot);
  index.words = keepWords(index.words, slots);
  for (const [name, column] of index.keywords) index.keywords.set(name, keptKeywords(column, slots));
  for (const column of index.positions.values()) keepCoded(column, slots);
  for (const column of index.numbers.values()) keep(column, slots);
  for (const column of index.ranges.values()) keepRange(column, slots);
  for (const columns of index.pay.values()) {
    for (const column of columns.values()) keepRange(column, slots);
  }
  return true;
}

function keepRange({ min, max }: RangeColumn, slots: Uint32Array): void {
  const last = slots[slots.length - 1] ?? -1;
  for (const bound of [min, max]) {
    extend(bound, last + 1, Number.NaN);
    keep(bound, slots);
  }
}

/** The slots that hold a document, ascending. */
export function livingSlots({ ids, dead }: Pick<MemoryIndex, 'ids' | 'dead'>): Uint32Array {
  const slots = new Uint32Array(ids.length - dead);
  let count = 0;
  for (let slot = 0; slot < ids.length; slot += 1) {
    if (ids[slot] === undefined) continue;
    slots[count] = slot;
    count += 1;
  }
  return slots;
}
