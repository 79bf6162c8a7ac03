// Loads a door of a package from its TypeScript source. Reads: the sources. Writes: nothing.
import { build } from 'esbuild';
import { ROOT } from './workspaces.mjs';

/**
 * The exports of a door, bundled from source and run; cast them to `typeof import(door)`.
 *
 * @param {string} door such as `@berufsbild/core/documents`
 * @returns {Promise<unknown>}
 */
export async function loadSource(door) {
  const {
    outputFiles: [output],
  } = await build({
    stdin: { contents: `export * from ${JSON.stringify(door)};`, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['@berufsbild/source'],
    logLevel: 'error',
  });
  if (output === undefined) throw new Error(`${door} gave no code`);
  return import(`data:text/javascript;base64,${Buffer.from(output.contents).toString('base64')}`);
}
