// Installs a folder that has its own lockfile, once. Reads: its package-lock.json. Writes: its node_modules.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './workspaces.mjs';

/**
 * @param {string} folder relative to the root
 * @param {string[]} [flags] more flags for `npm ci`
 */
export function installBeside(folder, flags = []) {
  const modules = join(ROOT, folder, 'node_modules');
  if (existsSync(modules)) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--silent', ...flags], {
    cwd: join(ROOT, folder),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  rmSync(modules, { recursive: true, force: true });
  throw new Error(`npm ci failed in ${folder}`);
}
