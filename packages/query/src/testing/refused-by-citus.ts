/** What a part of a statement must not hold. */
interface Rule {
  readonly what: string;
  readonly pattern: RegExp;
}

/** What Citus refuses in any statement about distributed tables. */
const ANYWHERE: readonly Rule[] = [
  { what: 'grouping sets', pattern: /\b(?:GROUPING SETS|CUBE|ROLLUP)\b/ },
  { what: 'recursion', pattern: /\bRECURSIVE\b/ },
  { what: 'locked rows', pattern: /\bFOR (?:UPDATE|SHARE|NO KEY|KEY SHARE)\b/ },
  { what: 'the place of a row, which each node counts for itself', pattern: /\bctid\b/ },
  { what: 'an aggregate over sorted rows', pattern: /\bWITHIN GROUP\b/ },
  { what: 'a write within another statement', pattern: /.\b(?:INSERT INTO|DELETE FROM|UPDATE (?!SET|$))/s },
  { what: 'MERGE', pattern: /\bMERGE\b/ },
  { what: 'a trigger', pattern: /\bTRIGGER\b/ },
  { what: 'a unique index, which may lie off the key', pattern: /\b(?:UNIQUE|EXCLUDE)\b/ },
  { what: 'a reference between tables', pattern: /\bREFERENCES\b/ },
  { what: 'numbers that a table gives itself', pattern: /\b(?:serial|bigserial|GENERATED|nextval)\b/i },
  {
    what: 'a clock or chance',
    pattern: /\b(?:now|\w+_timestamp|timeofday|random|gen_random_uuid)\(|\b(?:CURRENT|LOCAL)_?(?:DATE|TIME)/,
  },
];

/**
 * What it refuses in a write, besides. Rows are given as values, or as lists that the coordinator takes apart and hands
 * to the shards, which settle the conflicts. Rows of other tables it would fetch first.
 */
const IN_WRITES: readonly Rule[] = [
  {
    what: 'rows out of a question',
    pattern:
      /^INSERT (?!INTO \S+ \([^()]*\) (?:VALUES |SELECT [^()]* FROM unnest\([^()]*\) AS \w+ \([^()]*\) ON CONFLICT ))|^INSERT .*\(SELECT\b/s,
  },
  {
    what: 'a look at other tables',
    pattern: /^DELETE .*\b(?:USING|JOIN|SELECT)\b|^UPDATE .*\b(?:FROM|JOIN|SELECT)\b/s,
  },
];

/** What it refuses of rows that lie on the shards, whether they are looked for there or put together. */
const OF_SHARDS: readonly Rule[] = [
  { what: 'a window', pattern: /\bOVER\b/ },
  { what: 'DISTINCT', pattern: /\bDISTINCT\b/ },
  {
    what: 'a join off the key',
    pattern: /\bJOIN (?!LATERAL |\(VALUES |unnest\(|\(…\) (\w+) ON \1\.place = d\.id\b)|\bFROM [\w."]+ \w+ ?,/,
  },
  { what: 'a subquery that looks at a row from within', pattern: /\bLATERAL (?!unnest\(|\(VALUES )/ },
  { what: 'an outer join that may repeat rows', pattern: /\b(?:RIGHT|FULL|LEFT) (?:OUTER )?JOIN (?!LATERAL unnest\()/ },
];

/** What it refuses where rows are looked for on the shards. */
const ON_SHARDS: readonly Rule[] = [
  ...OF_SHARDS,
  { what: 'a page', pattern: /\b(?:LIMIT|OFFSET|FETCH)\b/ },
  { what: 'an order', pattern: /\bORDER BY\b/ },
  { what: 'several questions', pattern: /\b(?:UNION|INTERSECT|EXCEPT)\b/ },
  { what: 'a named question', pattern: /\bWITH\b/ },
  { what: 'another column for the key', pattern: /(?<!\bd\.id) AS place\b/ },
  { what: 'groups off the key', pattern: /\bGROUP BY (?!(?:d\.id|[bu]\.place)(?:[,) ]|$))/ },
  { what: 'an aggregate of all rows', pattern: /^(?!.* GROUP BY ).*\b(?:min|max|sum|count|avg|\w+_agg)\(/s },
];

/** What it refuses where the answers of the shards are put together. */
const OVER_SHARDS: readonly Rule[] = [
  ...OF_SHARDS,
  { what: 'an aggregate over sorted rows', pattern: /\b\w+\([^()]*\bORDER BY\b/ },
];

/** What may stand before a question that is no expression. */
const BEFORE_ROWS = /(?:^|(?:FROM|JOIN|LATERAL|MATERIALIZED|UNION ALL|\)) )$/;

/**
 * What Citus would refuse, or answer by fetching all rows, of a statement that a PostgreSQL engine compiles for postings
 * that are distributed by their key. For tests.
 */
export function refusedByCitus(sql: string): string[] {
  const isWrite = /^(?:INSERT|DELETE|UPDATE)\b/.test(sql);
  const isSearch = sql.startsWith('WITH found ');
  return [
    ...broken(ANYWHERE, sql),
    ...(isWrite ? broken(IN_WRITES, sql) : []),
    ...(isSearch ? selectsOf(sql).flatMap((select) => refusedOfSelect(select, sql)) : []),
  ];
}

function refusedOfSelect({ before, text, whole }: Select, sql: string): string[] {
  if (!BEFORE_ROWS.test(before)) return ['a question as an expression'];
  const isFoundKept = sql.startsWith('WITH found AS MATERIALIZED ');
  const isOfShards = whole.includes('"posting"') || (!isFoundKept && /\bfound\b/.test(text));
  if (!isOfShards) return [];
  const isPutTogether = /^SELECT \d AS part,/.test(text) || /\bcounted_\d+ AS MATERIALIZED $/.test(before);
  return broken(isPutTogether ? OVER_SHARDS : ON_SHARDS, text);
}

function broken(rules: readonly Rule[], text: string): string[] {
  return rules.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
}

/** A question in brackets. */
interface Select {
  /** What stands before it, as far as the brackets around it go. */
  readonly before: string;
  /** Its text, with `(…)` for the questions within it. */
  readonly text: string;
  /** Its text as it is. */
  readonly whole: string;
}

function selectsOf(sql: string): readonly Select[] {
  const open = [{ before: '', text: '', whole: '' }];
  const selects: Select[] = [];
  for (const piece of sql.split(/([()])/)) {
    const inner = open.at(-1);
    if (inner === undefined) throw new Error(`More brackets are closed than opened: ${sql}`);
    if (piece === '(') open.push({ before: inner.text, text: '', whole: '' });
    else if (piece === ')') {
      open.pop();
      const isSelect = /^(?:SELECT|WITH) /.test(inner.text);
      if (isSelect) selects.push(inner);
      const outer = open.at(-1);
      if (outer === undefined) continue;
      outer.text += isSelect ? '(…)' : `(${inner.text})`;
      outer.whole += `(${inner.whole})`;
    } else {
      inner.text += piece;
      inner.whole += piece;
    }
  }
  return selects;
}
