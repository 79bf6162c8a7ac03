// Checks every regular expression of packages and apps for catastrophic backtracking: job ads are hostile input.
// Reads: regular expression literals of packages/*/src and apps/*/src, and those that importing a door of a package builds.
// Writes: scripts/redos/cache.json (answers by pattern, git-ignored); installs its own dependencies where they are missing.
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { installBeside } from '../install-beside.mjs';
import { LINEAR, UNDECIDED } from './decide.mjs';
import { builtPatterns, literalPatterns } from './find-patterns.mjs';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const CACHE = `${HERE}cache.json`;
const CHECKER = `recheck@${JSON.parse(readFileSync(`${HERE}package.json`, 'utf8')).dependencies.recheck}`;

const patterns = [...literalPatterns(), ...(await builtPatterns())];
const answers = await answersFor(new Map(patterns.map((pattern) => [pattern.key, pattern])));
const bad = patterns.filter(({ key }) => answers[key] !== LINEAR);
for (const { place, key } of bad) console.error(`${place}: ${answers[key]}\n  ${key}`);
console.log(`${patterns.length} regular expressions, ${bad.length} not linear`);
process.exitCode = bad.length > 0 || patterns.length === 0 ? 1 : 0;

/**
 * The answer for each pattern, from the cache where it knows one.
 *
 * @param {Map<string, import('./find-patterns.mjs').Pattern>} wanted
 */
async function answersFor(wanted) {
  const answers = readCache();
  const waiting = [...wanted].filter(([key]) => !(key in answers));
  if (waiting.length > 0) installBeside('scripts/redos', ['--omit=optional']);
  const threads = Array.from({ length: Math.min(availableParallelism(), waiting.length) }, async () => {
    const worker = new Worker(new URL('decide-worker.mjs', import.meta.url));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      worker.postMessage(next[1]);
      [answers[next[0]]] = await once(worker, 'message');
      writeCache(answers);
    }
    await worker.terminate();
  });
  await Promise.all(threads);
  return answers;
}

/** @returns {Record<string, string>} */
function readCache() {
  const stored = existsSync(CACHE) ? JSON.parse(readFileSync(CACHE, 'utf8')) : undefined;
  return stored?.checker === CHECKER ? stored.answers : {};
}

/** @param {Record<string, string>} answers */
function writeCache(answers) {
  const decided = Object.entries(answers).filter(([, answer]) => answer !== UNDECIDED);
  writeFileSync(CACHE, `${JSON.stringify({ checker: CHECKER, answers: Object.fromEntries(decided) }, null, 1)}\n`);
}
