import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from '../browser.mjs';
import type { BundledTests } from './bundle-tests.ts';
import type { BrowserTest } from './run-in-browser.ts';

/** Runs bundled tests in a page and in a worker of one browser, served on loopback. */
export async function runTests(tests: BundledTests): Promise<{ page: BrowserTest[]; worker: BrowserTest[] }> {
  await using server = await serve(new Map([...tests.files, ['/', '<!doctype html>'], ['/worker.js', WORKER]]));
  await using browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(server.url);
  const names = JSON.stringify(tests.names);
  const [inPage, inWorker] = await Promise.all([
    page.evaluate<BrowserTest[]>(`(async () => { ${START} return run(${names}); })()`),
    page.evaluate<BrowserTest[]>(`new Promise((resolve, reject) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(${names});
    })`),
  ]);
  return { page: inPage, worker: inWorker };
}

/** Vitest looks for its state before its first line runs; of it only \`inject\` has a use here. */
const START = `
  globalThis.__vitest_worker__ = { providedContext: { shared: '' }, config: {} };
  const { run } = await import('/entry.js');`;

const WORKER = `onmessage = async ({ data }) => { ${START} postMessage(await run(data)); };`;

async function serve(files: ReadonlyMap<string, string>) {
  const server = createServer(({ url = '' }, response) => {
    const text = files.get(url);
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
