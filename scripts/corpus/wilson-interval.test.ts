import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.mjs';

const percent = (right: number, total: number) => wilsonInterval(right, total).map((end) => (end * 100).toFixed(1));

describe('wilsonInterval', () => {
  it('gives the published example of 81 in 263', () => {
    expect(percent(81, 263)).toEqual(['25.5', '36.6']);
  });

  it('stays inside 0 and 1 where all or none are right', () => {
    expect(percent(10, 10)).toEqual(['72.2', '100.0']);
    expect(percent(0, 10)).toEqual(['0.0', '27.8']);
  });
});
