import { describe, expect, it } from 'vitest';
import { scriptLiteral } from './script-literal.ts';

describe('scriptLiteral', () => {
  it.each([
    ["{'a':'b'}", { a: 'b' }],
    ['{@type: "b", c_d: 1}', { '@type': 'b', c_d: 1 }],
    ['{“a”: “b”}', { a: 'b' }],
    ['{"a": `b`, "c": undefined}', { a: 'b', c: null }],
    ['{"a":"ein "b" und c", "d":1}', { a: 'ein "b" und c', d: 1 }],
    ["{'a':'Peter's Laden'}", { a: "Peter's Laden" }],
    ["{'a':'sagt \"b\"'}", { a: 'sagt "b"' }],
    ["{'a':'it\\'s'}", { a: "it's" }],
    ['{"a":"x \\" y", "b":true}', { a: 'x " y', b: true }],
    ['{"a":"https://example.org"}', { a: 'https://example.org' }],
  ])('makes JSON of %s', (text, value) => {
    expect(JSON.parse(scriptLiteral(text))).toEqual(value);
  });

  // Long enough that a cost beyond the linear one would not end within the time of a test.
  const TIMES = 500_000;

  it.each([
    ['"', '"'],
    ["'", '"'],
    ['“', '"'],
    ['/*', '/*'],
    ['\\', '\\'],
    ['a', 'a'],
  ])('reads %s over and over', (sign, json) => {
    expect(scriptLiteral(sign.repeat(TIMES))).toBe(json.repeat(TIMES));
  });

  it.each([1, 998, 999, 1000, 2000])('reads on behind a quote, %i blanks and a letter', (count) => {
    const inner = `a'${' '.repeat(count)}b`.repeat(2_000_000 / (count + 3));
    expect(scriptLiteral(`{'c':'${inner}'}`)).toBe(`{"c":"${inner}"}`);
  });
});
