import { describe, expect, it } from 'vitest';
import { hintedRows } from './hinted-rows.ts';
import { tokensOf } from './tokens.ts';

describe('hintedRows', () => {
  const rowsFor = hintedRows([{ hints: ['stein'] }, { hints: ['=mit'] }, { hints: ['fuge', '=aus'] }]);

  it('finds rows by pieces of words and by whole words, in the order of the table', () => {
    expect(rowsFor(tokensOf('Aus Sandstein')).map(({ hints }) => hints[0])).toEqual(['stein', 'fuge']);
    expect(rowsFor(tokensOf('mit Mitarbeitern')).map(({ hints }) => hints[0])).toEqual(['=mit']);
    expect(rowsFor(tokensOf('Mitarbeiter'))).toEqual([]);
  });
});
