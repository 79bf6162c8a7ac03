// Rehearses a release: versions from the changesets, build, publish to a throw-away registry on loopback, install, import, types.
// Reads: the last commit. Writes: a temporary folder, removed at the end; nothing in the checkout, nothing leaves the machine.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installBeside } from '../scripts/install-beside.mjs';
import { doorsOf, publishedPackages, ROOT } from '../scripts/workspaces.mjs';

const folder = mkdtempSync(join(tmpdir(), 'berufsbild-release-'));
const checkout = join(folder, 'checkout');
const npmSettings = join(folder, 'npmrc');
/** Where the rehearsal publishes; npm reads these names in lower case. @type {NodeJS.ProcessEnv} */
const loopback = { ...process.env, npm_config_userconfig: npmSettings };
/** @type {import('node:child_process').ChildProcess | undefined} */
let registry;
try {
  installBeside('release');
  step('clone and install');
  run('git', ['clone', '--quiet', '--depth', '1', `file://${ROOT}`, checkout]);
  run('npm', ['ci', '--silent', '--prefer-offline'], checkout);
  step('versions from the changesets');
  run('npx', ['changeset', 'version'], checkout);
  run('npm', ['install', '--package-lock-only', '--silent', '--prefer-offline'], checkout);
  step('build');
  run('npm', ['run', '--silent', 'build', '--', '--filter=./packages/*'], checkout);
  step('registry on loopback');
  const url = await startRegistry();
  step('publish');
  for (const dependency of foreignDependencies()) publishForeign(dependency);
  run('npx', ['changeset', 'publish', '--no-git-tag'], checkout, loopback);
  step('install, import and types as a user');
  useAsConsumer(url);
  step('done');
} finally {
  registry?.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** @param {string} name */
function step(name) {
  console.log(`${new Date().toISOString().slice(11, 19)}  ${name}`);
}

/** Starts a registry that knows nothing but what is published to it. */
async function startRegistry() {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = {
    storage: join(folder, 'storage'),
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$all', unpublish: '$all' } },
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    max_body_size: '100mb',
    log: { type: 'file', path: join(folder, 'verdaccio.log'), level: 'warn' },
  };
  const configFile = join(folder, 'verdaccio.json');
  writeFileSync(configFile, JSON.stringify(config));
  writeFileSync(npmSettings, `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\naudit=false\nfund=false\n`);
  loopback['npm_config_registry'] = url;
  const verdaccio = join(ROOT, 'release/node_modules/verdaccio/bin/verdaccio');
  registry = spawn(process.execPath, [verdaccio, '--config', configFile, '--listen', `127.0.0.1:${port}`], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok) return url;
    await sleep(200);
  }
  throw new Error('the registry did not start within 20 s');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Folders of what our packages need or may use of others, with all that those need, as far as it is installed. */
function foreignDependencies() {
  const folders = new Set(publishedPackages(checkout).flatMap(({ folder }) => dependenciesOf(join(checkout, folder))));
  for (const dependency of folders) for (const needed of dependenciesOf(dependency)) folders.add(needed);
  // One version may be installed in two places.
  return new Map(
    [...folders].map((source) => [`${manifestOf(source).name}@${manifestOf(source).version}`, source]),
  ).values();
}

/**
 * Folders of the installed dependencies of the package in a folder, found as Node finds them; our own are left out.
 *
 * @param {string} from
 */
function dependenciesOf(from) {
  const { dependencies, optionalDependencies, peerDependencies } = manifestOf(from);
  const own = publishedPackages(checkout).map(({ manifest }) => manifest.name);
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
    .filter((name) => !own.includes(name))
    .flatMap((name) => {
      for (let parent = from; parent.startsWith(checkout); parent = dirname(parent)) {
        if (existsSync(join(parent, 'node_modules', name))) return [join(parent, 'node_modules', name)];
      }
      return [];
    });
}

/** @param {string} source */
function manifestOf(source) {
  return JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
}

/** @param {string} source */
function publishForeign(source) {
  const target = join(folder, 'foreign');
  mkdirSync(target, { recursive: true });
  const packed = run('npm', ['pack', source, '--json', '--silent', '--ignore-scripts', '--pack-destination', target]);
  const [{ filename }] = Object.values(JSON.parse(packed));
  run(
    'npm',
    ['publish', join(target, filename), '--loglevel=error', '--ignore-scripts', '--tag', 'rehearsal'],
    folder,
    loopback,
  );
}

/** @param {string} url */
function useAsConsumer(url) {
  const consumer = join(folder, 'consumer');
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  const names = publishedPackages(checkout).map(({ manifest }) => manifest.name);
  const cache = join(folder, 'npm-cache');
  const peers = publishedPackages(checkout).flatMap(({ manifest }) =>
    Object.entries(manifest.peerDependencies ?? {}).map((peer) => peer.join('@')),
  );
  run(
    'npm',
    ['install', '--loglevel=error', '--registry', url, '--cache', cache, ...names, ...peers],
    consumer,
    loopback,
  );
  const doors = publishedPackages(checkout).flatMap(doorsOf);
  writeFileSync(join(consumer, 'import.mjs'), doors.map(({ name }) => `await import('${name}');`).join('\n'));
  run(process.execPath, ['import.mjs'], consumer);
  writeFileSync(
    join(consumer, 'use.ts'),
    doors.map(({ name }, index) => `export * as door${index} from '${name}';`).join('\n'),
  );
  const flags = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', 'use.ts'];
  run(join(ROOT, 'node_modules/.bin/tsc'), flags, consumer);
  for (const name of names) {
    console.log(`          ${name} ${manifestOf(join(consumer, 'node_modules', name)).version}`);
  }
}

/**
 * Runs a command to its end; its output is shown only where it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd]
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, cwd = ROOT, env = process.env) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 600_000,
  });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}
