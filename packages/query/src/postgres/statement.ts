/** SQL with its parameters; nothing that a user wrote stands in the text. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Types that parameters are sent as. */
export type ParameterType =
  | 'text'
  | 'text[]'
  | 'integer'
  | 'integer[]'
  | 'bigint'
  | 'boolean'
  | 'double precision'
  | 'double precision[]'
  | 'box';

/** Collects the parameters of one statement; gives the place of each. Equal ones share a place. */
export type Parameters = ((value: unknown, type: ParameterType) => string) & { readonly values: readonly unknown[] };

/** No parameters yet. */
export function createParameters(): Parameters {
  const values: unknown[] = [];
  const places = new Map<unknown, Map<ParameterType, string>>();
  /** Long lists come often; each is written as a key once. */
  const keys = new Map<unknown, string>();
  const keyOf = (list: readonly unknown[]): string => {
    const key = keys.get(list) ?? JSON.stringify(list);
    keys.set(list, key);
    return key;
  };
  const place = (value: unknown, type: ParameterType): string => {
    const key = Array.isArray(value) ? keyOf(value) : value;
    const known = places.get(key) ?? new Map<ParameterType, string>();
    places.set(key, known);
    const text = known.get(type) ?? `$${values.push(value)}::${type}`;
    known.set(type, text);
    return text;
  };
  return Object.assign(place, { values });
}
