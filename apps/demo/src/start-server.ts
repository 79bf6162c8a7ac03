import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { ServerSettings } from './server-settings.ts';

/** A server that answers. */
export interface RunningServer {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** Lets running answers finish, for three seconds at most, and gives the port back. */
  close(): Promise<void>;
}

/** What answers a request. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Listens, and is there when the promise is kept.
 *
 * @throws Error with the system's `code`, such as `EADDRINUSE`, when the port or the host cannot be had.
 */
export async function startServer(fetch: Fetch, { port, host }: ServerSettings): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const bound = server.address() as AddressInfo;
  return {
    url: `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`,
    close: () => closed(server as ClosableServer),
  };
}

/** Time that running answers get, in milliseconds. */
const GRACE = 3_000;

/** Time between two looks for idle connections, in milliseconds. */
const SWEEP = 50;

type ClosableServer = Pick<import('node:http').Server, 'close' | 'closeIdleConnections' | 'closeAllConnections'>;

function closed(server: ClosableServer): Promise<void> {
  return new Promise((resolve, reject) => {
    // A connection that falls idle after its last answer would be kept open for the next request.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    const force = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close((error) => {
      clearInterval(sweep);
      clearTimeout(force);
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}
