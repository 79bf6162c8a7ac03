import fc from 'fast-check';
import { vi } from 'vitest';

/** Set by `npm run fuzz` and `npm run test:full`: how often each property runs, and from which seed. */
const runs = Number(process.env['FAST_CHECK_RUNS'] ?? 0);
const seed = Number(process.env['FAST_CHECK_SEED'] ?? 0);

if (runs > 0) {
  fc.configureGlobal({ numRuns: runs, ...(seed === 0 ? {} : { seed }) });
  vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });
}
