// Tells how well searches are ranked, ours beside MiniSearch and Orama: nDCG@10 over graded queries.
// Reads: bench/ranking/{postings.ndjson,queries.json} (format in bench/ranking/README.md), the packages' sources, the
// demo's generator. Writes: nothing; ends with exit code 1 where ours falls below the target. `--each` prints every query.
import { readFileSync } from 'node:fs';
import { importSource } from '../scripts/import-source.mjs';
import { installBeside } from '../scripts/install-beside.mjs';

installBeside('bench');
const { default: MiniSearch } = await import('minisearch');
const orama = await import('@orama/orama');
const { stemmer, language } = await import('@orama/stemmers/german');
const {
  createStore,
  memoryEngine,
  generatePostings,
  largestPlaces,
  loadGazetteer,
  occupationProfiles,
  occupationsFrom,
  plainText,
} = await importSource(`
    export { createStore } from '@berufsbild/query';
    export { memoryEngine } from '@berufsbild/query/memory';
    export { occupationProfiles } from '@berufsbild/core/documents';
    export { loadGazetteer } from '@berufsbild/places';
    export { generatePostings } from '../apps/demo/src/posting/generate-postings.ts';
    export { largestPlaces } from '../apps/demo/src/posting/largest-places.ts';
    export { occupationsFrom } from '../apps/demo/src/portal/occupations.ts';
    export { plainText } from '../packages/query/src/text/plain-text.ts';
  `);

const TARGET = 0.85;
const PAGE = 10;
/** The demo's postings of one fixed day, so that dates settle ties the same way every time. */
const DAY = '2026-11-22';
const PLACES = 400;
const BOOST = { title: 8, occupation: 4, skills: 2, text: 1 };

/** What a rule for generated postings may name. */
const RULE_VALUES = {
  occupation: ({ occupation }) => [occupation],
  level: ({ posting }) => [posting.experienceLevel],
  city: ({ posting }) => posting.jobLocation.map(({ name }) => name),
  time: ({ posting }) => posting.employment.time,
  contract: ({ posting }) => posting.employment.contract,
  workplace: ({ posting }) => [posting.workplace.kind],
  skill: ({ posting }) => posting.skills,
};

const handWritten = readFileSync(new URL('ranking/postings.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => ({ source: 'written', posting: JSON.parse(line) }));
const generated = generatePostings({
  occupations: occupationsFrom(occupationProfiles),
  places: largestPlaces(await loadGazetteer(), 'DE', PLACES),
  today: DAY,
}).map(({ id, occupation, posting }) => ({
  source: 'generated',
  occupation: occupation.name,
  posting: { id, ...posting },
}));
const corpus = [...handWritten, ...generated];
const queries = JSON.parse(readFileSync(new URL('ranking/queries.json', import.meta.url), 'utf8'));
assertKnown();

const systems = {
  '@berufsbild/query': await ours(),
  MiniSearch: miniSearch(),
  Orama: await oramaSearch(),
};
const scores = Object.fromEntries(Object.keys(systems).map((name) => [name, []]));
for (const query of queries) {
  const grades = gradesOf(query);
  for (const [name, search] of Object.entries(systems)) scores[name].push(ndcg(await search(query.text), grades));
  if (process.argv.includes('--each')) {
    const all = Object.keys(systems).map((name) => scores[name].at(-1).toFixed(2));
    console.log(`${all.join('  ')}  ${query.id} ${query.text}`);
  }
}
console.log(`nDCG@${PAGE} of ${queries.length} queries over ${corpus.length} postings`);
for (const [name, all] of Object.entries(scores)) console.log(`  ${name.padEnd(20)} ${mean(all).toFixed(3)}`);
const isGood = mean(scores['@berufsbild/query']) >= TARGET;
console.log(`${isGood ? 'pass' : 'FAIL'}: at least ${TARGET}`);
process.exitCode = isGood ? 0 : 1;

/** Each gives the ids of the first page. All search the same four fields, weighted the same, for any of the words. */
async function ours() {
  const store = await createStore(memoryEngine());
  await store.upsert(corpus.map(({ posting }) => posting));
  return async (words) => (await store.search({ text: { words, mode: 'any' }, first: PAGE })).hits.map(({ id }) => id);
}

function miniSearch() {
  const index = new MiniSearch({ fields: Object.keys(BOOST) });
  index.addAll(corpus.map(({ posting }) => fieldsOf(posting)));
  return (text) =>
    index
      .search(text, { boost: BOOST, prefix: true, fuzzy: 0.2 })
      .slice(0, PAGE)
      .map(({ id }) => id);
}

async function oramaSearch() {
  const schema = Object.fromEntries(Object.keys(BOOST).map((name) => [name, 'string']));
  const index = orama.create({ schema, components: { tokenizer: { language, stemming: true, stemmer } } });
  await orama.insertMultiple(
    index,
    corpus.map(({ posting }) => fieldsOf(posting)),
  );
  return async (term) =>
    (await orama.search(index, { term, boost: BOOST, tolerance: 1, limit: PAGE })).hits.map(({ id }) => id);
}

function fieldsOf({ id, title, occupation, skills = [], description = '', hiringOrganization, jobLocation = [] }) {
  const places = jobLocation.map(({ name }) => name);
  const text = [plainText(description), hiringOrganization?.name ?? '', ...places].join('\n');
  return { id, title, occupation: occupation?.name ?? '', skills: skills.join('\n'), text };
}

/** Grade by id: the named ones, and for generated ones the best rule that fits. */
function gradesOf({ grades = {}, generated: rules = [] }) {
  const byRule = generated.map((document) => [
    document.posting.id,
    Math.max(0, ...rules.filter((rule) => fits(rule, document)).map(({ grade }) => grade)),
  ]);
  return new Map([...byRule, ...Object.entries(grades)]);
}

function fits({ grade: _, ...rule }, document) {
  return Object.entries(rule).every(([name, value]) => RULE_VALUES[name](document).includes(value));
}

function assertKnown() {
  const ids = new Set(corpus.map(({ posting }) => posting.id));
  if (ids.size < corpus.length) throw new Error('Two postings have the same id');
  for (const { id, grades = {}, generated: rules = [] } of queries) {
    for (const key of Object.keys(grades)) if (!ids.has(key)) throw new Error(`Query ${id} grades unknown ${key}`);
    for (const { grade: _, ...rule } of rules) {
      const unknown = Object.keys(rule).filter((name) => !Object.hasOwn(RULE_VALUES, name));
      if (unknown.length > 0) throw new Error(`Query ${id} has a rule by unknown ${unknown}`);
      const isUsed = generated.some((document) => fits({ grade: 0, ...rule }, document));
      if (!isUsed) throw new Error(`Query ${id} has a rule that fits no posting: ${JSON.stringify(rule)}`);
    }
  }
}

function ndcg(ids, grades) {
  const best = [...grades.values()].sort((left, right) => right - left).slice(0, PAGE);
  const ideal = gain(best);
  if (ideal === 0) throw new Error('A query without a good posting has no nDCG');
  return gain(ids.map((id) => grades.get(id) ?? 0)) / ideal;
}

function gain(grades) {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
