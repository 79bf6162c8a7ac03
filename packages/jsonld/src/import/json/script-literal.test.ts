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

  it.each(['"', "'", '“', '/*', '\\', '" ', 'a', "'a "])('takes linear time on 1 MB of %s', (sign) => {
    const start = performance.now();
    scriptLiteral(sign.repeat(1_000_000 / sign.length));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
