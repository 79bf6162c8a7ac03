import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSTINGS } from '../posting/postings.ts';
import { LIMITS } from '../query/limits.ts';
import type { Plan } from '../query/plan.ts';
import { type CheckedQuery, planQuery } from '../query/plan-query.ts';
import type { Query } from '../query/query.ts';
import { queryArbitrary } from '../testing/query-arbitrary.ts';
import { refusedByCitus } from '../testing/refused-by-citus.ts';
import type { PostgresTransactor } from './client.ts';
import type { SearchDialect } from './compile-context.ts';
import { compileSearch } from './compile-search.ts';
import { createFollower } from './create-follower.ts';
import { nearlyWordsStatement } from './find-nearly-words.ts';
import { distributeStatements } from './migrations.ts';
import { postgresEngine } from './postgres-engine.ts';
import type { Statement } from './statement.ts';
import { tablesOf } from './tables.ts';

const TABLES = tablesOf(POSTINGS, 'public');

function planOf(query: Query): Plan {
  const plan = planQuery(query as CheckedQuery, POSTINGS);
  if ('code' in plan) throw new Error(plan.code);
  return plan;
}

/** All that is sent for a query: what asks for nearly meant words, then the search, some words given. */
function statementsOf(query: Query, dialect: SearchDialect): readonly Statement[] {
  const plan = planOf(query);
  const nearly = (plan.text?.terms ?? []).map(({ token, unsure }) => ({
    whole: token.length % 2 === 0 ? [] : [`${token}x`],
    unsure: unsure === undefined ? [] : [`${token}y`],
  }));
  const words = nearlyWordsStatement(TABLES, plan.text);
  return [...(words === undefined ? [] : [words]), ...compileSearch(TABLES, plan, nearly, dialect)];
}

const GENERATED = fc
  .sample(queryArbitrary, { numRuns: 600, seed: 11 })
  .map((query, index): Query => (index % 3 === 0 ? { ...query, ...secondPage(query) } : query));

/** What continues a query after some hit. */
function secondPage(query: Query): Pick<Query, 'after'> {
  const plan = planOf(query);
  const keys = plan.order.map((step, index) => (index > 0 ? null : step.by === 'keyword' ? 'Zz"\'; --' : 1));
  return { after: `${plan.fingerprint}.${encodeURIComponent(JSON.stringify([...keys, 'Zz']))}` };
}

describe('compileSearch', () => {
  it.each(['materialise', 'pushdown'] as const)('puts no word of a query into the SQL (%s)', (dialect) => {
    const known = new Set(KNOWN_WORDS);
    for (const query of GENERATED) {
      for (const { text } of statementsOf(query, dialect)) {
        expect(text).not.toMatch(/['\\;]|--|[^\x20-\x7e]/);
        expect(wordsOf(text).filter((word) => !known.has(word))).toEqual([]);
      }
    }
  });

  it('uses every parameter that it sends', () => {
    for (const query of GENERATED) {
      for (const { text, values } of statementsOf(query, 'pushdown').concat(statementsOf(query, 'materialise'))) {
        expect(values.filter((_, index) => !text.includes(`$${index + 1}::`))).toEqual([]);
      }
    }
  });

  it('compiles nothing that Citus refuses, reading or writing', async () => {
    const written = await writtenStatements();
    const read = GENERATED.flatMap((query) => statementsOf(query, 'pushdown').map(({ text }) => text));
    expect(written.length).toBeGreaterThan(10);
    for (const text of [...read, ...written]) {
      expect(refusedByCitus(text).map((what) => `${what}: ${text}`)).toEqual([]);
    }
  });

  it.each<[what: string, sql: string]>([
    ['the place of a row, which each node counts for itself', 'SELECT ctid FROM "public"."posting"'],
    ['a clock or chance', 'INSERT INTO x (rev) VALUES (now())'],
    ['a write within another statement', 'WITH x AS (DELETE FROM y RETURNING id) SELECT id FROM x'],
    ['rows out of a question', 'INSERT INTO x (id) SELECT id FROM y'],
    [
      'rows out of a question',
      'INSERT INTO x (id) SELECT y.id FROM unnest($1::text[]) AS g (id) JOIN y ON y.id = g.id',
    ],
    ['rows out of a question', 'INSERT INTO x (id) SELECT (SELECT max(id) FROM y) FROM unnest($1::text[]) AS g (id)'],
    ['rows out of a question', 'INSERT INTO x (id) VALUES ((SELECT max(id) FROM y))'],
    ['a look at other tables', 'DELETE FROM x USING y WHERE x.id = y.id'],
    ['a look at other tables', 'UPDATE x SET rev = y.rev FROM y WHERE x.id = y.id'],
    ['an aggregate over sorted rows', found('d.id', '', 'percentile_cont(0.5) WITHIN GROUP (ORDER BY f.n)')],
    ['an aggregate over sorted rows', found('d.id', '', 'sum(f.n ORDER BY f.n)')],
    ['a window', found('d.id', '', 'sum(f.n) OVER ()')],
    ['DISTINCT', found('DISTINCT d.level')],
    ['a join off the key', found('d.id', 'JOIN "public"."posting" e ON e.rev = d.rev')],
    [
      'a join off the key',
      found('d.id', 'JOIN (SELECT d.rev AS place FROM "public"."posting" d) t ON t.place = d.rev'),
    ],
    ['a join off the key', found('d.id', ', "public"."posting_word" w')],
    [
      'another column for the key',
      found('d.id', 'JOIN (SELECT d.rev AS place FROM "public"."posting" d) t ON t.place = d.id'),
    ],
    ['a subquery that looks at a row from within', found('d.id', 'CROSS JOIN LATERAL (SELECT d.rev + 1) n')],
    ['an outer join that may repeat rows', found('d.id', 'LEFT JOIN (SELECT 1 AS place) t ON t.place = d.id')],
    ['a page', found('d.id', 'LIMIT 5')],
    ['groups off the key', found('d.level', 'GROUP BY d.level')],
    ['an aggregate of all rows', found('max(d.rev)')],
    ['a question as an expression', found('d.id', 'WHERE d.rev = (SELECT max(e.rev) FROM "public"."posting" e)')],
    ['a question as an expression', found('(SELECT min(p.x) FROM unnest(d.xs) AS p (x))')],
  ])('sees what Citus refuses: %s', (what, sql) => {
    expect(refusedByCitus(sql)).toContain(what);
  });

  it('has writes that settle conflicts by the key of each table, and leave it as it is', async () => {
    const keys = new Map(distributeStatements(TABLES).map(({ table, key }) => [table, key]));
    const inserts = (await writtenStatements()).flatMap((text) => {
      const [, table = '', columns, conflict, change] =
        /^INSERT INTO ([^ ]+) \(([^)]*)\) SELECT .* ON CONFLICT \((.*?)\) DO (.*)$/.exec(text) ?? [];
      return keys.has(table) ? [{ key: keys.get(table) ?? '', columns, conflict, change }] : [];
    });
    expect(inserts.length).toBeGreaterThanOrEqual(keys.size);
    for (const { key, columns = '', conflict, change = '' } of inserts) {
      expect(conflict?.replaceAll('"', '')).toBe(key);
      expect(columns.replaceAll('"', '').split(', ')).toContain(key);
      const set = change === 'NOTHING' ? [] : change.replace(/^UPDATE SET /, '').split(', ');
      expect(set.filter((each) => !/^("?)(\w+)\1 = EXCLUDED\.\1\2\1$/.test(each))).toEqual([]);
      expect(set.filter((each) => each.replaceAll('"', '').startsWith(`${key} =`))).toEqual([]);
    }
  });

  it('changes tables that are distributed only in ways that Citus knows', async () => {
    const created = await writtenStatements();
    const distributed = created.findLastIndex((text) => text.includes('create_distributed_table'));
    const changed = await writtenStatements({ version: 1, layout: 'of other fields' });
    const alterations = [...created.slice(distributed + 1), ...changed].filter((text) => text.startsWith('ALTER'));
    expect(alterations.length).toBeGreaterThan(20);
    expect(alterations.filter((text) => !/ (?:ADD|DROP) COLUMN /.test(text))).toEqual([]);
    expect(alterations.filter((text) => / DROP COLUMN /.test(text))).toHaveLength(1);
  });

  it('calls no function that PostgreSQL 15 lacks', async () => {
    const dialects = ['materialise', 'pushdown'] as const;
    const read = GENERATED.flatMap((query) => dialects.flatMap((dialect) => statementsOf(query, dialect)));
    const texts = [...read.map(({ text }) => text), ...(await writtenStatements())];
    const called = new Set(texts.flatMap((text) => text.match(/\b[a-z][a-z_0-9]*(?=\()/g) ?? []));
    expect([...called].filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
    expect(FUNCTIONS.filter((name) => !called.has(name))).toEqual([]);
  });

  it.each(['all', 'any', 'phrase'] as const)('stays small for the longest texts (%s)', (mode) => {
    const facets = Object.fromEntries(Object.keys(LEFT_OUT).map((field) => [field, {}]));
    for (const { words, parts, characters, parameters } of LONGEST) {
      const text = { words, mode };
      const terms = planOf({ text }).text?.terms ?? [];
      expect(words.length).toBeLessThanOrEqual(LIMITS.text);
      expect(terms.map((term) => term.parts.length)).toEqual(Array(LIMITS.words).fill(parts));
      const queries: readonly Query[] = [{ text }, { text, where: LEFT_OUT, facets }];
      for (const query of queries) {
        for (const dialect of ['materialise', 'pushdown'] as const) {
          for (const statement of statementsOf(query, dialect)) {
            expect(statement.text.length).toBeLessThan(characters);
            expect(statement.values.length).toBeLessThan(parameters);
          }
        }
      }
    }
  });

  it('looks once for the rows of all facets of few values that leave out a condition', () => {
    const where = { level: 'senior', workplace: 'onsite', time: 'full', city: 'Köln' } as const;
    const looks = (facets: Query['facets']) =>
      statementsOf({ where, facets: facets ?? {}, first: 0 }, 'materialise').flatMap(
        ({ text }) => text.match(/FROM "public"\."posting"/g) ?? [],
      ).length;
    expect(looks({})).toBe(1);
    expect(looks({ level: {} })).toBe(2);
    expect(looks({ level: {}, workplace: {}, time: {} })).toBe(2);
    expect(looks({ level: {}, workplace: {}, time: {}, city: {} })).toBe(3);
  });

  it('finds the rows once on one server, and asks the shards for each thing of its own', () => {
    const query: Query = {
      where: { level: 'senior' },
      facets: { level: {}, city: {} },
      stats: { experienceYears: {} },
    };
    const [whole = { text: '' }, ...rest] = statementsOf(query, 'materialise');
    expect(rest).toEqual([]);
    expect(whole.text).toMatch(/^WITH found AS MATERIALIZED/);
    expect(statementsOf(query, 'pushdown').map(({ text }) => text.slice(0, 45))).toEqual([
      'WITH found AS NOT MATERIALIZED (SELECT d.id, ',
      'WITH found AS NOT MATERIALIZED (SELECT d.id, ',
      'WITH found AS NOT MATERIALIZED (SELECT d.id, ',
    ]);
  });
});

/** A search over rows that are found so, and told so. */
function found(columns: string, rest = '', told = 'count(*)'): string {
  const rows = `SELECT ${columns} FROM "public"."posting" d ${rest}`;
  return `WITH found AS NOT MATERIALIZED (${rows}) (SELECT 1 AS part, ${told} AS n FROM found f)`;
}

/** The SQL of all writes, and of what creates the tables or changes those of a known state. */
async function writtenStatements(state?: { readonly version: number; readonly layout: string }): Promise<string[]> {
  const texts: string[] = [];
  const client: PostgresTransactor = {
    async query(text) {
      texts.push(text);
      if (text.startsWith('SELECT to_regclass')) return { rows: [{ found: state !== undefined || texts.length > 3 }] };
      if (text.startsWith('SELECT version')) return { rows: state === undefined ? [] : [state] };
      if (text.startsWith('SELECT a.attname'))
        return { rows: state === undefined ? [] : [{ name: 'city', type: 'text' }] };
      if (text.startsWith('UPDATE')) return { rows: [{ rev: 1 }] };
      return { rows: text.startsWith('DELETE') ? [{ id: '1' }] : [] };
    },
    transaction: (work) => work(client),
  };
  const session = await postgresEngine({ client, distributed: true }).open(POSTINGS);
  await session.upsert([{ id: '1' }, { id: '2', title: 'Koch' } as never]);
  await session.remove(['1']);
  await session.get('1');
  await createFollower({ client, target: session }).catchUp();
  return texts;
}

/** As many words as count, each of so many parts, no two parts alike; and what is too much of SQL for them. */
const LONGEST = [
  { parts: 4, characters: 60_000, parameters: 200 },
  { parts: 8, characters: 80_000, parameters: 300 },
].map((row) => ({ ...row, words: longestText(row.parts) }));

/** Conditions on fields whose facets leave them out. */
const LEFT_OUT = { city: 'Bonn', employer: 'Bau', level: 'senior', skill: 'SQL', workplace: 'onsite' } as const;

function longestText(parts: number): string {
  const letter = (place: number) => String.fromCharCode(97 + (place % 26));
  const compound = (word: number) =>
    Array.from({ length: parts }, (_, part) => {
      const place = word * parts + part;
      return letter(place) + letter(Math.floor(place / 26));
    }).join('-');
  return Array.from({ length: LIMITS.words }, (_, word) => compound(word)).join(' ');
}

/** Words in the text of SQL, without the numbers at their end. */
function wordsOf(text: string): string[] {
  return (text.match(/[A-Za-z_][A-Za-z_0-9]*/g) ?? []).map((word) => word.replace(/_?\d+$/, ''));
}

/** What is called; PostgreSQL 15 has all of it. The newest is `bit_count`, of version 14; `bit` is a type. */
const FUNCTIONS = [
  ...'array_position asin bit bit_count cardinality ceil coalesce cos count create_distributed_table floor format_type least'.split(
    ' ',
  ),
  ...'max min pg_advisory_xact_lock power radians round row_number sin sqrt strpos sum to_regclass unnest'.split(' '),
  'width_bucket',
];

/** All words that may stand in SQL: those of the language, of the tables, and the names that the compiler gives. */
const KNOWN_WORDS = [
  ...'ALL AND ANY ARRAY AS ASC BETWEEN BY CASE CROSS DESC ELSE END FILTER FROM GROUP HAVING IS JOIN LAST LEFT'.split(
    ' ',
  ),
  ...'LATERAL LIMIT MATERIALIZED NOT NULL NULLS ON OR ORDER OVER PARTITION SELECT THEN TRUE UNION VALUES'.split(' '),
  ...'WHEN WHERE WITH true false text integer bigint double precision box bit'.split(' '),
  ...FUNCTIONS,
  ...'b c d f g n o p r s t u v w'.split(' '),
  ...'by counted diverse document facet figure found id k key kinds km known label labels latitude letters misses'.split(
    ' ',
  ),
  ...'longitude needed nth numbers others part phrases place points relevance term texts total units upto value word words'.split(
    ' ',
  ),
  ...'ctid public posting posting_word'.split(' '),
  ...TABLES.columns.map(({ name }) => name.slice(1, -1)),
];
