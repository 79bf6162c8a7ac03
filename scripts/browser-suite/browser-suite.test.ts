// The packages' unit tests inside a browser page and inside a web worker; each counts as one test here.
import { describe, expect, it } from 'vitest';
import { bundleTests } from './bundle-tests.ts';
import { runTests } from './run-tests.ts';

const tests = await bundleTests();
const results = await runTests(tests);

it('leaves out only test files that need Node', () => {
  expect(tests.names.length).toBeGreaterThan(tests.needNode.length);
});

describe.each(Object.entries(results))('in a %s', (_, all) => {
  const ran = all.filter(({ state }) => state !== 'skip');

  it.each(ran.map((test) => [`${test.file} > ${test.name}`, test] as const))('%s', (_, { state, error }) => {
    expect(state, error).toBe('pass');
  });
});
