import { describe, expect, it } from 'vitest';
import { chart, rangeInWords, table } from './markdown.mjs';

describe('rangeInWords', () => {
  it.each([
    [2800, 3300, '2.800–3.300'],
    [42_000, 42_000, '42.000'],
    [60_000, undefined, 'ab 60.000'],
    [undefined, 96_000, 'bis 96.000'],
  ])('tells %s to %s', (min, max, words) => {
    expect(rangeInWords(min, max)).toBe(words);
  });
});

describe('table', () => {
  it('escapes what would end a cell', () => {
    expect(table(['a'], [['x|y']])).toEqual(['| a |', '| --- |', '| x\\|y |']);
  });

  it('is absent without rows', () => {
    expect(table(['a'], [])).toEqual([]);
  });
});

describe('chart', () => {
  it('draws bounds on one scale and open ends as arrows', () => {
    const bars = [
      { label: 'a', min: 50, max: 100, text: '1' },
      { label: 'bc', min: 75, text: '2' },
      { label: 'd', max: 50, text: '3' },
    ];
    expect(chart(bars).split('\n')).toEqual([
      '```text',
      `a   ${'·'.repeat(20)}${'█'.repeat(20)}  1`,
      `bc  ${'·'.repeat(30)}${'█'.repeat(9)}▶  2`,
      `d   ◀${'█'.repeat(19)}${'·'.repeat(20)}  3`,
      '```',
    ]);
  });
});
