// Checks the packages as they would be published: contents, manifest (publint), types (attw), a consumer's compiler, import.
// Reads: the built packages. Writes: a temporary folder, removed at the end; installs attw beside itself where it is missing.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { installBeside } from '../install-beside.mjs';
import { doorsOf, publishedPackages, ROOT } from '../workspaces.mjs';

const REQUIRED = ['LICENSE', 'README.md', 'dist', 'package.json', 'src'];

installBeside('scripts/pack');

const folder = mkdtempSync(join(tmpdir(), 'berufsbild-pack-'));
/** @type {string[]} */
const problems = [];
try {
  const packages = publishedPackages();
  for (const { folder: source, manifest } of packages) {
    const tarball = pack(source);
    await checkManifest(manifest.name, tarball);
    checkTypes(manifest.name, tarball);
    checkContents(manifest, unpack(manifest.name, tarball));
  }
  linkDependencies(packages);
  const doors = packages.flatMap(doorsOf).map(({ name }) => name);
  for (const resolution of ['nodenext', 'bundler']) checkConsumer(doors, resolution);
  checkImport(doors);
} finally {
  rmSync(folder, { recursive: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * Packs one package into the temporary folder.
 *
 * @param {string} source
 */
function pack(source) {
  const { stdout } = run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], join(ROOT, source));
  return join(folder, Object.values(JSON.parse(stdout))[0].filename);
}

/**
 * @param {string} name
 * @param {string} tarball
 */
async function checkManifest(name, tarball) {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages, pkg = {} } = await publint({ strict: true, pack: { tarball: buffer } });
  problems.push(...messages.map((message) => `${name}: publint: ${formatMessage(message, pkg)}`));
}

/**
 * @param {string} name
 * @param {string} tarball
 */
function checkTypes(name, tarball) {
  const { status, stdout, stderr } = run(join(ROOT, 'scripts/pack/node_modules/.bin/attw'), [
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-color',
    tarball,
  ]);
  if (status !== 0) problems.push(`${name}: attw: ${stdout}${stderr}`);
}

/**
 * Unpacks a tarball to where a consumer's Node and compiler look for it.
 *
 * @param {string} name
 * @param {string} tarball
 */
function unpack(name, tarball) {
  const target = join(folder, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  return target;
}

/**
 * @param {import('../workspaces.mjs').Workspace['manifest']} manifest
 * @param {string} target
 */
function checkContents({ name, files }, target) {
  const required = files?.includes('NOTICE') ? [...REQUIRED, 'NOTICE'] : REQUIRED;
  const found = readdirSync(target, { recursive: true, encoding: 'utf8' });
  problems.push(...required.filter((file) => !found.includes(file)).map((file) => `${name}: ${file} is not packed`));
  const tests = found.filter((file) => /\.(test|test-d)\.|\.tsbuildinfo$/.test(file));
  problems.push(...tests.map((file) => `${name}: ${file} should not be packed`));
}

/**
 * Makes the dependencies of others visible beside the unpacked packages.
 *
 * @param {import('../workspaces.mjs').Workspace[]} packages
 */
function linkDependencies(packages) {
  const own = packages.map(({ manifest }) => manifest.name);
  for (const { manifest } of packages) {
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      const target = join(folder, 'node_modules', name);
      if (own.includes(name)) continue;
      mkdirSync(dirname(target), { recursive: true });
      rmSync(target, { force: true });
      symlinkSync(join(ROOT, 'node_modules', name), target, 'junction');
    }
  }
}

/**
 * Compiles code that imports every door, as a project without `exactOptionalPropertyTypes` and without our settings.
 *
 * @param {string[]} doors
 * @param {string} moduleResolution
 */
function checkConsumer(doors, moduleResolution) {
  const lines = doors.map((door, index) => `export * as door${index} from '${door}';`);
  writeFileSync(join(folder, 'consumer.ts'), `${lines.join('\n')}\n`);
  cpSync(join(ROOT, 'scripts/pack/consumer.example.ts'), join(folder, 'consumer.example.ts'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const compilerOptions = {
    target: 'es2022',
    module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
    moduleResolution,
    strict: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const { status, stdout } = run(bin('tsc'), ['-p', folder]);
  if (status !== 0) problems.push(`a consumer with moduleResolution ${moduleResolution}:\n${stdout}`);
}

/**
 * Imports every door in a fresh Node; a door that adds a global or keeps the process busy is no inert module.
 *
 * @param {string[]} doors
 */
function checkImport(doors) {
  const lines = doors.map((door) => `await import('${door}');`).join('\n');
  const code = `
    const before = Object.getOwnPropertyNames(globalThis);
    ${lines}
    // zod keeps its registry in a global, so that two copies of it share one.
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name) && !name.startsWith('__zod_'));
    if (added.length > 0) throw new Error('an import added to the globals: ' + added);`;
  writeFileSync(join(folder, 'import.mjs'), code);
  const { status, stderr } = run(process.execPath, ['import.mjs'], folder);
  if (status !== 0) problems.push(`import of the packed doors: ${stderr}`);
}

/** @param {string} name */
function bin(name) {
  return join(ROOT, 'node_modules/.bin', name);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd]
 */
function run(command, args, cwd = ROOT) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32', timeout: 120_000 });
}
