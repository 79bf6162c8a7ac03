import { describe, expect, it } from 'vitest';
import { CUE_ROWS } from './cue-rows.ts';
import { ENTRY_PATH_ROWS } from './entry-path-rows.ts';

describe('CUE_ROWS', () => {
  it.each(CUE_ROWS)('$example', ({ cue, hints, example }) => {
    const lower = example.toLowerCase();
    expect(lower.match(cue)).not.toBeNull();
    expect(hints.some((hint) => lower.includes(hint))).toBe(true);
  });
});

describe('ENTRY_PATH_ROWS', () => {
  it.each(ENTRY_PATH_ROWS)('$example', ({ pattern, example }) => {
    expect(example.toLowerCase().match(pattern)).not.toBeNull();
  });
});
