import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';

/** Kind and words of each line. */
function linesOf(text: string): readonly (readonly [string, string])[] {
  return outlineOf(text).map(({ kind, text }) => [kind, text]);
}

describe('outlineOf', () => {
  it('tells headings, items and running text', () => {
    expect(linesOf('Aufgaben\n\n• Steine sägen\n2. Fugen schließen\n\nDas ist alles.')).toEqual([
      ['heading', 'Aufgaben'],
      ['item', 'Steine sägen'],
      ['item', 'Fugen schließen'],
      ['prose', 'Das ist alles.'],
    ]);
  });

  it('tells rows of a table by their neighbour', () => {
    expect(linesOf('Zeichnen: Steinplan\nRechnen: Fugenfix').map(([kind]) => kind)).toEqual(['row', 'row']);
    expect(linesOf('Steinmetz: Lohn und Alltag').map(([kind]) => kind)).toEqual(['heading']);
  });

  it('takes an enumeration below a heading for a list', () => {
    expect(linesOf('Arbeitsort\nSteinbrüche, Dombauhütten, Friedhöfe').map(([kind]) => kind)).toEqual([
      'heading',
      'item',
    ]);
  });

  it('says what a section is about', () => {
    const [, item] = outlineOf('Was du mitbringen solltest\n• Geduld');
    expect([...(item?.topics ?? [])]).toEqual(['skill']);
  });
});
