import type { AnyCollection } from '../collection/collection.ts';
import { addressParameters } from './address-parameters.ts';
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
export function openApiOf(collection: AnyCollection, base: string, document: Json): Json {
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
  const parameters = addressParameters(collection, 'Query');
  const similarParameters = [ID, ...addressParameters(collection, 'SimilarQuery')];
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
      '/openapi.json': { get: get('describe', 'This description', [], { type: 'object' }) },
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
