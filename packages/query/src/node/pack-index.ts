import { type CodedColumn, codeOf } from '../memory/coded-column.ts';
import type { Codes, Growing } from '../memory/growing.ts';
import { type KeywordColumn, membersOf, setKey } from '../memory/keyword-column.ts';
import type { MemoryIndex, RangeColumn, Whereabouts } from '../memory/memory-index.ts';
import { addWord, entriesOf } from '../memory/word-index.ts';

/** Numbers of one column. */
export type Numbers = Uint8Array | Codes | Float64Array;

/** An index as numbers by name, and what else it holds as JSON has it. */
export interface PackedIndex {
  readonly numbers: ReadonlyMap<string, Numbers>;
  readonly rest: PackedRest;
}

/** The parts of an index that are no numbers. */
interface PackedRest {
  /** Id by slot; null where it is dead. */
  readonly ids: readonly (string | null)[];
  readonly words: readonly string[];
  /** Values of keywords by field. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Values of positions by field. */
  readonly positions: Readonly<Record<string, readonly Whereabouts[]>>;
  /** Currencies by field. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
}

/** Takes an index apart. The numbers are the index's own, not copies. */
export function packIndex(index: MemoryIndex): PackedIndex {
  const { words } = index;
  const numbers = new Map<string, Numbers>();
  const add = (name: string, list: Growing<Uint8Array> | Growing<Codes> | Growing<Float64Array>) => {
    numbers.set(name, list.data.subarray(0, list.length));
  };
  numbers.set(
    'entry counts',
    Uint32Array.from(words.words, (_, number) => lengthOf(entriesOf(words, number))),
  );
  numbers.set('entries', joined(words.words.flatMap((_, number) => entriesOf(words, number))));
  add('texts', words.texts);
  add('text starts', words.starts);
  for (const [name, column] of index.keywords) {
    add(`sets of ${name}`, column.sets);
    add(`members of ${name}`, column.members);
    add(`starts of ${name}`, column.starts);
  }
  for (const [name, list] of index.numbers) add(`numbers of ${name}`, list);
  for (const [name, column] of index.positions) add(`codes of ${name}`, column.codes);
  for (const [name, column] of rangeColumns(index)) {
    add(`min of ${name}`, column.min);
    add(`max of ${name}`, column.max);
  }
  return { numbers, rest: restOf(index) };
}

function restOf({ ids, words, keywords, positions, pay }: MemoryIndex): PackedRest {
  return {
    ids: ids.map((id) => id ?? null),
    words: words.words,
    values: byName(keywords, ({ values }) => values),
    positions: byName(positions, ({ values }) => values.filter((value) => value !== undefined)),
    currencies: byName(pay, (columns) => [...columns.keys()]),
  };
}

function byName<Column, Part>(columns: ReadonlyMap<string, Column>, part: (column: Column) => Part) {
  return Object.fromEntries([...columns].map(([name, column]) => [name, part(column)]));
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lengthOf(lists));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

function lengthOf(lists: readonly Uint32Array[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** All pairs of bounds with a name of their own. */
function rangeColumns({ ranges, pay }: MemoryIndex): (readonly [name: string, column: RangeColumn])[] {
  const payColumns = [...pay].flatMap(([name, columns]) =>
    [...columns].map(([currency, column]) => [`${name} in ${currency}`, column] as const),
  );
  return [...ranges, ...payColumns];
}

/** Puts an index together again in an empty one of the same collection. */
export function unpackIndex(index: MemoryIndex, { numbers, rest }: PackedIndex): void {
  const integers = (name: string) => growing(numbers.get(name) as Uint32Array);
  const codes = (name: string) => growing(numbers.get(name) as Codes);
  const floats = (name: string) => growing(numbers.get(name) as Float64Array);
  unpackIds(index, rest.ids);
  unpackWords(index, rest.words, numbers);
  index.words.texts = growing(numbers.get('texts') as Uint8Array);
  index.words.starts = integers('text starts');
  for (const name of index.keywords.keys()) {
    const column = {
      sets: codes(`sets of ${name}`),
      members: integers(`members of ${name}`),
      starts: integers(`starts of ${name}`),
    };
    index.keywords.set(name, keywordColumn(column, [...(rest.values[name] ?? [])]));
  }
  for (const [name, list] of index.numbers) Object.assign(list, floats(`numbers of ${name}`));
  for (const [name, column] of index.positions) {
    for (const value of rest.positions[name] ?? []) codeOf(column, JSON.stringify(value), value);
    Object.assign(column.codes satisfies CodedColumn<Whereabouts>['codes'], codes(`codes of ${name}`));
  }
  for (const [name, columns] of index.pay) {
    for (const currency of rest.currencies[name] ?? []) columns.set(currency, { min: floats0(), max: floats0() });
  }
  for (const [name, column] of rangeColumns(index)) {
    Object.assign(column.min, floats(`min of ${name}`));
    Object.assign(column.max, floats(`max of ${name}`));
  }
}

function growing<List extends Numbers>(data: List): Growing<List> {
  return { data, length: data.length };
}

function floats0(): Growing<Float64Array> {
  return { data: new Float64Array(0), length: 0 };
}

function unpackIds(index: MemoryIndex, ids: PackedRest['ids']): void {
  index.ids = ids.map((id) => id ?? undefined);
  index.documents = new Array(ids.length).fill(undefined);
  for (const [slot, id] of ids.entries()) {
    if (id === null) index.dead += 1;
    else index.slotOf.set(id, slot);
  }
}

function unpackWords({ words: index }: MemoryIndex, words: readonly string[], numbers: PackedIndex['numbers']): void {
  const counts = numbers.get('entry counts') as Uint32Array;
  const entries = numbers.get('entries') as Uint32Array;
  let at = 0;
  // The first stands for the end of a text and is there already.
  for (let number = 1; number < words.length; number += 1) {
    const end = at + (counts[number] as number);
    addWord(index, words[number] as string, entries.subarray(at, end));
    at = end;
  }
}

function keywordColumn(
  { sets, members, starts }: Pick<KeywordColumn, 'sets' | 'members' | 'starts'>,
  values: string[],
): KeywordColumn {
  const bySetKey = new Map<string, number>();
  const column = {
    sets,
    members,
    starts,
    bySetKey,
    values,
    byValue: new Map(values.map((value, number) => [value, number])),
  };
  for (let set = 0; set < starts.length - 1; set += 1) {
    const own = Array.from(membersOf(column, set), (number) => values[number] as string);
    bySetKey.set(setKey(own), set);
  }
  return column;
}
