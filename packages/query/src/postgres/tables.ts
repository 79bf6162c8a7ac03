import type { AnyCollection } from '../collection/collection.ts';
import { hashOf } from '../query/fingerprint.ts';
import { type Column, fieldColumns, identifier } from './column.ts';

/** The tables of a collection, their names as they stand in SQL. */
export interface Tables {
  /** The collection. */
  readonly collection: AnyCollection;
  /** The documents with their columns. */
  readonly documents: string;
  /** Every word that ever stood in a document. */
  readonly words: string;
  /** Ids of removed documents. */
  readonly removed: string;
  /** Version, layout and last revision of each collection. */
  readonly state: string;
  /** Columns of the field table. */
  readonly columns: readonly Column[];
  /** Names of indexes and the like, with a suffix. */
  readonly named: (suffix: string) => string;
  /** The schema of all tables. */
  readonly schema: string;
  /** Key of the lock that writers hold to the end of their transaction. */
  readonly lock: readonly [number, number];
}

/** Columns that every collection has. */
export const OWN_COLUMNS = [
  { name: identifier('id'), type: 'text' },
  { name: identifier('rev'), type: 'bigint' },
  { name: identifier('document'), type: 'text' },
  { name: identifier('words'), type: 'text[]' },
  { name: identifier('phrases'), type: 'text' },
] as const;

/** First half of the key of every lock of this package. */
const LOCK_FAMILY = 0x62_65_72_75;

/**
 * The tables of a collection in a schema.
 *
 * @throws TypeError where a name cannot be one in a database, or two columns would share one.
 */
export function tablesOf(collection: AnyCollection, schema: string): Tables {
  const columns = fieldColumns(collection);
  const names = [...OWN_COLUMNS, ...columns].map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new TypeError(`Collection "${collection.name}" has two columns ${twice}`);
  const table = (name: string) => `${identifier(schema)}.${identifier(name)}`;
  return {
    collection,
    schema: identifier(schema),
    documents: table(collection.name),
    words: table(`${collection.name}_word`),
    removed: table(`${collection.name}_removed`),
    state: table('berufsbild_collection'),
    columns,
    named: (suffix) => identifier(`${collection.name}_${suffix}`),
    lock: [LOCK_FAMILY, hashOf(`${schema}.${collection.name}`) | 0],
  };
}
