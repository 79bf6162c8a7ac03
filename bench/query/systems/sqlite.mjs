// SQLite in memory with FTS5, columns with indexes, and values of facets in tables of their own.
import Database from 'libsql';
import { flatPosting, payByLevel, topOf } from '../flat-posting.mjs';
import { CENTRE, CITY, FACETS, FIRST, PAY, WORDS, WORKPLACE } from '../queries.mjs';

const MANY = ['time', 'skill'];
const SCHEMA = `
  create table posting (n integer primary key, id text unique, level text, workplace text, city text, latitude real,
    longitude real, datePosted text, payMin real, payMax real, document text);
  create index posting_city on posting (city);
  create index posting_workplace on posting (workplace, datePosted);
  create index posting_place on posting (latitude, longitude);
  create index posting_pay on posting (level, payMin);
  create table time (n integer, value text);
  create table skill (n integer, value text);
  create index time_n on time (n);
  create index skill_n on skill (n);
  create virtual table words using fts5 (title, occupation, skills, text, content='', contentless_delete=1,
    tokenize='unicode61 remove_diacritics 0');
`;
const KM_A_DEGREE = 111.2;

export const prepare = (postings) => postings.map(flatPosting);

export async function load(rows) {
  const db = new Database(':memory:');
  db.exec(SCHEMA);
  const put = writer(db);
  db.exec('begin');
  for (const [n, row] of rows.entries()) put(n + 1, row);
  db.exec('commit');
  db.exec('analyze');
  const numbers = new Map(rows.map(({ id }, n) => [id, n + 1]));
  const text = db.prepare(`select p.id from words w join posting p on p.n = w.rowid where words match ?
    order by bm25(words, 8, 4, 2, 1) limit ${FIRST}`);
  const textCount = db.prepare('select count(*) n from words where words match ?');
  const narrow = facetStatements(
    db,
    `posting where n in (select rowid from words where words match ?) and city = ? and payMax >= ?`,
  );
  const broad = facetStatements(db, 'posting where workplace = ?');
  const page = db.prepare(`select id from posting where workplace = ? order by datePosted desc, id limit ${FIRST}`);
  const latitudes = CENTRE.km / KM_A_DEGREE + 0.01;
  const longitudes = latitudes / Math.cos((CENTRE.latitude * Math.PI) / 180);
  const inside = `from posting where latitude between ${CENTRE.latitude - latitudes} and ${CENTRE.latitude + latitudes}
    and longitude between ${CENTRE.longitude - longitudes} and ${CENTRE.longitude + longitudes}
    and 12742.0176 * asin(sqrt(square(sin(radians(latitude - ${CENTRE.latitude}) / 2)) + cos(radians(latitude)) *
      cos(radians(${CENTRE.latitude})) * power(sin(radians(longitude - ${CENTRE.longitude}) / 2), 2))) <= ${CENTRE.km}`;
  const near = db.prepare(`select id ${inside} order by payMin desc nulls last, datePosted desc, id limit ${FIRST}`);
  const nearCount = db.prepare(`select count(*) n ${inside}`);
  const pay = db.prepare('select level, payMin from posting where payMin is not null');
  const count = db.prepare('select count(*) n from posting');
  const byId = db.prepare('select document from posting where id = ?');
  return {
    ask: {
      'text, top 20': () => {
        const match = matching(WORDS.two);
        return { total: textCount.get(match).n, hits: text.all(match) };
      },
      'text, city, pay, five facets': () => narrow([matching(WORDS.one), CITY, PAY]),
      'five facets, broad filter': () => ({ ...broad([WORKPLACE]), ids: page.all(WORKPLACE).map(({ id }) => id) }),
      '25 km, sorted by pay': () => ({ total: nearCount.get().n, ids: near.all().map(({ id }) => id) }),
      'pay quartiles by level': () => {
        return { total: count.get().n, quantiles: payByLevel(pay.all()) };
      },
    },
    get: (id) => JSON.parse(byId.get(id).document),
    upsert: (row) => put(numbers.get(row.id), row),
  };
}

function matching(words) {
  return words
    .split(' ')
    .map((word) => `"${word}"`)
    .join(' AND ');
}

function writer(db) {
  const posting = db.prepare('insert or replace into posting values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const forget = [...MANY.map((name) => `delete from ${name} where n = ?`), 'delete from words where rowid = ?'].map(
    (sql) => db.prepare(sql),
  );
  const words = db.prepare('insert into words (rowid, title, occupation, skills, text) values (?, ?, ?, ?, ?)');
  const many = MANY.map((name) => [name, db.prepare(`insert into ${name} values (?, ?)`)]);
  return (n, row) => {
    for (const statement of forget) statement.run(n);
    posting.run(
      n,
      row.id,
      row.level,
      row.workplace,
      row.city,
      row.latitude,
      row.longitude,
      row.datePosted,
      row.payMin ?? null,
      row.payMax ?? null,
      JSON.stringify(row),
    );
    words.run(n, row.title, row.occupation, row.skills, row.text);
    for (const [name, statement] of many) for (const value of row[name]) statement.run(n, value);
  };
}

function facetStatements(db, found) {
  const total = db.prepare(`select count(*) n from ${found}`);
  const facets = FACETS.map((name) => [
    name,
    db.prepare(
      MANY.includes(name)
        ? `select value, count(*) n from ${name} where n in (select n from ${found}) group by value`
        : `select ${name} value, count(*) n from ${found} group by ${name}`,
    ),
  ]);
  return (parameters) => ({
    total: total.get(...parameters).n,
    facets: Object.fromEntries(
      facets.map(([name, statement]) => [name, topOf(statement.all(...parameters).map(({ value, n }) => [value, n]))]),
    ),
  });
}
