import { describe, expect, it } from 'vitest';
import { hintedRows } from './hinted-rows.ts';
import { NAMING_ROWS } from './naming-rows.ts';
import { tokensOf } from './tokens.ts';

const rowsOf = hintedRows(NAMING_ROWS);

describe('NAMING_ROWS', () => {
  it.each(NAMING_ROWS.map((row) => [row.example, row] as const))('hold for their example: %s', (example, row) => {
    expect(rowsOf(tokensOf(example))).toContain(row);
    expect(example.replace(/\.$/u, '').toLowerCase()).toMatch(new RegExp(row.cue, 'u'));
  });
});
