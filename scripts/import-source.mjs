// Imports TypeScript sources of the repository into a script, across packages and with no build.
// Reads: the sources. Writes: one temporary file under node_modules, removed once it is imported.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './workspaces.mjs';

/** Packages of others are imported as they are. @type {import('esbuild').Plugin} */
const othersStayOutside = {
  name: 'others-stay-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || /^(@berufsbild\/|berufsbild$)/.test(path) ? undefined : { path, external: true },
    );
  },
};

/**
 * Bundles and imports a piece of TypeScript, whose imports are resolved as if it stood in `scripts/`.
 *
 * @param {string} code
 * @returns {Promise<Record<string, any>>}
 */
export async function importSource(code) {
  const outfile = join(ROOT, `node_modules/.import-source-${process.pid}-${process.hrtime.bigint()}.mjs`);
  await build({
    stdin: { contents: code, resolveDir: join(ROOT, 'scripts'), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    conditions: ['@berufsbild/source'],
    plugins: [othersStayOutside],
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
