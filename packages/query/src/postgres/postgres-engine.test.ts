import { describe, expect, it } from 'vitest';
import { createStore } from '../store/create-store.ts';
import type { PostgresTransactor } from './client.ts';
import { postgresEngine } from './postgres-engine.ts';

/** A database whose tables are new and empty. */
const client: PostgresTransactor = {
  query: async () => ({ rows: [] }),
  transaction: (work) => work(client),
};

describe('explain', () => {
  it('shows the settings, the SQL and its parameters', async () => {
    const store = await createStore(postgresEngine({ client }));
    const { steps } = await store.explain({
      text: 'Koch',
      where: { salary: { atLeast: 4000, per: 'MONTH', currency: 'EUR', unknown: 'exclude' } },
      first: 0,
    });
    expect(steps).toEqual([
      'SET LOCAL enable_seqscan = off',
      'SELECT w.word FROM "public"."posting_word" w WHERE ((w.word >= $1::text AND w.word < $2::text))',
      '$1 = "koch"',
      '$2 = "koci"',
      [
        'WITH found AS NOT MATERIALIZED (SELECT d.id FROM "public"."posting" d WHERE d.words && $4::text[]',
        'AND (($1::text = ANY (d."salary_currency"))',
        'AND coalesce((d."salary_max")[array_position(d."salary_currency", $1::text)], $2::double precision) >=',
        '$3::double precision)) (SELECT 1 AS part, 0 AS place, NULL::text AS label, count(*)::integer AS n,',
        'NULL::double precision[] AS numbers, NULL::text[] AS texts FROM found f)',
      ].join(' '),
      '$1 = "EUR"',
      '$2 = Infinity',
      '$3 = 48000',
      '$4 = ["8koch","4koch","2koch","1koch"]',
    ]);
  });
});
