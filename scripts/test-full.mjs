// Runs npm test with the long matrices (*.full.test.ts) and ten times as many runs of each property.
// Reads: FAST_CHECK_RUNS (default 1000). Writes: what the tests write.
import { spawnSync } from 'node:child_process';
import { ROOT } from './workspaces.mjs';

const { status } = spawnSync('npm', ['test', '--', '--force'], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TEST_FULL: '1', FAST_CHECK_RUNS: process.env['FAST_CHECK_RUNS'] ?? '1000' },
});
process.exitCode = status ?? 1;
