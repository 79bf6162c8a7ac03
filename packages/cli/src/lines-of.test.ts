import { describe, expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

async function linesIn(...chunks: readonly Uint8Array[]) {
  const lines: string[] = [];
  const stream = async function* () {
    yield* chunks;
  };
  for await (const { text, encoding } of linesOf(stream())) lines.push(`${encoding}: ${text}`);
  return lines;
}

describe('linesOf', () => {
  it('gives the lines of a stream, wherever its chunks end', async () => {
    const bytes = Buffer.from('\ufeffKöln\n\nWien\r\nBern');
    const lines = ['utf-8: Köln', 'utf-8: ', 'utf-8: Wien\r', 'utf-8: Bern'];
    expect(await linesIn(bytes)).toEqual(lines);
    expect(await linesIn(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(lines);
  });

  it('reads a line that is not UTF-8 as Windows-1252, and those beside it as they are', async () => {
    const bytes = Buffer.concat([Buffer.from('Köln\nK'), Uint8Array.of(0xf6), Buffer.from('ln\nKöln')]);
    expect(await linesIn(bytes)).toEqual(['utf-8: Köln', 'windows-1252: Köln', 'utf-8: Köln']);
  });

  it.each([1, 2, 7])('reads UTF-16 to the end (odd chunks after %i bytes)', async (size) => {
    const bytes = Buffer.from('\ufeffKöln\nŁódź', 'utf16le');
    const swapped = Buffer.from(bytes).swap16();
    for (const [name, wide] of [
      ['le', bytes],
      ['be', swapped],
    ] as const) {
      const chunks = [wide.subarray(0, 2), wide.subarray(2, 2 + size), wide.subarray(2 + size)];
      expect(await linesIn(...chunks)).toEqual([`utf-16${name}: Köln`, `utf-16${name}: Łódź`]);
    }
  });

  it('keeps separators that are none of lines', async () => {
    expect(await linesIn(Buffer.from('a\u2028b\u0085c'))).toEqual(['utf-8: a\u2028b\u0085c']);
  });

  it('takes a character that was lost before for what it is', async () => {
    expect(await linesIn(Buffer.from('K\ufffdln'))).toEqual(['utf-8: K\ufffdln']);
  });

  it('gives one empty line of nothing', async () => {
    expect(await linesIn()).toEqual(['utf-8: ']);
  });
});
