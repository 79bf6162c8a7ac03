import { describe, expect, it } from 'vitest';
import { CUE_ROWS } from './cue-rows.ts';
import { ENTRY_PATH_ROWS } from './entry-path-rows.ts';

describe('CUE_ROWS', () => {
  it.each(CUE_ROWS)('$example', ({ cue, hints, example }) => {
    const lower = example.toLowerCase();
    expect(lower.match(cue)).not.toBeNull();
    const words = lower.split(/[^\p{L}-]+/u);
    const isIn = (hint: string) =>
      hint.startsWith('=') ? words.includes(hint.slice(1)) : words.join(' ').includes(hint);
    expect(hints.some(isIn)).toBe(true);
  });
});

describe('ENTRY_PATH_ROWS', () => {
  it.each(ENTRY_PATH_ROWS)('$example', ({ pattern, example }) => {
    expect(example.toLowerCase().match(pattern)).not.toBeNull();
  });
});
