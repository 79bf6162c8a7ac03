import { describe, expect, it } from 'vitest';
import { docstringExamples, type Example, pageExamples } from './find-examples.ts';
import { runExample } from './run-example.ts';

const importModule = (name: string) => import(/* @vite-ignore */ name);

async function holds(example: Example) {
  const answers = await runExample(example, importModule);
  expect(answers, 'an example ends in //=> value').not.toEqual([]);
  for (const { line, actual, expected } of answers) expect(actual, line).toEqual(expected);
}

describe('examples', () => {
  const examples = [...docstringExamples(), ...pageExamples()];

  it.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => holds(example));
});
