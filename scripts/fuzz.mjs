// Runs the properties of all packages for long, each time from another seed, which a failure prints.
// Reads: the command line: [--runs 20000] [--seed N] [project or file …]. Writes: nothing.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedPackages, ROOT } from './workspaces.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const projects = publishedPackages().map(({ folder }) => `--project=${folder.replace('packages/', '')}`);
console.log(`${values.runs} runs of each property from seed ${values.seed}`);
const { status } = spawnSync(join(ROOT, 'node_modules/.bin/vitest'), ['run', ...projects, ...positionals], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FAST_CHECK_RUNS: values.runs, FAST_CHECK_SEED: values.seed },
});
process.exitCode = status ?? 1;
