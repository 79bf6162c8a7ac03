import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineProject, type UserWorkspaceConfig } from 'vitest/config';

const SHARED = fileURLToPath(new URL('../shared/', import.meta.url));

/**
 * The Vitest project of one package: tests run from source, across packages, with no build.
 *
 * `inject('shared')` gives a test the folder of reference material beside the project, or '' where it is absent.
 */
export function packageProject(name: string, test: UserWorkspaceConfig['test'] = {}) {
  return defineProject({
    resolve: { conditions: ['@berufsbild/source'] },
    ssr: { resolve: { conditions: ['@berufsbild/source', 'node', 'import', 'module', 'default'] } },
    test: {
      name,
      include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
      provide: { shared: existsSync(SHARED) ? SHARED : '' },
      ...test,
    },
  });
}
