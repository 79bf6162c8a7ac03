/** Where the server listens. */
export interface ServerSettings {
  /** TCP port; 0 lets the system choose one. */
  readonly port: number;
  /** Name or address of the interface. */
  readonly host: string;
}

/**
 * Reads `PORT` (default 3000) and `HOST` (default 127.0.0.1, so that nobody outside the machine is let in unasked).
 *
 * @throws RangeError when `PORT` is no whole number from 0 to 65535.
 */
export function readServerSettings(env: Readonly<Record<string, string | undefined>>): ServerSettings {
  const port = env['PORT'] || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new RangeError(`PORT must be a whole number from 0 to 65535, such as 3000; got "${port.slice(0, 60)}".`);
  }
  return { port: Number(port), host: env['HOST'] || '127.0.0.1' };
}
