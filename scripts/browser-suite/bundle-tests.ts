import { isBuiltin } from 'node:module';
import { build, type Metafile, type Plugin } from 'esbuild';
import { filesUnder } from '../files.mjs';
import { publishedPackages, ROOT } from '../workspaces.mjs';

/** Test files of the packages as browser modules. */
export interface BundledTests {
  /** Text of each served file by its path, such as `/entry.js`, whose `run(names)` runs test files. */
  readonly files: ReadonlyMap<string, string>;
  /** Test files that need nothing but a browser. */
  readonly names: readonly string[];
  /** Test files that reach a module of Node, by themselves or through what they test. */
  readonly needNode: readonly string[];
}

/** Bundles every unit test of the published packages for a browser, from source. */
export async function bundleTests(): Promise<BundledTests> {
  const tests = publishedPackages().flatMap(({ folder }) => filesUnder(`${folder}/src`, /(?<!\.full)\.test\.ts$/));
  const { outputFiles, metafile } = await build({
    stdin: { contents: entryOf(tests), resolveDir: ROOT, sourcefile: 'entry.ts', loader: 'ts' },
    outdir: '/',
    entryNames: 'entry',
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['@berufsbild/source'],
    plugins: [withoutNode],
    logLevel: 'error',
  });
  return {
    files: new Map(outputFiles.map(({ path, text }) => [path, text])),
    names: tests.filter((test) => !reachesNode(test, metafile)),
    needNode: tests.filter((test) => reachesNode(test, metafile)),
  };
}

function entryOf(tests: readonly string[]): string {
  const rows = tests.map((test) => `${JSON.stringify(test)}: () => import(${JSON.stringify(`./${test}`)}),`);
  return `
    import { runTestFiles } from './scripts/browser-suite/run-in-browser.ts';
    const files = { ${rows.join('\n')} };
    export const run = (names) => runTestFiles(Object.fromEntries(names.map((name) => [name, files[name]])));`;
}

const NODE = 'needs-node';

/** Bundles an empty module in place of each module of Node; tests that reach one are left out of the run. */
const withoutNode: Plugin = {
  name: NODE,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[\w:/]+$/ }, ({ path }) => (isBuiltin(path) ? { path, namespace: NODE } : undefined));
    onLoad({ filter: /.*/, namespace: NODE }, () => ({ contents: 'module.exports = {};' }));
  },
};

function reachesNode(test: string, { inputs }: Metafile): boolean {
  const seen = new Set([test]);
  for (const path of seen) {
    if (path.startsWith(`${NODE}:`)) return true;
    for (const imported of inputs[path]?.imports ?? []) seen.add(imported.path);
  }
  return false;
}
