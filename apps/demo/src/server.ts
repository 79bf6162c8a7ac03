import { occupationProfiles } from '@berufsbild/core/documents';
import { loadGazetteer } from '@berufsbild/places';
import { createApp } from './app.tsx';
import { readAssets } from './layout/assets.ts';
import { createPortal } from './portal/create-portal.ts';
import { readServerSettings } from './server-settings.ts';
import { startServer } from './start-server.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const settings = readServerSettings(process.env);
  const [gazetteer, assets] = await Promise.all([loadGazetteer(), readAssets(new URL('../public/', import.meta.url))]);
  const portal = await createPortal({ profiles: occupationProfiles, gazetteer, now: new Date() });
  const app = createApp({
    portal,
    assets,
    now: () => new Date(),
    onFailure: (error) => process.stderr.write(`${error.stack ?? error.message}\n`),
  });
  const server = await startServer(app.fetch, settings);
  say(`Berufsbild: ${server.url}`);
  whenAskedToStop(async () => {
    await server.close();
    await portal.store.close();
    say('Stopped.');
  });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

/**
 * Calls `stop` once, on the first signal. npm hands SIGTERM to its shell, which dies without passing it on: a server that
 * npm started therefore stops when its parent is gone, too.
 */
function whenAskedToStop(stop: () => Promise<void>): void {
  const asked = () => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, asked);
    void stop();
  };
  const parent = process.ppid;
  const startedByNpm = process.env['npm_lifecycle_event'] !== undefined;
  const watch = setInterval(() => startedByNpm && process.ppid !== parent && asked(), 500);
  for (const signal of SIGNALS) process.on(signal, asked);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { PORT: port = '3000', HOST: host = '127.0.0.1' } = process.env;
  switch ('code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken. Choose another one: PORT=3001 npm start`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Leave HOST out, or set it to 127.0.0.1 or 0.0.0.0.`;
    default:
      return error instanceof RangeError ? error.message : (error.stack ?? error.message);
  }
}
