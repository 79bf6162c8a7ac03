import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toQueryString } from '../address/to-query-string.ts';
import { QueryError } from '../error/query-error.ts';
import { memoryEngine } from '../memory/memory-engine.ts';
import { formatIssue } from '../messages/format-issue.ts';
import { createStore } from '../store/create-store.ts';
import { queryArbitrary } from '../testing/query-arbitrary.ts';
import { type AnsweringStore, createHandler, type HandlerOptions } from './create-handler.ts';

const HOST = 'http://localhost';

async function opened() {
  const store = await createStore(memoryEngine());
  await store.upsert([
    { id: 'a', title: 'Köchin (m/w/d)', experienceLevel: 'senior', datePosted: '2026-11-02' },
    { id: 'b', title: 'Koch', experienceLevel: 'entry', datePosted: '2026-11-01' },
    { id: 'ü/1', title: 'Kellner', datePosted: '2026-10-01' },
  ]);
  return store;
}

async function handler(options: HandlerOptions = {}) {
  const handle = createHandler(await opened(), options);
  return (path: string, init: RequestInit = {}) => handle(new Request(`${HOST}${path}`, init));
}

const post = (
  body: NonNullable<RequestInit['body']>,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => ({
  method: 'POST',
  headers,
  body,
});

describe('createHandler', () => {
  it('searches by an address', async () => {
    const response = await (await handler())('/search?text=Koch&level=senior&select*=title');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      total: 1,
      hits: [{ id: 'a', document: { title: 'Köchin (m/w/d)' } }],
    });
  });

  it('searches by a query in JSON, as the store does', async () => {
    const query = { text: 'Koch', facets: { level: {} } } as const;
    const response = await (await handler())('/search', post(JSON.stringify(query)));
    expect(await response.json()).toEqual(await (await opened()).search(query));
  });

  it('gives a document by its id, and 404 for another', async () => {
    const ask = await handler();
    expect(await (await ask('/documents/%C3%BC%2F1')).json()).toMatchObject({ id: 'ü/1', title: 'Kellner' });
    expect((await ask('/documents/unknown')).status).toBe(404);
    expect((await ask('/documents/unknown/similar')).status).toBe(404);
  });

  it('gives documents like one', async () => {
    const ask = await handler();
    expect(await (await ask('/documents/a/similar?select*=title')).json()).toMatchObject({ hits: [{ id: 'b' }] });
    const filtered = await ask('/documents/a/similar', post('{"where":{"level":"senior"}}'));
    expect(await filtered.json()).toMatchObject({ total: 0 });
    expect((await ask('/documents/a/similar', post('{"text":"Koch"}'))).status).toBe(400);
  });

  it('stands under a path', async () => {
    const ask = await handler({ base: '/api/v1' });
    expect((await ask('/api/v1/search')).status).toBe(200);
    expect((await ask('/search')).status).toBe(404);
    expect((await ask('/api/v10/search')).status).toBe(404);
  });

  it.each(['api', '/api/', 'api/'])('stands under a path that is given as %s', async (base) => {
    expect((await (await handler({ base }))('/api/documents/a')).status).toBe(200);
  });

  it('refuses a time that cannot be waited for', async () => {
    const store = await opened();
    for (const timeout of [Number.POSITIVE_INFINITY, -1, Number.NaN]) {
      expect(() => createHandler(store, { timeout })).toThrow(RangeError);
    }
  });

  it('answers though its log fails', async () => {
    const failing: AnsweringStore = {
      search: () => Promise.reject(new Error('inside')),
      similar: () => Promise.reject(new Error('inside')),
      get: () => Promise.reject(new Error('inside')),
    };
    const handle = createHandler(failing, {
      onError() {
        throw new Error('log');
      },
    });
    expect((await handle(new Request(`${HOST}/search`))).status).toBe(500);
  });

  it('answers 304 to whoever has the answer already', async () => {
    const ask = await handler();
    const first = await ask('/search?text=Koch');
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await ask('/search?text=Koch', { headers: { 'if-none-match': held } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await ask('/search?text=Kellner', { headers: { 'if-none-match': tag } })).status).toBe(200);
  });

  it('answers HEAD without a body, and OPTIONS with the methods', async () => {
    const ask = await handler();
    const head = await ask('/search', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await ask('/search', { method: 'OPTIONS' })).headers.get('allow')).toBe('OPTIONS, GET, POST, HEAD');
  });

  it('takes every query that an address holds', async () => {
    const ask = await handler();
    const store = await opened();
    for (const query of fc.sample(queryArbitrary, { numRuns: 40, seed: 8 })) {
      const response = await ask(`/search?${toQueryString(query)}`);
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(await store.search(query))));
    }
  });
});

describe('problems', () => {
  it('names what is wrong with a query, where, and what was probably meant', async () => {
    const ask = await handler();
    for (const response of [
      await ask('/search?levle=senior'),
      await ask('/search', post('{"where":{"levle":"senior"},"first":-1}')),
    ]) {
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({
        type: 'about:blank',
        title: 'Bad Request',
        status: 400,
        code: 'query/invalid',
        issues: expect.arrayContaining([
          expect.objectContaining({ code: 'query/unknown-name', nearest: 'level', received: 'levle' }),
        ]),
      });
    }
  });

  it('puts issues into words where it is given them', async () => {
    const ask = await handler({ formatIssue: (issue) => formatIssue(issue, 'de') });
    expect(await (await ask('/search?levle=x')).json()).toMatchObject({
      issues: [{ path: ['levle'], message: '„levle“ gibt es hier nicht.', hint: 'Gemeint ist vielleicht „level“.' }],
    });
  });

  it.each([
    ['no such address', '/', {}, 404],
    ['no such method', '/search', { method: 'DELETE' }, 405],
    ['a method on the description', '/openapi.json', post('{}'), 405],
    ['an id cut in the middle of a character', '/documents/%E0%A4%A', {}, 400],
    ['a body of another type', '/search', post('{}', { 'content-type': 'text/plain' }), 415],
    ['a body without a type', '/search', post(new Uint8Array([123, 125]), {}), 415],
    ['no JSON', '/search', post('{"text":'), 400],
    ['no UTF-8', '/search', post(new Uint8Array([0x22, 0xff, 0x22])), 400],
    ['no body', '/search', { method: 'POST', headers: { 'content-type': 'application/json' } }, 400],
    ['a list', '/search', post('[]'), 400],
    ['null', '/search', post('null'), 400],
    ['a prototype', '/search', post('{"__proto__":{"text":"x"}}'), 400],
    ['a constructor', '/search', post('{"where":{"constructor":"x"}}'), 400],
    ['lists in lists', '/search', post('['.repeat(20_000) + ']'.repeat(20_000)), 400],
    [
      'conditions in conditions',
      '/search',
      post(`${'{"where":{"not":'.repeat(1)}${'{"not":'.repeat(5000)}{}${'}'.repeat(5002)}`),
      400,
    ],
    ['half a character', '/search', post('{"where":{"level":"\\ud800"}}'), 400],
    ['a cursor of nobody', '/search?after=%00%FF', {}, 400],
    ['a long body', '/search', post(JSON.stringify({ text: 'x'.repeat(70_000) })), 413],
    ['a long address', `/search?text=${'x'.repeat(70_000)}`, {}, 414],
  ] as const)('refuses %s', async (_, path, init, status) => {
    const response = await (await handler())(path, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status, code: expect.stringMatching(/^(?:http|query)\//) });
  });

  it('stops reading a body that has no end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 1000;
        stream.enqueue(new Uint8Array(1000).fill(0x20));
      },
    });
    const init: RequestInit = { ...post(endless), duplex: 'half' };
    expect((await (await handler())('/search', init)).status).toBe(413);
    expect(sent).toBeLessThan(100_000);
  });

  it.each(['PROPFIND', 'patch', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'answers the method %s with those that there are',
    async (method) => {
      const response = await (await handler())('/search', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'OPTIONS, GET, POST, HEAD']);
    },
  );

  it.each([
    '/constructor',
    '/__proto__',
    '//search',
    '/search/',
    '/search/../openapi.json/x',
    '/documents/',
    '/documents//similar',
  ])('has nothing at %s', async (path) => expect((await (await handler())(path)).status).toBe(404));

  it('knows no document by the name of a property', async () => {
    const ask = await handler();
    for (const id of ['__proto__', 'constructor', 'x'.repeat(5000), '%00']) {
      expect([400, 404]).toContain((await ask(`/documents/${id}`)).status);
    }
  });

  it('answers HEAD without a body where something is wrong, too', async () => {
    const ask = await handler();
    for (const path of ['/nix', '/search?levle=x', '/documents/nix']) {
      const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)];
      expect([head.status, await head.text()]).toEqual([get.status, '']);
      expect(head.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('lets no page of another origin read or ask more, unless whoever mounts it says so', async () => {
    const ask = await handler();
    const origin = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
    for (const init of [{ headers: origin }, { method: 'OPTIONS', headers: origin }]) {
      const names = [...(await ask('/search', init)).headers.keys()];
      expect(names.filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('lets nobody take an answer for anything but what it says it is', async () => {
    const ask = await handler();
    for (const [path, init] of [
      ['/search', {}],
      ['/nix', {}],
      ['/search', post('{}')],
    ] as const) {
      expect((await ask(path, init)).headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('takes a length that is no number for none, and reads no further than the limit all the same', async () => {
    const ask = await handler({ maxBytes: 100 });
    const headers = { 'content-type': 'application/json', 'content-length': 'many' };
    expect((await ask('/search', post('{}', headers))).status).toBe(200);
    expect((await ask('/search', post(JSON.stringify({ text: 'x'.repeat(200) }), headers))).status).toBe(413);
  });

  it('lets go of a body that does not come to its end in time', async () => {
    const cancelled = vi.fn();
    const stuck = new ReadableStream<Uint8Array>({
      pull: () => new Promise(() => undefined),
      cancel: cancelled,
    });
    const init: RequestInit = { ...post(stuck), duplex: 'half' };
    expect((await (await handler({ timeout: 20 }))('/search', init)).status).toBe(504);
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce());
  });

  it('tags answers by what they say: the same again, another for another', async () => {
    const ask = await handler();
    const tags = await Promise.all(
      ['/search?text=Koch', '/search?text=Koch', '/search', '/openapi.json'].map(async (path) =>
        (await ask(path)).headers.get('etag'),
      ),
    );
    expect(tags[0]).toBe(tags[1]);
    expect(new Set(tags).size).toBe(3);
    expect((await ask('/search', post('{}'))).headers.get('etag')).toBeNull();
    const head = await ask('/search', { method: 'HEAD', headers: { 'if-none-match': tags[2] ?? '' } });
    expect(head.status).toBe(304);
  });

  const answering = (search: AnsweringStore['search'], options: HandlerOptions = {}) => {
    const store: AnsweringStore = { search, similar: search, get: async () => undefined };
    return createHandler(store, options);
  };

  it('gives up after the time it has, and when the reader does', async () => {
    const never = answering(() => new Promise(() => undefined), { timeout: 20 });
    expect((await never(new Request(`${HOST}/search`))).status).toBe(504);
    expect((await never(new Request(`${HOST}/search`, { signal: AbortSignal.abort() }))).status).toBe(499);
  });

  it('hands the engine a signal that ends with the time', async () => {
    const seen = vi.fn();
    const slow = answering(
      (_, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => {
            seen();
            reject(options.signal?.reason);
          });
        }),
      { timeout: 20 },
    );
    expect((await slow(new Request(`${HOST}/search`))).status).toBe(504);
    // A browser tells the handler first and the engine right after it.
    await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
  });

  it('says that it cannot answer now, and nothing of what failed inside', async () => {
    const told = vi.fn();
    const closed = answering(() => Promise.reject(new QueryError('query/closed', 'The store is closed.')));
    const lost = answering(() => Promise.reject(new QueryError('query/engine', 'SELECT secret', { retryable: true })));
    const broken = answering(() => Promise.reject(new Error('secret')), { onError: told });
    expect((await closed(new Request(`${HOST}/search`))).status).toBe(503);
    const retry = await lost(new Request(`${HOST}/search`));
    expect([retry.status, retry.headers.get('retry-after')]).toEqual([503, '1']);
    const failed = await broken(new Request(`${HOST}/search`));
    expect(failed.status).toBe(500);
    expect((await failed.text()) + (await retry.text())).not.toContain('secret');
    expect(told).toHaveBeenCalledOnce();
  });

  it('never rejects, whatever it is asked', async () => {
    const ask = await handler();
    const path = fc.oneof(fc.constantFrom('/search?', '/documents/', '/'), fc.constant('/documents/a/similar?'));
    await fc.assert(
      fc.asyncProperty(path, fc.string({ unit: 'binary' }), fc.jsonValue(), async (at, more, body) => {
        const got = await ask(`${at}${more.replaceAll('#', '')}`);
        expect([200, 400, 404]).toContain(got.status);
        const answered = await ask('/search', post(JSON.stringify(body)));
        expect([200, 400]).toContain(answered.status);
      }),
    );
  });
});

interface Description {
  readonly paths: Record<string, { readonly get: { readonly parameters: readonly { readonly name: string }[] } }>;
  readonly components: Record<string, object>;
}

describe('/openapi.json', () => {
  it('describes the routes and the query, out of the field table', async () => {
    const response = await (await handler({ base: '/api', documentSchema: { title: 'Posting' } }))('/api/openapi.json');
    const description = (await response.json()) as Description;
    expect(description).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: '/api' }],
      components: {
        schemas: {
          Document: { title: 'Posting' },
          Where: { properties: { directApply: { type: 'boolean' } } },
        },
      },
    });
    const paths = ['/search', '/documents/{id}', '/documents/{id}/similar', '/openapi.json'];
    expect(Object.keys(description.paths)).toEqual(paths);
    const names = description.paths['/search']?.get.parameters.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['text', 'level', 'city', 'first', 'after']));
    expect(names).not.toContain('and*');
    const similar = description.paths['/documents/{id}/similar']?.get.parameters.map(({ name }) => name);
    expect(similar).toEqual(['id', ...(names ?? []).filter((name) => !/^text(?:\.|$)/.test(name))]);
    for (const reference of JSON.stringify(description).matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      expect(description.components[reference[1] as string]).toHaveProperty(reference[2] as string);
    }
  });

  it('names every parameter that a query can be written with', async () => {
    const { paths } = (await (await (await handler())('/openapi.json')).json()) as Description;
    const names = new Set(paths['/search']?.get.parameters.map(({ name }) => name));
    fc.assert(
      fc.property(queryArbitrary, ({ where: { and: _, or, not, ...where } = {}, ...query }) => {
        const written = [...new URLSearchParams(toQueryString({ ...query, where })).keys()];
        expect(written.filter((name) => !names.has(name) && name !== 'where')).toEqual([]);
      }),
    );
  });

  it('describes a posting by its shape', async () => {
    const description = (await (await (await handler())('/openapi.json')).json()) as Description;
    expect(description.components['schemas']).toMatchObject({
      Document: {
        required: ['id', 'title'],
        properties: {
          id: { type: 'string' },
          skills: { type: ['array', 'null'], items: { type: ['string', 'null'] } },
          employment: { properties: { time: { items: { enum: ['full', 'part', null] } } } },
        },
      },
    });
  });
});
