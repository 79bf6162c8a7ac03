import { describe, expect, it } from 'vitest';
import { withoutSpans } from './without-spans.ts';

describe('withoutSpans', () => {
  it('leaves a blank in place of each span', () => {
    expect(
      withoutSpans('abcdef', [
        { start: 0, end: 1 },
        { start: 2, end: 4 },
      ]),
    ).toBe(' b ef');
    expect(withoutSpans('abc', [{ start: 2, end: 3 }])).toBe('ab ');
    expect(withoutSpans('abc', [])).toBe('abc');
  });
});
