import { describe, expect, it } from 'vitest';
import { docstringExamples, type Example, pageExamples } from './find-examples.ts';
import { runExample } from './run-example.ts';

const importModule = (name: string) => import(/* @vite-ignore */ name);

/**
 * Runs an example and compares its answers. On a page an answer is whole unless it says `…`: a reader takes it for what
 * comes out. Beside a function it may leave fields out without saying so.
 */
async function holds(example: Example, isPage: boolean) {
  const answers = await runExample(example, importModule);
  expect(answers, 'an example ends in //=> value').not.toEqual([]);
  for (const { line, actual, expected, isPart } of answers) {
    if (typeof expected !== 'object' || expected === null) expect(plain(actual), line).toBe(plain(expected));
    else if (isPage && !isPart) expect(actual, line).toEqual(expected);
    else expect(actual, line).toMatchObject(expected);
  }
}

/** No-break blanks, which nobody sees in an answer, as blanks. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[\u00a0\u202f]/g, ' ') : value;
}

describe('examples', () => {
  it.each(docstringExamples().map((example) => [example.name, example] as const))('%s', (_, example) =>
    holds(example, false),
  );
  it.each(pageExamples().map((example) => [example.name, example] as const))('%s', (_, example) =>
    holds(example, true),
  );
});
