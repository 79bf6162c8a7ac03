import { cleanNumber } from '../collection/clean-number.ts';
import type { AnyCollection, StoredDocument } from '../collection/collection.ts';
import type { Field, FieldKind } from '../collection/field.ts';
import type { ReadDocument } from '../collection/read-document.ts';
import type { ParameterType } from './statement.ts';

/** Types of columns. */
export type ColumnType = Exclude<ParameterType, 'integer[]'>;

/** A column that follows from a row of the field table. */
export interface Column {
  /** Its name, quoted. */
  readonly name: string;
  /** Its type. */
  readonly type: ColumnType;
  /** Its type, collation and whether it may be missing. */
  readonly declared: string;
  /** What a document holds in it. */
  readonly value: (read: ReadDocument) => unknown;
}

const TEXT = { type: 'text', declared: 'text COLLATE "C"' } as const;
const TEXTS = { type: 'text[]', declared: 'text[] COLLATE "C" NOT NULL DEFAULT ARRAY[]::text[]' } as const;
const NUMBER = { type: 'double precision', declared: 'double precision' } as const;
const NUMBERS = {
  type: 'double precision[]',
  declared: 'double precision[] NOT NULL DEFAULT ARRAY[]::double precision[]',
} as const;
const DAY = { type: 'integer', declared: 'integer' } as const;
const BOX = { type: 'box', declared: 'box' } as const;
const FLAG = { type: 'boolean', declared: 'boolean NOT NULL DEFAULT false' } as const;

type ColumnsOf<Kind extends FieldKind> = (
  field: string,
  column: (suffix?: string) => string,
  row: Extract<Field<StoredDocument>, { readonly kind: Kind }>,
) => readonly Column[];

const COLUMNS: { readonly [Kind in FieldKind]: ColumnsOf<Kind> } = {
  // The words of all texts are indexed together.
  text: () => [],
  keyword: (field, column, { many }) => [
    many
      ? { name: column(), ...TEXTS, value: ({ keywords }) => keywords.get(field) ?? [] }
      : { name: column(), ...TEXT, value: ({ keywords }) => keywords.get(field)?.[0] },
  ],
  flag: (field, column) => [{ name: column(), ...TEXT, value: ({ keywords }) => keywords.get(field)?.[0] }],
  number: (field, column) => [{ name: column(), ...NUMBER, value: ({ numbers }) => numbers.get(field) }],
  day: (field, column) => [{ name: column(), ...DAY, value: ({ numbers }) => numbers.get(field) }],
  range: (field, column) => [
    { name: column('min'), ...NUMBER, value: ({ ranges }) => ranges.get(field)?.min },
    { name: column('max'), ...NUMBER, value: ({ ranges }) => ranges.get(field)?.max },
  ],
  pay: (field, column) => {
    const entries = ({ pay }: ReadDocument) => pay.get(field) ?? [];
    return [
      { name: column('currency'), ...TEXTS, value: (read) => entries(read).map(({ currency }) => currency) },
      { name: column('min'), ...NUMBERS, value: (read) => entries(read).map(({ min }) => min ?? null) },
      { name: column('max'), ...NUMBERS, value: (read) => entries(read).map(({ max }) => max ?? null) },
    ];
  },
  position: (field, column) => {
    const positions = (read: ReadDocument) => read.positions.get(field)?.positions ?? [];
    return [
      {
        name: column('latitude'),
        ...NUMBERS,
        value: (read) => positions(read).map(({ latitude }) => cleanNumber(latitude)),
      },
      {
        name: column('longitude'),
        ...NUMBERS,
        value: (read) => positions(read).map(({ longitude }) => cleanNumber(longitude)),
      },
      { name: column('box'), ...BOX, value: (read) => boxAround(positions(read)) },
      {
        name: column('remote'),
        ...FLAG,
        value: (read) => read.positions.get(field)?.remote ?? false,
      },
    ];
  },
};

/** The columns of a field. */
export function columnsOf(field: string, row: Field<never>): readonly Column[] {
  const of = COLUMNS[row.kind] as ColumnsOf<FieldKind>;
  return of(field, (suffix) => columnName(field, row, suffix), row as Field<StoredDocument>);
}

/** The name of a field's column, quoted; fields of several columns tell them apart by a suffix. */
export function columnName(field: string, { column = snakeCase(field) }: Field<never>, suffix?: string): string {
  return identifier(suffix === undefined ? column : `${column}_${suffix}`);
}

/** All columns of a collection's field table. */
export function fieldColumns({ fields }: AnyCollection): readonly Column[] {
  return Object.entries(fields).flatMap(([name, row]) => columnsOf(name, row));
}

/**
 * A name as it stands in SQL.
 *
 * @throws TypeError where it is not made of up to 50 lower-case letters, digits and underscores.
 */
export function identifier(name: string): string {
  if (/^[a-z][a-z0-9_]{0,49}$/.test(name)) return `"${name}"`;
  throw new TypeError(`"${name}" cannot be a name in a database; good ones look like "date_posted"`);
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The least box around some positions, longitude before latitude, as PostgreSQL writes boxes. */
function boxAround(positions: readonly { readonly latitude: number; readonly longitude: number }[]) {
  if (positions.length === 0) return undefined;
  const longitudes = positions.map(({ longitude }) => longitude);
  const latitudes = positions.map(({ latitude }) => latitude);
  return boxText(Math.max(...longitudes), Math.max(...latitudes), Math.min(...longitudes), Math.min(...latitudes));
}

/** A box from its upper right and lower left corner. */
export function boxText(east: number, north: number, west: number, south: number): string {
  return `(${east},${north}),(${west},${south})`;
}
