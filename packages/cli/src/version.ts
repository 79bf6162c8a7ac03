import { createRequire } from 'node:module';

/** The version of this package; sources and build lie one folder below its manifest. */
export function version(): string {
  return String(createRequire(import.meta.url)('../package.json').version);
}
