import { defineConfig } from 'tsup';

/** One server out of the packages' sources, so that `npm start` needs no build of theirs. */
export default defineConfig({
  entry: ['src/server.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  splitting: true,
  clean: true,
  dts: false,
  sourcemap: true,
  silent: true,
  noExternal: [/^@berufsbild\//],
  esbuildOptions(options) {
    options.conditions = ['@berufsbild/source'];
    options.jsx = 'automatic';
    options.jsxImportSource = 'hono/jsx';
  },
});
