import type { AnyCollection } from '../collection/collection.ts';
import type { Shape } from '../collection/shape.ts';

type Json = Readonly<Record<string, unknown>>;

const TYPES = { text: 'string', number: 'number', flag: 'boolean' } as const;

/** JSON Schema of a document by the shape of its collection. Whatever is not required may be null, which is absent. */
export function schemaOfDocument({ shape = {}, required = [] }: AnyCollection): Json {
  return { type: 'object', required: ['id', ...required], properties: { id: { type: 'string' }, ...inners(shape) } };
}

function schemaOf(shape: Shape): Json {
  if (typeof shape === 'string') return { type: [TYPES[shape], 'null'] };
  if (shape instanceof Set) return { enum: [...shape, null] };
  if (Array.isArray(shape)) return { type: ['array', 'null'], items: schemaOf(shape[0] as Shape) };
  return { type: ['object', 'null'], properties: inners(shape as Readonly<Record<string, Shape>>) };
}

function inners(shape: Readonly<Record<string, Shape>>): Json {
  return Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, schemaOf(inner)]));
}
