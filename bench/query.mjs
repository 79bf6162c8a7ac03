// Measures searches beside other systems: the same postings, the same questions, one process each.
// Reads: bench/query/. Writes: a table, or with --json everything; ends with exit code 1 where a target is missed.
// --size 100000   postings    --rounds 100   runs of a query    --systems berufsbild,minisearch,...
// --growth 10000,100000,300000   how our costs grow (--growth 10000,100000,1000000 takes minutes and 4 GB)    --json
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installBeside } from '../scripts/install-beside.mjs';
import { NAMES } from './query/queries.mjs';

installBeside('bench');
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '100' },
    systems: { type: 'string', default: 'berufsbild,minisearch,orama,flexsearch,itemsjs,sqlite,pglite,postgres' },
    growth: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const OURS = 'berufsbild';
const FIRST_FOUR = NAMES.slice(0, 4);
const SECOND = NAMES[1];

const systems = values.systems.split(',');
const measured = Object.fromEntries(systems.map((name) => [name, measure(name, values.size)]));
const storage = systems.includes(OURS) ? measure('storage', values.size, ['--no-upserts']) : undefined;
const sizes = values.growth === '' ? [] : values.growth.split(',').map(Number);
const grown = sizes.map((size) => measure(OURS, size));
const checks = [...speedChecks(), ...ownChecks(), ...growthChecks()];
const differences = systems.filter((name) => name !== OURS).flatMap(differencesOf);

if (values.json) console.log(JSON.stringify({ measured, storage, grown, checks, differences }, undefined, 2));
else {
  printTable();
  printGrowth();
  console.log(`\nAnswers that differ from ours: ${differences.length === 0 ? 'none' : ''}`);
  for (const difference of differences) console.log(`  ${difference}`);
  console.log('');
  for (const { what, figure, isMet } of checks) console.log(`${isMet ? 'pass' : 'FAIL'}  ${what}: ${figure}`);
}
process.exitCode = checks.every(({ isMet }) => isMet) ? 0 : 1;

function measure(name, size, flags = []) {
  const script = fileURLToPath(new URL('query/measure.mjs', import.meta.url));
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', script, name, String(size), values.rounds, ...flags],
    { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${name} over ${size} postings ended with ${status}`);
  return JSON.parse(stdout);
}

/** What the acceptance asks of us beside others. */
function speedChecks() {
  const times = [
    ['minisearch', 10],
    ['orama', 10],
    ['flexsearch', 5],
  ].filter(([name]) => measured[name] !== undefined);
  const faster = FIRST_FOUR.flatMap((query) =>
    times.map(([name, least]) =>
      check(
        `${query}: at least ${least} times faster than ${name}`,
        measured[name].queries[query].p50 / measured[OURS].queries[query].p50,
        (ratio) => ratio >= least,
        (ratio) => `${ratio.toFixed(1)} times`,
      ),
    ),
  );
  const beside = [];
  if (measured.flexsearch !== undefined) {
    const ratio = measured[OURS].load / measured.flexsearch.load;
    beside.push(
      check(
        'load: at most twice that of flexsearch',
        ratio,
        (value) => value <= 2,
        (value) => `${value.toFixed(2)} times`,
      ),
    );
  }
  if (measured.minisearch !== undefined) {
    const ratio = measured.minisearch.upsert / measured[OURS].upsert;
    beside.push(
      check(
        'upserts: at least twice as fast as minisearch',
        ratio,
        (value) => value >= 2,
        (value) => `${value.toFixed(1)} times`,
      ),
    );
  }
  return [...faster, ...beside];
}

/** What the acceptance asks of us alone, at 100,000 postings. */
function ownChecks() {
  const ours = measured[OURS];
  if (ours === undefined) return [];
  const ms = (value) => `${value.toFixed(2)} ms`;
  return [
    check(`${SECOND} while 1,000 upserts: p95 below 10 ms`, ours.whileUpserting.p95, (value) => value < 10, ms),
    check('one posting against 10,000 saved searches: at most 3 ms', ours.match.p95, (value) => value <= 3, ms),
    check(
      'memory with documents: at most 400 MB',
      ours.megabytes,
      (value) => value <= 400,
      (value) => `${value} MB`,
    ),
    check('load from storage: at most 1 s', storage.load, (value) => value <= 1000, ms),
  ];
}

/** From one size to the next, no cost grows faster than 1.3 times the size. */
function growthChecks() {
  const [least, most] = [grown[0], grown.at(-1)];
  if (least === undefined || most === least) return [];
  const times = most.size / least.size;
  return costsOf(least).map(([what, before], index) =>
    check(
      `${what}: from ${least.size} to ${most.size} at most ${(1.3 * times).toFixed(0)} times`,
      costsOf(most)[index][1] / before,
      (ratio) => ratio <= 1.3 * times,
      (ratio) => `${ratio.toFixed(1)} times`,
    ),
  );
}

function costsOf({ queries, load, megabytes, get, upsert, match }) {
  return [
    ...NAMES.map((name) => [name, queries[name].p50]),
    ['load', load],
    ['megabytes', megabytes],
    ['by id', get],
    ['upsert', upsert],
    ['match', match.p50],
  ];
}

function check(what, value, holds, show) {
  return { what, figure: show(value), isMet: holds(value) };
}

/** Where a system's answer is another one. A facet is compared by its counts; equal counts may name other values. */
function differencesOf(name) {
  return NAMES.flatMap((query) => {
    const theirs = measured[name].queries[query]?.answer;
    const ours = measured[OURS]?.queries[query].answer;
    if (theirs === undefined || ours === undefined) return [];
    const parts = {
      total: [theirs.total, ours.total],
      ids: [theirs.ids, ours.ids],
      facets: [comparable(theirs.facets), comparable(ours.facets)],
      quantiles: [theirs.quantiles, ours.quantiles],
    };
    return Object.entries(parts)
      .filter(([, [one, other]]) => one !== undefined && JSON.stringify(one) !== JSON.stringify(other))
      .map(([part, [one, other]]) => `${name}, ${query}: ${part} ${shown(one)}, ours ${shown(other)}`);
  });
}

/** The counts of each facet, and the names of the values whose count no other has. */
function comparable(facets) {
  if (facets === undefined) return undefined;
  return Object.entries(facets).map(([name, counts]) => [
    name,
    counts.map(([value, count]) => [
      counts.filter((other) => other[1] === count).length === 1 ? String(value) : '',
      count,
    ]),
  ]);
}

function shown(value) {
  return JSON.stringify(value).slice(0, 90);
}

function printTable() {
  console.log(
    `${values.size} postings; milliseconds of processor time (of postgres and its kind: by the clock), p50, and × ours`,
  );
  const row = (what, cells) => console.log(`${what.padEnd(30)}${cells.map((cell) => cell.padStart(19)).join('')}`);
  row('', systems);
  const line = (what, figureOf) => {
    const ours = measured[OURS] && figureOf(measured[OURS]);
    row(
      what,
      systems.map((name) => {
        const figure = figureOf(measured[name]);
        if (figure === undefined) return '–';
        const ratio = ours === undefined || name === OURS ? '' : ` ×${(figure / ours).toFixed(1)}`;
        return `${figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3)}${ratio}`;
      }),
    );
  };
  for (const name of NAMES) line(name, ({ queries }) => queries[name]?.p50);
  line('by id', ({ get }) => get);
  line('one of 1,000 upserts', ({ upsert }) => upsert);
  line('second query meanwhile, p95', ({ whileUpserting }) => whileUpserting?.p95);
  line('load', ({ load }) => load);
  line('megabytes', ({ megabytes }) => megabytes);
}

function printGrowth() {
  if (grown.length === 0) return;
  console.log('\nOurs by number of postings');
  const rows = grown.map(costsOf);
  console.log(`${''.padEnd(30)}${grown.map(({ size }) => String(size).padStart(12)).join('')}`);
  for (const [index, [what]] of rows[0].entries()) {
    console.log(`${what.padEnd(30)}${rows.map((costs) => costs[index][1].toPrecision(3).padStart(12)).join('')}`);
  }
}
