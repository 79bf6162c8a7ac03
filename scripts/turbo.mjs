// Runs turbo with its telemetry off and its cache true to the reference material beside the project.
// Reads: the command line, names, sizes and times of the files in ../shared. Writes: what turbo's tasks write.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../shared', import.meta.url));
const TURBO = fileURLToPath(new URL('../node_modules/.bin/turbo', import.meta.url));

const { status } = spawnSync(TURBO, process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', SHARED_STATE: sharedState() },
});
process.exitCode = status ?? 1;

/** Changes whenever the reference material does: tests that read it are not answered from an old cache. */
function sharedState() {
  if (!existsSync(SHARED)) return 'absent';
  const hash = createHash('sha256');
  for (const path of readdirSync(SHARED, { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mtimeMs } = statSync(join(SHARED, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
