import { defineConfig } from 'tsup';

/** One output file per source file, so that an importer of one function bundles that function. Types come from tsc. */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  // Optional dependencies are loaded where they are installed, never bundled.
  external: ['pg', 'lmdb'],
  treeshake: false,
  clean: true,
  dts: false,
  sourcemap: true,
  silent: true,
});
