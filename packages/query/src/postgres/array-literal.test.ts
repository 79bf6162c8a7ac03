import { describe, expect, it } from 'vitest';
import { arrayLiteral } from './array-literal.ts';

describe('arrayLiteral', () => {
  it.each<[items: readonly (string | number | null)[], literal: string]>([
    [[], '{}'],
    [['8koch', '1köln'], '{8koch,1köln}'],
    [[50.94, -7, 1e21, null], '{50.94,-7,1e+21,NULL}'],
    [['Bad Ems', 'a,b', '{}'], '{"Bad Ems","a,b","{}"}'],
    [['"', '\\', '\\"'], '{"\\"","\\\\","\\\\\\""}'],
    [['', 'NULL', 'null', 'Nullmeier'], '{"","NULL","null",Nullmeier}'],
    [['\n', '\v', '\u00a0'], '{"\n","\v","\u00a0"}'],
  ])('writes %j', (items, literal) => {
    expect(arrayLiteral(items)).toBe(literal);
  });
});
