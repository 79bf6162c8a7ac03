import { describe, expect, it } from 'vitest';
import { saysIsNot } from './says-is-not.ts';

describe('saysIsNot', () => {
  it.each([
    ['jena ist keine großstadt', true],
    ['jena hat keine mauer und keinen hafen', false],
    ['jena ist eine großstadt', false],
  ])('%s', (clause, isSaid) => {
    expect(saysIsNot(clause)).toBe(isSaid);
  });
});
