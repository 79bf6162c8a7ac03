// The packages' unit tests inside a browser page and inside a web worker; each counts as one test here.
import { describe, expect, it } from 'vitest';
import { bundleTests, NEEDS_NODE } from './bundle-tests.ts';
import type { BrowserTest } from './run-in-browser.ts';
import { runTests } from './run-tests.ts';

/** A test that calls Node, to read a file for instance, does not belong in a browser. */
const needsNode = ({ error }: BrowserTest) => error.startsWith(NEEDS_NODE);

const results = await runTests(await bundleTests());

describe.each(Object.entries(results))('in a %s', (_, all) => {
  // Tests that want the reference material skip: it is not served.
  const asked = all.filter(({ state }) => state !== 'skip');
  const ran = asked.filter((test) => !needsNode(test));

  it('leaves out few tests', () => {
    expect(asked.length - ran.length).toBeLessThan(asked.length / 20);
  });

  it.each(ran.map((test) => [`${test.file} > ${test.name}`, test] as const))('%s', (_, { state, error }) => {
    expect(state, error).toBe('pass');
  });
});
