import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const BEFORE = `
  import { createStore, defineQuery, type Query, type Store } from '@berufsbild/query';
  declare const store: Store;
`;

const QUERY = `
  export const answer = await store.search({
    text: 'Koch',
    where: {
      level: { in: ['entry', 'senior'] },
      city: 'Köln',
      salary: { atLeast: 1, per: 'YEAR', currency: 'EUR', unknown: 'include' },
    },
    near: { latitude: 1, longitude: 2, km: 3 },
    select: ['title', 'baseSalary'],
    facets: { level: {}, city: { limit: 5 }, datePosted: { buckets: ['2026-01-01'] } },
    stats: { salary: { by: 'level', per: 'YEAR', currency: 'EUR', of: 'minValue' } },
    highlight: ['title'],
    sort: [{ by: 'distance' }],
  });
  export const title: string | undefined = answer.hits[0]?.document.title;
`;

/** What must not compile, one statement each. */
const WRONG: readonly (readonly [what: string, code: string])[] = [
  ['a field that was not selected', "(await store.search({ select: ['title'] })).hits[0]?.document.description;"],
  ['a facet that was not asked for', '(await store.search({ facets: { level: {} } })).facets.contract;'],
  ['a misspelt value', "store.search({ where: { level: 'senor' } });"],
  ['a misspelt field', "store.search({ where: { levle: 'senior' } });"],
  ['pay without unit', "store.search({ where: { salary: { atLeast: 1, currency: 'EUR', unknown: 'include' } } });"],
  ['pay without currency', "store.search({ where: { salary: { atLeast: 1, per: 'YEAR', unknown: 'include' } } });"],
  ['pay statistics without currency', "store.search({ stats: { salary: { per: 'YEAR', of: 'minValue' } } });"],
  ['a part that no query has', 'store.search({ wher: {} });'],
];

describe('in a project without exactOptionalPropertyTypes', () => {
  it('a right query compiles, and explicit undefined does: run time refuses it', () => {
    expect(problems(`${BEFORE}${QUERY}`)).toEqual([]);
    expect(problems(`${BEFORE} store.search({ text: undefined, where: { level: undefined } });`)).toEqual([]);
  });

  it('wrong ones do not', () => {
    const lines = WRONG.map(([, code]) => code).join('\n');
    const wrong = problems(`${BEFORE}\n${lines}`);
    const first = BEFORE.split('\n').length;
    expect(WRONG.filter((_, index) => !wrong.includes(first + index)).map(([what]) => what)).toEqual([]);
  });
});

describe('the compiler', () => {
  it('makes fewer than 2,000 instantiations for a query with every part, few for the next', () => {
    const empty = instantiations(`${BEFORE} await store.search({});`);
    const one = instantiations(`${BEFORE}${QUERY}`);
    const two = instantiations(`${BEFORE}${QUERY}${QUERY.replaceAll('answer', 'second').replace('title:', 'other:')}`);
    expect(one - empty).toBeLessThan(2000);
    expect(two - one).toBeLessThan(500);
  });
});

/** Lines of a piece of code that do not compile, counted from 0. */
function problems(code: string): number[] {
  const { program, source } = programOf(code);
  return program
    .getSemanticDiagnostics(source)
    .map(({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line);
}

function instantiations(code: string): number {
  const { program, source } = programOf(code);
  program.getSemanticDiagnostics(source);
  return program.getInstantiationCount();
}

function programOf(code: string) {
  const file = `${HERE}consumer.ts`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['@berufsbild/source'],
    allowImportingTsExtensions: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2023, true) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return { program, source: program.getSourceFile(file) as ts.SourceFile };
}
