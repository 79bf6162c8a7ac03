// Checks every regular expression of packages and apps for catastrophic backtracking: job ads are hostile input.
// Reads: regular expression literals of packages/*/src and apps/*/src, and those that importing a door of a package builds.
// Writes: scripts/redos/cache.json (answers by pattern, git-ignored); installs its own dependencies where they are missing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installBeside } from '../install-beside.mjs';
import { decide, LINEAR, UNDECIDED } from './decide.mjs';
import { builtPatterns, literalPatterns } from './find-patterns.mjs';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const CACHE = `${HERE}cache.json`;
const CHECKER = `recheck@${JSON.parse(readFileSync(`${HERE}package.json`, 'utf8')).dependencies.recheck}`;

const patterns = [...literalPatterns(), ...(await builtPatterns())];
const cache = readCache();
const fresh = patterns.filter(({ key }) => !(key in cache.answers));
if (fresh.length > 0) {
  const check = await loadChecker();
  for (const pattern of fresh) {
    cache.answers[pattern.key] ??= decide(check, pattern);
    const decided = Object.entries(cache.answers).filter(([, answer]) => answer !== UNDECIDED);
    writeFileSync(CACHE, `${JSON.stringify({ ...cache, answers: Object.fromEntries(decided) }, null, 1)}\n`);
  }
}
const bad = patterns.filter(({ key }) => cache.answers[key] !== LINEAR);
for (const { place, key } of bad) console.error(`${place}: ${cache.answers[key]}\n  ${key}`);
console.log(`${patterns.length} regular expressions, ${bad.length} not linear`);
process.exitCode = bad.length > 0 || patterns.length === 0 ? 1 : 0;

/** @returns {{ checker: string, answers: Record<string, string> }} */
function readCache() {
  const stored = existsSync(CACHE) ? JSON.parse(readFileSync(CACHE, 'utf8')) : undefined;
  return stored?.checker === CHECKER ? stored : { checker: CHECKER, answers: {} };
}

async function loadChecker() {
  installBeside('scripts/redos', ['--omit=optional']);
  process.env['RECHECK_BACKEND'] = 'pure';
  const name = 'recheck';
  const { checkSync } = await import(name);
  return checkSync;
}
