import { describe, expect, it } from 'vitest';
import { insertStatement } from './insert-statement.ts';

const COLUMNS = [
  { name: '"id"', type: 'text' },
  { name: '"rev"', type: 'bigint' },
  { name: '"skill"', type: 'text[]' },
  { name: '"box"', type: 'box' },
] as const;

describe('insertStatement', () => {
  it('has a parameter for each column, in which lists and boxes are texts', () => {
    const { text, values } = insertStatement({ table: 'x', columns: COLUMNS, present: 'replaced' })([
      ['a', 1, ['SQL', 'C, C++'], '(1,1),(0,0)'],
      ['b', 1, [], undefined],
    ]);
    expect(text).toBe(
      'INSERT INTO x ("id", "rev", "skill", "box") SELECT "id", "rev", "skill"::text[], "box"::box ' +
        'FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) AS given ("id", "rev", "skill", "box") ' +
        'ON CONFLICT ("id") DO UPDATE SET "rev" = EXCLUDED."rev", "skill" = EXCLUDED."skill", "box" = EXCLUDED."box"',
    );
    expect(values).toEqual([
      ['a', 'b'],
      [1, 1],
      ['{SQL,"C, C++"}', '{}'],
      ['(1,1),(0,0)', null],
    ]);
  });

  it('leaves rows as they are where they are to be kept', () => {
    const { text } = insertStatement({ table: 'x', columns: COLUMNS, present: 'kept' })([]);
    expect(text).toMatch(/ ON CONFLICT \("id"\) DO NOTHING$/);
  });
});
