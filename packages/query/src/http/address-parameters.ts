import { NOTHING } from '../address/address-value.ts';
import { fieldNames } from '../address/field-names.ts';
import type { AnyCollection } from '../collection/collection.ts';
import { querySchema } from './query-schema.ts';

type Json = Readonly<Record<string, unknown>>;
type Leaf = readonly [name: string, schema: Json];

/**
 * All that an address may say of a query, out of its schema and as OpenAPI describes it: steps are joined by points, items
 * of a list follow `name*`. Groups of conditions are left out: they have the same names behind `and.0.`, `or.0.`, `not.`.
 */
export function addressParameters(collection: AnyCollection, query: 'Query' | 'SimilarQuery'): readonly Json[] {
  const schemas = querySchema(collection);
  const { written } = fieldNames(collection);
  const rest = propertiesOf(schemas[query] as Json).flatMap(([name, schema]) => leavesOf(name, schema));
  const conditions = propertiesOf(schemas['Where'] as Json).flatMap(([field, schema]) => {
    const name = written.get(field) ?? field;
    return leavesOf(name, schema).map((leaf) => (leaf[0] === name ? repeatable(leaf) : leaf));
  });
  const byName = new Map<string, Json[]>();
  for (const [name, schema] of [...rest, ...conditions]) byName.set(name, [...(byName.get(name) ?? []), schema]);
  return [...byName].map(([name, all]) => ({
    name,
    in: 'query',
    required: false,
    schema: all.length > 1 ? { anyOf: all } : all[0],
  }));
}

/** A field that comes several times has one of the values. */
function repeatable([name, schema]: Leaf): Leaf {
  return [name, schema['type'] === 'string' ? { type: 'array', items: schema } : schema];
}

/** The values at the ends of a schema, with their names. */
function leavesOf(name: string, schema: Json): readonly Leaf[] {
  if (schema['anyOf'] !== undefined && schema['type'] === undefined) {
    return (schema['anyOf'] as readonly Json[]).flatMap((one) => leavesOf(name, one));
  }
  if (schema['type'] === 'array') return itemsOf(name, schema);
  if (schema['type'] !== 'object') return schema['type'] === undefined ? [] : [[name, schema]];
  const inner = propertiesOf(schema).flatMap(([step, value]) => leavesOf(`${name}.${step}`, value));
  const mayBeEmpty = schema['required'] === undefined && schema['minProperties'] === undefined;
  return mayBeEmpty ? [[name, { const: NOTHING }], ...inner] : inner;
}

/** Of plain items one name, of others one each, and one for none of them. */
function itemsOf(name: string, schema: Json): readonly Leaf[] {
  const items = schema['items'] as Json;
  if (items['type'] !== undefined) return [[`${name}*`, schema]];
  if (items['anyOf'] === undefined) return [];
  const places = Array.from({ length: schema['maxItems'] as number }, (_, place) => place);
  return [[`${name}*`, { const: NOTHING }], ...places.flatMap((place) => leavesOf(`${name}.${place}`, items))];
}

function propertiesOf(schema: Json): readonly Leaf[] {
  return Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Json>>);
}
