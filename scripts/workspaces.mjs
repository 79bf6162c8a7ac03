// Finds the workspaces of the repository. Reads: packages/*/package.json and apps/*/package.json. Writes: nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a trailing slash. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * @typedef {object} Workspace
 * @property {string} folder such as `packages/core`
 * @property {{ name: string, version: string, private?: boolean, files?: string[], exports?: Record<string, any>, scripts?: Record<string, string>, dependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} manifest
 */

/**
 * Every workspace, packages first, in alphabetical order.
 *
 * @param {string} [root] a checkout of the repository
 * @returns {Workspace[]}
 */
export function workspaces(root = ROOT) {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group))
      .sort()
      .map((name) => `${group}/${name}`)
      .filter((folder) => existsSync(join(root, folder, 'package.json')))
      .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) })),
  );
}

/**
 * The workspaces that are published.
 *
 * @param {string} [root] a checkout of the repository
 */
export function publishedPackages(root = ROOT) {
  return workspaces(root).filter(({ manifest }) => !manifest.private);
}

/**
 * The doors of a package that hold code: name as imported and source file, relative to the root.
 *
 * @param {Workspace} workspace
 * @returns {{ name: string, source: string }[]}
 */
export function doorsOf({ folder, manifest }) {
  return Object.entries(manifest.exports ?? {})
    .filter(([, target]) => typeof target === 'object' && '@berufsbild/source' in target)
    .map(([path, target]) => ({
      name: manifest.name + path.slice(1),
      source: join(folder, target['@berufsbild/source']),
    }));
}
