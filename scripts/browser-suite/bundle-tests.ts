import { isBuiltin } from 'node:module';
import { build, type Plugin } from 'esbuild';
import { filesUnder } from '../files.mjs';
import { publishedPackages, ROOT } from '../workspaces.mjs';

/** Test files of the packages as browser modules. */
export interface BundledTests {
  /** Text of each served file by its path, such as `/entry.js`, whose `run(names)` runs test files. */
  readonly files: ReadonlyMap<string, string>;
  /** The test files. */
  readonly names: readonly string[];
}

/** The one package that is for Node. */
const COMMAND_LINE = 'berufsbild';

/** Tests of a door that is for Node, and tests that only the full run has. */
const NOT_FOR_BROWSERS = /\/src\/node\/|\.full\.test\.ts$/;

/** How the error of a test begins that calls a function of Node, such as one that reads a file. */
export const NEEDS_NODE = 'needs Node';

/** Bundles every unit test of the packages that run in a browser, from source. */
export async function bundleTests(): Promise<BundledTests> {
  const packages = publishedPackages().filter(({ manifest }) => manifest.name !== COMMAND_LINE);
  const tests = packages
    .flatMap(({ folder }) => filesUnder(`${folder}/src`, /\.test\.ts$/))
    .filter((file) => !NOT_FOR_BROWSERS.test(file));
  const { outputFiles } = await build({
    stdin: { contents: entryOf(tests), resolveDir: ROOT, sourcefile: 'entry.ts', loader: 'ts' },
    outdir: '/',
    entryNames: 'entry',
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['@berufsbild/source'],
    plugins: [withoutNode],
    logLevel: 'error',
  });
  return { files: new Map(outputFiles.map(({ path, text }) => [path, text])), names: tests };
}

function entryOf(tests: readonly string[]): string {
  const rows = tests.map((test) => `${JSON.stringify(test)}: () => import(${JSON.stringify(`./${test}`)}),`);
  return `
    import { runTestFiles } from './scripts/browser-suite/run-in-browser.ts';
    const files = { ${rows.join('\n')} };
    export const run = (names) => runTestFiles(Object.fromEntries(names.map((name) => [name, files[name]])));`;
}

const NODE = 'needs-node';

/** Bundles, in place of each module of Node, one whose functions throw {@link NEEDS_NODE}. */
const withoutNode: Plugin = {
  name: NODE,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[\w:/]+$/ }, ({ path }) => (isBuiltin(path) ? { path, namespace: NODE } : undefined));
    onLoad({ filter: /.*/, namespace: NODE }, async ({ path }) => ({ contents: stubOf(path, await import(path)) }));
  },
};

function stubOf(path: string, module: object): string {
  const names = Object.keys(module).filter((name) => name !== 'default');
  const error = JSON.stringify(`${NEEDS_NODE}: ${path}`);
  return `
    function needsNode() { throw new Error(${error}); }
    export { ${names.map((name) => `needsNode as ${name}`).join(', ')} };
    export default new Proxy({}, { get: needsNode });`;
}
