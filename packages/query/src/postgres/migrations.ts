import type { FieldTable } from '../collection/collection.ts';
import { columnName, identifier } from './column.ts';
import type { Statement } from './statement.ts';
import type { Tables } from './tables.ts';

/**
 * Steps from one version of the tables to the next; the first leads to version 1. Steps are only ever added.
 *
 * The documents lie outside of the rows (`toast_tuple_target`), so that counting reads narrow rows.
 */
export const MIGRATIONS: readonly ((tables: Tables) => readonly string[])[] = [
  ({ documents, words, removed, named }) => [
    `CREATE TABLE ${documents} (
      id text COLLATE "C" PRIMARY KEY,
      rev bigint NOT NULL,
      document text NOT NULL,
      words text[] COLLATE "C" NOT NULL,
      phrases text COLLATE "C" NOT NULL
    ) WITH (toast_tuple_target = 128)`,
    `CREATE TABLE ${words} (word text COLLATE "C" PRIMARY KEY, letters integer NOT NULL, units integer NOT NULL)`,
    `CREATE TABLE ${removed} (id text COLLATE "C" PRIMARY KEY, rev bigint NOT NULL)`,
    `CREATE INDEX ${named('rev')} ON ${documents} (rev, id)`,
    `CREATE INDEX ${named('removed_rev')} ON ${removed} (rev, id)`,
  ],
];

/** Distributes the tables of Citus by their keys; documents and tombstones of an id lie together. */
export function distributeStatements({ documents, words, removed }: Tables): readonly Distribution[] {
  return [
    { table: documents, key: 'id' },
    { table: removed, key: 'id' },
    { table: words, key: 'word' },
  ];
}

/** A table and the column that it is distributed by. */
export interface Distribution {
  readonly table: string;
  readonly key: string;
}

/** What asks for the names and types of a table's columns. */
export function knownColumnsStatement({ documents }: Tables): Statement {
  const text =
    'SELECT a.attname::text AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_attribute a WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped';
  return { text, values: [documents] };
}

/** A column that a table has. */
export interface KnownColumn {
  readonly name: string;
  readonly type: string;
}

/** What takes out the columns whose fields have become of another kind; what they hold is read anew. */
export function outdatedStatements({ documents, columns }: Tables, known: readonly KnownColumn[]): readonly string[] {
  const types = new Map(known.map(({ name, type }) => [`"${name}"`, type]));
  return columns
    .filter(({ name, type }) => (types.get(name) ?? type) !== type)
    .map(({ name }) => `ALTER TABLE ${documents} DROP COLUMN ${name}`);
}

/** What brings the columns of the field table about, whatever was there before. */
export function columnStatements({ documents, columns }: Tables): readonly string[] {
  return columns.map(({ name, declared }) => `ALTER TABLE ${documents} ADD COLUMN IF NOT EXISTS ${name} ${declared}`);
}

/** Keeps the columns of the field table in the rows. Citus refuses it for a table that is distributed already. */
export function storageStatements({ documents, columns }: Tables): readonly string[] {
  return columns
    .filter(({ type }) => type.endsWith('[]') || type === 'text')
    .map(({ name }) => `ALTER TABLE ${documents} ALTER COLUMN ${name} SET STORAGE MAIN`);
}

/** What brings the indexes of the field table about, whatever was there before. */
export function indexStatements({ documents, named, schema, collection }: Tables): readonly string[] {
  const index = named('search');
  return [
    `DROP INDEX IF EXISTS ${schema}.${index}`,
    `CREATE INDEX ${index} ON ${documents} USING gin (${searchColumns(collection.fields).join(', ')})`,
    ...boxes(collection.fields).flatMap((box) => [
      `DROP INDEX IF EXISTS ${schema}.${named('box')}`,
      `CREATE INDEX ${named('box')} ON ${documents} USING gist (${box})`,
    ]),
  ];
}

/** Most columns of an index in PostgreSQL. */
const MOST_COLUMNS = 32;

/** The words and the fields of many different values, which one index answers together. */
function searchColumns(fields: FieldTable<never>): readonly string[] {
  const many = Object.entries(fields).flatMap(([name, row]) =>
    row.kind === 'keyword' && row.many && row.values === undefined ? [columnName(name, row)] : [],
  );
  return [identifier('words'), ...many].slice(0, MOST_COLUMNS);
}

function boxes(fields: FieldTable<never>): readonly string[] {
  return Object.entries(fields).flatMap(([name, row]) =>
    row.kind === 'position' ? [columnName(name, row, 'box')] : [],
  );
}

/** Raised where documents are read in another way. */
const READING = 3;

/** What the columns look like; another text means that the documents are to be read anew. */
export function layoutOf({ columns, collection }: Tables): string {
  const texts = Object.entries(collection.fields).flatMap(([name, row]) =>
    row.kind === 'text' ? [`${name} ${row.tier}`] : [],
  );
  return [...columns.map(({ name, declared }) => `${name} ${declared}`), ...texts, `reading ${READING}`].join('\n');
}
