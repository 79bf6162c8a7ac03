import { describe, expect, it } from 'vitest';
import { docstringExamples, type Example, pageExamples } from './find-examples.ts';
import { runExample } from './run-example.ts';

const importModule = (name: string) => import(/* @vite-ignore */ name);

async function holds(example: Example) {
  const answers = await runExample(example, importModule);
  expect(answers, 'an example ends in //=> value').not.toEqual([]);
  for (const { line, actual, expected } of answers) {
    // An answer may leave fields out, as a reader would: `//=> { minValue: 3200, unitText: 'MONTH' }`.
    if (typeof expected === 'object' && expected !== null) expect(actual, line).toMatchObject(expected);
    else expect(plain(actual), line).toBe(plain(expected));
  }
}

/** No-break blanks, which nobody sees in an answer, as blanks. */
function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[\u00a0\u202f]/g, ' ') : value;
}

describe('examples', () => {
  const examples = [...docstringExamples(), ...pageExamples()];

  it.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => holds(example));
});
