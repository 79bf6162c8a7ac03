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

  it('takes a sentence that opens a section for its heading', () => {
    const text =
      'Reden wir über Geld.\n\nReden wir nicht darum herum: Es ist wenig, und das schon immer, überall und für alle.';
    expect(linesOf(text).map(([kind]) => kind)).toEqual(['heading', 'prose']);
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

  it('takes a numbered line by itself for a heading, one of several for an item, and neither of a table of contents', () => {
    const text =
      'Inhalt\n1. Lohn\n2. Aufgaben\n\n1. Lohn\n\nEr ist gut.\n\n2. Aufgaben\n\n1. Steine sägen\n\n2. Fugen schließen';
    expect(outlineOf(text).map(({ kind, heading }) => [kind, heading])).toEqual([
      ['heading', 'Inhalt'],
      ['heading', 'Inhalt'],
      ['heading', 'Inhalt'],
      ['heading', 'Lohn'],
      ['prose', 'Lohn'],
      ['heading', 'Aufgaben'],
      ['item', 'Aufgaben'],
      ['item', 'Aufgaben'],
    ]);
  });

  it('takes short lines below a colon for a list', () => {
    const announced =
      'Auf einer Baustelle gibt es vom frühen Morgen bis zum späten Nachmittag immer viel zu tun, an guten Tagen etwa das hier:';
    const text = `${announced}\n\nSteine sägen\nFugen schließen\nListen führen`;
    expect(linesOf(text).map(([kind]) => kind)).toEqual(['prose', 'item', 'item', 'item']);
  });

  it('says what a section is about', () => {
    const [, item] = outlineOf('Was du mitbringen solltest\n• Geduld');
    expect([...(item?.topics ?? [])]).toEqual(['skill']);
  });
});
