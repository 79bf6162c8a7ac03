import { fieldNames } from '../address/field-names.ts';
import type { AnyCollection } from '../collection/collection.ts';
import { querySchema } from './query-schema.ts';

type Json = Readonly<Record<string, unknown>>;

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ 'application/json': { schema } });
const PROBLEM = { $ref: '#/components/responses/Problem' };
const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string', minLength: 1, maxLength: 200 } };

/**
 * The description of the routes over a collection.
 *
 * @see OpenAPI 3.1
 */
export function openApiOf(collection: AnyCollection, base: string, document: Json = { type: 'object' }): Json {
  const parameters = addressParameters(collection);
  const byPage = ({ name }: { readonly name: string }) => name !== 'text';
  const get = (operationId: string, summary: string, more: readonly Json[], answer: Json) => ({
    operationId,
    summary,
    parameters: more,
    responses: {
      200: { description: 'OK', content: json(answer) },
      304: { description: 'Known already' },
      default: PROBLEM,
    },
  });
  const post = (operationId: string, summary: string, more: readonly Json[], query: string) => ({
    operationId,
    summary,
    parameters: more,
    requestBody: { required: true, content: json(ref(query)) },
    responses: { 200: { description: 'OK', content: json(ref('Result')) }, default: PROBLEM },
  });
  const similarParameters = [ID, ...parameters.filter(byPage)];
  return {
    openapi: '3.1.0',
    info: { title: `Search of ${collection.name}`, version: '1' },
    servers: [{ url: base === '' ? '/' : base }],
    paths: {
      '/search': {
        get: get('search', 'Find, count and summarise', parameters, ref('Result')),
        post: post('searchByQuery', 'Find, count and summarise', [], 'Query'),
      },
      '/documents/{id}': { get: get('get', 'One document', [ID], ref('Document')) },
      '/documents/{id}/similar': {
        get: get('similar', 'Documents with the words of this one', similarParameters, ref('Result')),
        post: post('similarByQuery', 'Documents with the words of this one', [ID], 'SimilarQuery'),
      },
    },
    components: {
      schemas: { ...querySchema(collection), ...RESULT_SCHEMAS, Document: document },
      responses: {
        Problem: {
          description: 'Why there is no answer (RFC 9457)',
          content: { 'application/problem+json': { schema: ref('Problem') } },
        },
      },
    },
  };
}

/** Names in an address that say nothing of a field, with what they say. */
const PARAMETERS: readonly { readonly name: string; readonly schema: Json; readonly description: string }[] = [
  { name: 'text', schema: { type: 'string' }, description: 'Words to search for' },
  { name: 'near.latitude', schema: { type: 'number' }, description: 'Centre of a circle, degrees north' },
  { name: 'near.longitude', schema: { type: 'number' }, description: 'Centre of a circle, degrees east' },
  { name: 'near.km', schema: { type: 'number' }, description: 'Radius of a circle' },
  { name: 'select*', schema: { type: 'array', items: { type: 'string' } }, description: 'Properties to give' },
  { name: 'first', schema: { type: 'integer' }, description: 'Most hits to give' },
  { name: 'after', schema: { type: 'string' }, description: 'Where to go on: `next` of the page before' },
];

/** The plainest form of each parameter; every other part of a query has its place too, as its path with points. */
function addressParameters({ fields }: AnyCollection) {
  const { written } = fieldNames({ fields } as AnyCollection);
  const byField = Object.entries(fields)
    .filter(([, { kind }]) => kind === 'keyword' || kind === 'flag')
    .map(([name, field]) => {
      const known = field.kind === 'keyword' && field.values !== undefined ? { enum: field.values } : {};
      const value = field.kind === 'flag' ? { type: 'boolean' } : { type: 'string', ...known };
      const schema = field.kind === 'flag' ? value : { type: 'array', items: value };
      return { name: written.get(name) ?? name, schema, description: `Only where \`${name}\` is one of these` };
    });
  return [...PARAMETERS, ...byField].map((parameter) => ({ ...parameter, in: 'query', required: false }));
}

const NUMBER = { type: 'number' };
const COUNTS = {
  type: 'array',
  items: {
    type: 'object',
    required: ['count'],
    properties: { value: { type: ['string', 'boolean'] }, from: {}, to: {}, count: { type: 'integer' } },
  },
};

const RESULT_SCHEMAS: Readonly<Record<string, Json>> = {
  Result: {
    type: 'object',
    required: ['total', 'hits', 'facets', 'stats'],
    properties: {
      total: { type: 'integer' },
      hits: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'document', 'relevance', 'highlight'],
          properties: {
            id: { type: 'string' },
            document: { type: 'object', description: 'The properties that were selected' },
            relevance: { type: 'integer' },
            km: NUMBER,
            highlight: { type: 'object' },
          },
        },
      },
      facets: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          required: ['counts', 'distinct', 'unknown'],
          properties: { counts: COUNTS, distinct: { type: 'integer' }, unknown: { type: 'integer' } },
        },
      },
      stats: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          required: ['groups', 'open', 'unknown'],
          properties: {
            groups: {
              type: 'array',
              items: {
                type: 'object',
                required: ['n', 'mean', 'quantiles'],
                properties: {
                  value: { type: 'string' },
                  n: { type: 'integer' },
                  mean: NUMBER,
                  quantiles: { type: 'array', items: NUMBER },
                  histogram: COUNTS,
                },
              },
            },
            omitted: { type: 'integer', description: 'Groups left out for being more than 1000' },
            open: { type: 'integer' },
            unknown: { type: 'integer' },
          },
        },
      },
      next: { type: 'string', description: 'Hand it in as `after`; absent on the last page' },
    },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'code'],
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      code: { type: 'string' },
      issues: {
        type: 'array',
        items: {
          type: 'object',
          required: ['code', 'path'],
          properties: {
            code: { type: 'string' },
            path: { type: 'array', items: { type: ['string', 'integer'] } },
            nearest: { type: 'string', description: 'The valid name that was probably meant' },
            received: {},
            message: { type: 'string' },
            hint: { type: 'string' },
          },
        },
      },
    },
  },
};
