import type { Position, Range } from '@berufsbild/core';
import type { TextToken } from '@berufsbild/core/text';
import { cleanNumber } from './clean-number.ts';
import { cleanValue } from './clean-value.ts';
import type { AnyCollection, StoredDocument } from './collection.ts';
import { dayNumber } from './day-number.ts';
import type { Field, PositionField, TextField, Tier, YearlyPay } from './field.ts';

/** What a document says in each field, as all engines compare it. */
export interface ReadDocument<Word = WordTokens> {
  /** The words of each text, and what a match in it is worth. */
  readonly texts: readonly ReadText<Word>[];
  /** Values by field; flags as `true` and `false`. */
  readonly keywords: ReadonlyMap<string, readonly string[]>;
  /** Numbers by field; days as days since 1970-01-01. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Bounds by field. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** A year's pay by field. */
  readonly pay: ReadonlyMap<string, readonly YearlyPay[]>;
  /** Positions by field. */
  readonly positions: ReadonlyMap<string, { readonly positions: readonly Position[]; readonly remote: boolean }>;
}

/** What a word is compared by. */
type WordTokens = Pick<TextToken, 'token' | 'parts'>;

/** The words of a text in order, or what stands for them. */
export interface ReadText<Word = WordTokens> {
  /** Points that a match is worth. */
  readonly tier: Tier;
  /** At least one. */
  readonly tokens: readonly Word[];
}

/** Takes a text apart into words. */
export type Analyse<Word = WordTokens> = (text: string) => readonly Word[];

/** Reads a document field by field. */
export function readDocument<Word>(
  collection: AnyCollection,
  document: StoredDocument,
  analyse: Analyse<Word>,
): ReadDocument<Word> {
  const read = {
    texts: [] as ReadText<Word>[],
    keywords: new Map<string, readonly string[]>(),
    numbers: new Map<string, number>(),
    ranges: new Map<string, Range>(),
    pay: new Map<string, readonly YearlyPay[]>(),
    positions: new Map<string, { positions: readonly Position[]; remote: boolean }>(),
  };
  for (const [name, row] of Object.entries(collection.fields)) {
    const field = row as Field<StoredDocument>;
    switch (field.kind) {
      case 'text':
        addTexts(read.texts, field, document, analyse);
        break;
      case 'keyword':
        set(read.keywords, name, values(field.read(document), field.many === true));
        break;
      case 'flag':
        set(read.keywords, name, flag(field.read(document)));
        break;
      case 'number':
        set(read.numbers, name, cleanNumber(field.read(document)));
        break;
      case 'day':
        set(read.numbers, name, dayNumber(field.read(document) ?? ''));
        break;
      case 'range':
        set(read.ranges, name, range(field.read(document)));
        break;
      case 'pay':
        set(read.pay, name, yearlyPay(field.read(document)));
        break;
      case 'position':
        set(read.positions, name, whereabouts(field.read(document)));
        break;
      default:
        field satisfies never;
    }
  }
  return read;
}

function set<Value>(map: Map<string, Value>, name: string, value: Value | undefined): void {
  if (value !== undefined) map.set(name, value);
}

function addTexts<Word>(
  texts: ReadText<Word>[],
  field: TextField<StoredDocument>,
  document: StoredDocument,
  analyse: Analyse<Word>,
): void {
  for (const text of field.read(document) ?? []) {
    const tokens = analyse(text ?? '');
    if (tokens.length > 0) texts.push({ tier: field.tier, tokens });
  }
}

/** What a word counts as in a phrase. */
export function atoms({ token, parts }: WordTokens): readonly string[] {
  return parts.length > 0 ? parts : [token];
}

function values(read: readonly (string | undefined)[] | undefined, many: boolean): readonly string[] | undefined {
  const known: string[] = [];
  for (const value of read ?? []) {
    // Documents come out of JSON: null is absent here and everywhere.
    if ((value ?? '') === '') continue;
    known.push(cleanValue(value as string));
    if (!many) break;
  }
  if (known.length === 0) return undefined;
  return known.length === 1 ? known : [...new Set(known)];
}

function flag(read: boolean | undefined): readonly string[] | undefined {
  return typeof read === 'boolean' ? [String(read)] : undefined;
}

function range(read: Range | undefined): Range | undefined {
  const min = cleanNumber(read?.min);
  const max = cleanNumber(read?.max);
  if (min === undefined && max === undefined) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function yearlyPay(read: readonly YearlyPay[] | undefined): readonly YearlyPay[] | undefined {
  const known = (read ?? []).flatMap(({ currency, ...bounds }) => {
    const figures = range(bounds);
    return figures === undefined || !/^[A-Z]{3}$/.test(currency) ? [] : [{ currency, ...figures }];
  });
  return known.length === 0 ? undefined : known;
}

function whereabouts({ positions, remote }: ReturnType<PositionField<StoredDocument>['read']>) {
  return { remote, positions: positions.filter(isPosition) };
}

function isPosition({ latitude, longitude }: Position): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
