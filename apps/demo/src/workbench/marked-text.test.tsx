import { describe, expect, it } from 'vitest';
import { type Mark, MarkedText, segmentsOf } from './marked-text.tsx';

const mark = (start: number, end: number, label = 'x'): Mark => ({ start, end, label, anchor: 'a', pay: false });

describe('segmentsOf', () => {
  it('cuts a text at the borders of its marks', () => {
    expect(
      segmentsOf('0123456789', [mark(2, 4)]).map(({ start, end, covering }) => [start, end, covering.length]),
    ).toEqual([
      [0, 2, 0],
      [2, 4, 1],
      [4, 10, 0],
    ]);
  });

  it('names both marks where they overlap', () => {
    const counts = segmentsOf('0123456789', [mark(2, 6), mark(4, 8)]).map(({ covering }) => covering.length);
    expect(counts).toEqual([0, 1, 2, 1, 0]);
  });

  it('never loses or doubles a letter', () => {
    const text = 'Ein Text mit Umlauten äöü und 😀.';
    const marks = [mark(0, 3), mark(0, text.length), mark(5, 9), mark(7, 20), mark(19, 20)];
    const whole = segmentsOf(text, marks).map(({ start, end }) => text.slice(start, end));
    expect(whole.join('')).toBe(text);
  });

  it('gives an empty text no segment', () => expect(segmentsOf('', [])).toEqual([]));
});

describe('MarkedText', () => {
  it('escapes what was pasted', () => {
    const html = String(<MarkedText text={'<script>alert(1)</script> 3.000 €'} marks={[mark(0, 8)]} />);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
});
