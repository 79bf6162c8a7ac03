// Lists and reads the files of the repository. Reads: the repository. Writes: nothing.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './workspaces.mjs';

/**
 * The files under a folder of the repository, relative to the root, in order; none where the folder is absent.
 *
 * @param {string} folder
 * @param {RegExp} pattern
 * @returns {string[]}
 */
export function filesUnder(folder, pattern) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => pattern.test(path) && !path.includes('/node_modules/') && statSync(join(ROOT, path)).isFile())
    .sort();
}

/**
 * The text of a file of the repository.
 *
 * @param {string} path relative to the root
 */
export function readText(path) {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Source files that are neither tests nor generated tables. */
export const SOURCE_FILE = /(?<!\.test|\.test-d|\.d|\.data)\.tsx?$/;
