// Runs every generator of files that are checked in. Reads and writes: see each. With --check each only looks.
import { spawnSync } from 'node:child_process';
import { ROOT } from './workspaces.mjs';

/** Generators: each takes `--check` and writes through `writeOrCheck` of generated-file.mjs. */
const GENERATORS = [
  'scripts/compound-parts.mjs',
  'scripts/exports.mjs',
  'scripts/known-places.mjs',
  'scripts/knowledge.mjs',
  'scripts/lint-rules.mjs',
];

const failed = GENERATORS.filter((generator) => {
  const { status } = spawnSync(process.execPath, [generator, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status !== 0;
});
process.exitCode = failed.length > 0 ? 1 : 0;
