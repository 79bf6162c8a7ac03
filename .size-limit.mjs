/** What a user's bundler ships, minified and compressed, without what is imported on demand. */
const BUDGETS = [
  { name: 'core: createIssue alone', path: 'packages/core/dist/index.js', import: '{ createIssue }', limit: '1 kB' },
  { name: 'core: findSalaries', path: 'packages/core/dist/index.js', import: '{ findSalaries }', limit: '14.1 kB' },
  { name: 'core: parseJobTitle', path: 'packages/core/dist/index.js', import: '{ parseJobTitle }', limit: '8 kB' },
  { name: 'core: everything at the main door', path: 'packages/core/dist/index.js', limit: '230 kB' },
  { name: 'core/messages: formatIssue with all texts', path: 'packages/core/dist/messages/index.js', limit: '12 kB' },
  { name: 'core/schema: every zod schema', path: 'packages/core/dist/schema/index.js', limit: '40 kB' },
  { name: 'jsonld: toScript', path: 'packages/jsonld/dist/index.js', import: '{ toScript }', limit: '1 kB' },
  {
    name: 'jsonld: toJobPosting with toScript',
    path: 'packages/jsonld/dist/index.js',
    import: '{ toJobPosting, toScript }',
    limit: '6 kB',
  },
  {
    name: 'jsonld/lint: lintJsonLd',
    path: 'packages/jsonld/dist/lint/index.js',
    import: '{ lintJsonLd }',
    limit: '20 kB',
  },
  { name: 'query/memory: store over the memory engine', path: 'packages/query/dist/memory/index.js', limit: '20 kB' },
];

export default BUDGETS.map((budget) => ({
  ...budget,
  gzip: true,
  // Inside this repository esbuild tells that a file without side effects is left out; below node_modules it does not.
  modifyEsbuildConfig: (config) => ({ ...config, logOverride: { 'ignored-bare-import': 'silent' } }),
}));
