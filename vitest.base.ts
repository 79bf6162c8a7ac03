import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const SHARED = fileURLToPath(new URL('../shared/', import.meta.url));
const SETUP = fileURLToPath(new URL('vitest.setup.ts', import.meta.url));

/** Long matrices lie in `*.full.test.ts`; only `npm run test:full` runs them. */
const LONG_TESTS = '**/*.full.test.ts';

/** A property of hundreds of runs on a busy machine of two cores stays under this; a test that hangs does not. */
const PATIENCE = 60_000;

/**
 * The Vitest project of one package: tests run from source, across packages, with no build.
 *
 * `inject('shared')` gives a test the folder of reference material beside the project, or '' where it is absent.
 * The counts of each run are left in `test-report.json`, from which `.ci/run` adds up the true total.
 */
export function packageProject(name: string, test: ViteUserConfig['test'] = {}) {
  return defineConfig({
    resolve: { conditions: ['@berufsbild/source'] },
    ssr: { resolve: { conditions: ['@berufsbild/source', 'node', 'module', 'default'] } },
    test: {
      name,
      include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
      exclude: ['**/node_modules/**', ...(process.env['TEST_FULL'] ? [] : [LONG_TESTS])],
      setupFiles: [SETUP],
      testTimeout: PATIENCE,
      hookTimeout: PATIENCE,
      provide: { shared: existsSync(SHARED) ? SHARED : '' },
      reporters: ['default', ['json', { outputFile: 'test-report.json' }]],
      ...test,
    },
  });
}
