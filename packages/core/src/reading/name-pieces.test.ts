import { describe, expect, it } from 'vitest';
import { namePieces } from './name-pieces.ts';

describe('namePieces', () => {
  it('parts words with hyphens and keeps the signs of names', () => {
    expect(namePieces('CAD-System und C++').map(({ text }) => text)).toEqual(['CAD', 'System', 'und', 'C++']);
  });

  it('tells where each piece stands', () => {
    expect(namePieces('mit Excel')[1]).toEqual({ text: 'Excel', lower: 'excel', start: 4, end: 9 });
  });
});
