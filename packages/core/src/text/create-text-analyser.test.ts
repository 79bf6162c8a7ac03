import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';
import { createTextAnalyser } from './create-text-analyser.ts';
import { createTextReader } from './create-text-reader.ts';

const PIECES = ['Koch', 'Köchin', '(m/w/d)', 'C#', '.NET', 'in', '-', 'S/4HANA', 'Arbeiter(in)', '3.500', '', '\u0301'];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES, ' ', '\n', '\t', '\u00A0'), { maxLength: 30 }).map((all) => all.join('')),
);

describe('createTextAnalyser', () => {
  it('always reads as analyseText does, however much it remembers', () => {
    fc.assert(
      fc.property(fc.array(texts), fc.integer({ min: 1, max: 5 }), (all, remember) => {
        const analyse = createTextAnalyser({ remember });
        for (const text of all) expect(analyse(text)).toEqual(analyseText(text));
      }),
    );
  });
});

describe('createTextReader', () => {
  it('gives what stands for the words of a text, in order', () => {
    const read = createTextReader(({ token, parts }) => [token, ...parts]);
    expect(read('Marketingmanager, Koch\nKoch')).toEqual(['marketingmanag', 'marketing', 'manag', 'koch', 'koch']);
  });

  it('asks once for each word', () => {
    const asked: string[] = [];
    const read = createTextReader(({ token }) => {
      asked.push(token);
      return [];
    });
    read('Koch Kellner Koch');
    read('Kellner');
    expect(asked).toEqual(['koch', 'kelln']);
  });
});
