import { type Codes, codes, type Growing, keep, pushCode } from './growing.ts';

/**
 * A value for each slot, kept once for all slots that share it. What is asked about a value is answered once a value.
 *
 * Code 0 stands for no value.
 */
export interface CodedColumn<Value> {
  /** Code by slot. */
  readonly codes: Growing<Codes>;
  /** Value by code; the first is undefined. */
  values: (Value | undefined)[];
  /** Code by key of the value. */
  byKey: Map<string, number>;
}

/** An empty column. */
export function codedColumn<Value>(): CodedColumn<Value> {
  return { codes: codes(), values: [undefined], byKey: new Map() };
}

/** Gives the next slot its value; equal keys mean equal values. */
export function addCoded<Value>(column: CodedColumn<Value>, key: string, value: Value | undefined): void {
  pushCode(column.codes, value === undefined ? 0 : codeOf(column, key, value));
}

/** Code of a value; a new one where its key is new. */
export function codeOf<Value>(column: CodedColumn<Value>, key: string, value: Value): number {
  const known = column.byKey.get(key);
  if (known !== undefined) return known;
  const code = column.values.length;
  column.values.push(value);
  column.byKey.set(key, code);
  return code;
}

/** Keeps the values of some slots, and forgets those that no slot has any more. */
export function keepCoded<Value>(column: CodedColumn<Value>, slots: Uint32Array): void {
  keep(column.codes, slots);
  const keys = new Map([...column.byKey].map(([key, code]) => [code, key]));
  const values: (Value | undefined)[] = [undefined];
  const byKey = new Map<string, number>();
  const { data, length } = column.codes;
  for (let slot = 0; slot < length; slot += 1) {
    const old = data[slot] as number;
    if (old === 0) continue;
    const key = keys.get(old) as string;
    let code = byKey.get(key);
    if (code === undefined) {
      code = values.push(column.values[old]) - 1;
      byKey.set(key, code);
    }
    data[slot] = code;
  }
  column.values = values;
  column.byKey = byKey;
}
