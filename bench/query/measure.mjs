// Measures one system in a process of its own. Called by bench/query.mjs: node measure.mjs <system> <size> <rounds>
// Reads: the generator, the packages' sources. Writes: one line of JSON to its output.
import { generatePostings, postingOf } from './generate-postings.mjs';
import { NAMES } from './queries.mjs';

const [name, size, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
/** Most milliseconds for one query, whatever the rounds. */
const PATIENCE = 8000;
const UPSERTS = 1000;
const UPSERTS_A_QUERY = 10;
const GETS = 20_000;
const FEW_GETS = 1000;
const SAVED = 10_000;
const MATCHES = 200;
const SECOND = NAMES[1];

const { prepare, load } = await import(`./systems/${name}.mjs`);
const prepared = await prepare(generatePostings(size));
const measured = { name, size };

tell('load');
let system;
const loaded = await timed(() => load(prepared));
system = loaded.value;
// Where another process works along, what counts is the clock.
measured.load = system.opened ?? loaded.time;
// What was freed while loading is given back a little later.
for (let round = 0; round < 3; round += 1) {
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 100));
}
if (!system.isElsewhere) measured.megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);

measured.queries = {};
for (const query of Object.keys(system.ask)) {
  tell(query);
  const { value, times } = await repeated(system.ask[query], rounds);
  const { total, ids, facets, quantiles } = value;
  measured.queries[query] = { ...percentiles(times), answer: { total, ids, facets, quantiles } };
}
if (system.get !== undefined) {
  tell('by id');
  const gets = system.isElsewhere ? FEW_GETS : GETS;
  const { time } = await timed(async () => {
    for (let at = 0; at < gets; at += 1) await system.get(`p-${(at * 7919) % size}`);
  });
  measured.get = time / gets;
}
if (system.upsert !== undefined && !process.argv.includes('--no-upserts')) {
  tell(`${UPSERTS} upserts`);
  Object.assign(measured, await whileQuerying(system));
}
if (system.store !== undefined) {
  tell(`${SAVED} saved searches`);
  measured.match = await matching(system.store);
}
tell('');
await system.close?.();
process.stdout.write(JSON.stringify(measured));
process.exit(0);

function tell(what) {
  process.stderr.write(`\r\u001B[K${what === '' ? '' : `${name}, ${size}: ${what}`}`);
}

/** Milliseconds of processor time: other work may run beside. Of a system in another process, by the clock. */
async function timed(work) {
  const start = performance.now();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system: kernel } = process.cpuUsage(before);
  return { value, time: system?.isElsewhere ? performance.now() - start : (user + kernel) / 1000 };
}

async function repeated(ask, most) {
  const times = [];
  const end = performance.now() + PATIENCE;
  let value = await ask();
  for (let round = 0; round < most && (round < 3 || performance.now() < end); round += 1) {
    const { time, value: answer } = await timed(ask);
    value = answer;
    times.push(time);
  }
  return { value, times };
}

function percentiles(times) {
  const ascending = times.sort((left, right) => left - right);
  const at = (share) => ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))];
  return { p50: at(0.5), p95: at(0.95) };
}

/** Stores postings again with other contents, one by one, and asks the second query in between. */
async function whileQuerying({ ask, upsert }) {
  const changed = prepare(generatePostings(UPSERTS, size)).map((posting, at) => ({
    ...posting,
    id: `p-${(at * 7919) % size}`,
  }));
  // What has just been made is no part of the cost of storing it.
  globalThis.gc?.();
  const upserts = [];
  const times = [];
  const end = performance.now() + 6 * PATIENCE;
  let done = 0;
  for (; done < UPSERTS && performance.now() < end; done += UPSERTS_A_QUERY) {
    const batch = changed.slice(done, done + UPSERTS_A_QUERY);
    const { time } = await timed(async () => {
      for (const posting of batch) await upsert(posting);
    });
    upserts.push(time / batch.length);
    times.push((await timed(ask[SECOND])).time);
  }
  return { upsert: percentiles(upserts).p50, whileUpserting: percentiles(times) };
}

async function matching(store) {
  for (let at = 0; at < SAVED; at += 1) {
    const { title, occupation, skills, jobLocation, experienceLevel } = postingOf(at);
    const text = at % 3 === 0 ? title : at % 3 === 1 ? `${occupation.name} ${skills[0]}` : occupation.name;
    const where = {
      ...(at % 4 === 0 ? {} : { city: jobLocation[0].name }),
      ...(at % 5 === 0 ? { level: experienceLevel } : {}),
    };
    await store.save(`search ${at}`, { ...(at % 10 === 0 ? {} : { text }), where });
  }
  const postings = generatePostings(MATCHES, 2 * size);
  globalThis.gc?.();
  const times = [];
  for (const posting of [...postings, ...postings]) {
    times.push((await timed(() => store.match(posting))).time);
  }
  return percentiles(times.slice(MATCHES));
}
