import type { Issue } from '@berufsbild/core';
import { parseQueryString } from '../address/parse-query-string.ts';
import type { AnyCollection } from '../collection/collection.ts';
import { POSTINGS } from '../posting/postings.ts';
import { invalidQuery } from '../query/assert-query.ts';
import { isPlainObject, problem } from '../query/check.ts';
import type { StoreOptions } from '../store/store.ts';
import { AS_IT_SAYS } from './as-it-says.ts';
import { openApiOf } from './open-api-of.ts';
import { type FormatIssue, problemOf, problemResponse, refused } from './problem.ts';
import { readJson } from './read-json.ts';
import { schemaOfDocument } from './schema-of-document.ts';
import { taggedJson } from './tagged.ts';

/** A store that answers requests; every `Store` is one. */
export interface AnsweringStore {
  /** Finds, counts and summarises. */
  search(query: never, options?: StoreOptions): Promise<unknown>;
  /** Documents with the words of this one. */
  similar(id: string, query?: never, options?: StoreOptions): Promise<unknown>;
  /** The document with a key; undefined where there is none. */
  get(id: string): Promise<unknown>;
}

/** Options of {@link createHandler}. */
export interface HandlerOptions {
  /**
   * What is stored, where it is not postings: the collection that the store was created with.
   *
   * @default POSTINGS
   */
  readonly collection?: AnyCollection;
  /**
   * Path that the routes stand under, such as `/api`; with or without slashes at its ends.
   *
   * @default ''
   */
  readonly base?: string;
  /**
   * Most bytes of a body, and of an address.
   *
   * @default 65,536
   */
  readonly maxBytes?: number;
  /**
   * Milliseconds after which a search is given up.
   *
   * @default 10,000
   */
  readonly timeout?: number;
  /**
   * `Cache-Control` of answers to GET.
   *
   * @default 'no-cache': kept, and asked for again by its tag
   */
  readonly cacheControl?: string;
  /**
   * Puts the issues of a wrong query into words: `formatIssue` of `@berufsbild/query/messages` with a language.
   *
   * @default codes only
   */
  readonly formatIssue?: FormatIssue;
  /**
   * JSON Schema of a document, for the description.
   *
   * @default what the `shape` of the collection says
   */
  readonly documentSchema?: Readonly<Record<string, unknown>>;
  /** Told of every error that is answered with 500, for a log. */
  readonly onError?: (error: unknown) => void;
}

/** What a timer can wait, in milliseconds. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** What a route is called with. */
interface Call {
  readonly request: Request;
  readonly url: URL;
  /** Id in the path; '' where there is none. */
  readonly id: string;
  readonly signal: AbortSignal;
}

/** What answers a method at a path. */
type Route = (call: Call) => Promise<unknown>;

/**
 * Answers requests over a store, with the Request and Response of the Fetch standard and no framework.
 *
 * `GET /search` takes a query in its address, as `toQueryString` writes it, and `POST /search` as JSON;
 * `/documents/{id}` gives a document, `/documents/{id}/similar` those like it, `/openapi.json` describes all of it
 * (OpenAPI 3.1, from the field table). Answers to GET have a tag (`ETag`, `If-None-Match`). Every error is a problem of
 * RFC 9457 with its `code`; a wrong query names every problem with path and nearest valid name. It reads only: nothing
 * can be stored or removed through it. No other origin is let in (CORS): whoever wants that adds the headers to the
 * response.
 *
 * @param store - The store.
 * @param options - Limits, the path it stands under, and texts of issues.
 * @returns A function from a request to its response. It never rejects.
 * @throws RangeError where `timeout` is no time that can be waited for.
 *
 * @example
 * const handle = createHandler(await createStore(memoryEngine()));
 * (await handle(new Request('http://localhost/search?levle=senior'))).status //=> 400
 */
export function createHandler(
  store: AnsweringStore,
  {
    collection = POSTINGS,
    base: givenBase = '',
    maxBytes = 65_536,
    timeout = 10_000,
    cacheControl = 'no-cache',
    formatIssue,
    documentSchema = schemaOfDocument(collection),
    onError,
  }: HandlerOptions = {},
): (request: Request) => Promise<Response> {
  if (!(timeout >= 0 && timeout <= LONGEST_TIMEOUT)) {
    throw new RangeError(`options.timeout is from 0 to ${LONGEST_TIMEOUT} milliseconds, received ${timeout}`);
  }
  const base = givenBase
    .split('/')
    .map((step) => step && `/${step}`)
    .join('');
  const fromAddress: Route = ({ url }) => Promise.resolve(queryOf(url, collection));
  const fromBody: Route = ({ request, signal }) => readJson(request, maxBytes, signal);
  const search =
    (read: Route): Route =>
    async (call) =>
      store.search((await read(call)) as never, { signal: call.signal });
  const similar =
    (read: Route): Route =>
    async (call) => {
      const query = await read(call);
      assertWithoutText(query);
      await assertThere(store, call.id);
      return store.similar(call.id, query as never, { signal: call.signal });
    };
  const routes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
    '/search': { GET: search(fromAddress), POST: search(fromBody) },
    '/documents/{id}': { GET: ({ id }) => assertThere(store, id) },
    '/documents/{id}/similar': { GET: similar(fromAddress), POST: similar(fromBody) },
    '/openapi.json': { GET: async () => openApiOf(collection, base, documentSchema) },
  };

  const answer = async (request: Request): Promise<Response> => {
    if (request.url.length > maxBytes) {
      throw refused(414, 'http/too-large', `The address may have at most ${maxBytes} characters.`);
    }
    const url = new URL(request.url);
    const { route, id } = routeOf(url.pathname, base);
    const methods = routes[route];
    if (methods === undefined) throw refused(404, 'http/not-found', 'There is nothing at this address.');
    const allow = ['OPTIONS', ...Object.keys(methods), 'HEAD'].join(', ');
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } });
    const name = request.method === 'HEAD' ? 'GET' : request.method;
    // Any word may be a method, `constructor` too.
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (method === undefined) throw refused(405, 'http/method-not-allowed', `Allowed: ${allow}.`, { allow });
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]);
    const value = await orAborted(method({ request, url, id, signal }), signal);
    if (request.method !== 'POST') return taggedJson(request, value, cacheControl);
    return Response.json(value, { headers: { ...AS_IT_SAYS, 'cache-control': 'no-store' } });
  };

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      const found = problemOf(error);
      if (found.status === 500) tell(onError, error);
      return problemResponse(request, found, formatIssue);
    }
  };
}

/** A log that fails takes no answer away. */
function tell(onError: HandlerOptions['onError'], error: unknown): void {
  try {
    onError?.(error);
  } catch {
    // There is nobody left to tell.
  }
}

/** The route of a path, with its id. */
function routeOf(pathname: string, base: string): { readonly route: string; readonly id: string } {
  const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
  const [, id, rest = ''] = /^\/documents\/([^/]+)(\/similar)?$/.exec(path) ?? [];
  return id === undefined ? { route: path, id: '' } : { route: `/documents/{id}${rest}`, id: decoded(id) };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) throw refused(400, 'http/bad-request', 'The id in the path is not well-formed.');
    throw error;
  }
}

/** The query in an address. A parameter that is nobody's is a problem here: it is no page that may be linked to with more. */
function queryOf({ search }: URL, collection: AnyCollection): unknown {
  const read = parseQueryString(search, collection);
  const issues: readonly Issue[] = read.issues;
  if (!read.ok || issues.length > 0) throw invalidQuery(issues);
  return read.value;
}

function assertWithoutText(query: unknown): void {
  if (!isPlainObject(query) || !Object.hasOwn(query, 'text')) return;
  throw invalidQuery([problem('query/unknown-name', ['text'], {}, 'text')]);
}

async function assertThere(store: AnsweringStore, id: string): Promise<unknown> {
  const document = await store.get(id);
  if (document === undefined) throw refused(404, 'http/not-found', 'There is no document with this id.');
  return document;
}

/** What a promise gives, or the reason of a signal that comes first: an engine may be slow to notice. */
async function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const stop = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true, signal: stop.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    stop.abort();
  }
}
