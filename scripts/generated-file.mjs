// What generators share: write the file, or with --check fail where the file in the repository differs.
// Reads and writes: the given file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './workspaces.mjs';

/**
 * Writes a generated file; with `--check` on the command line it only compares and sets the exit code.
 *
 * @param {string} path relative to the root
 * @param {string} text
 */
export function writeOrCheck(path, text) {
  const file = join(ROOT, path);
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (!isCurrent) {
    console.error(`${path} is out of date: run npm run generate and look at the difference.`);
    process.exitCode = 1;
  }
}
