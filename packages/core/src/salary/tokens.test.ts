import { describe, expect, it } from 'vitest';
import { createLexicon } from './lexicon.ts';
import { tokenize } from './tokens.ts';

const lexicon = createLexicon([
  [{ head: 'pay' }, '-lohn'],
  [{ currency: 'EUR' }, 'euro'],
  [{ approximate: true }, 'ca.'],
  [{ bound: 'max', join: 'range' }, 'bis|bis zu'],
  [{ basis: 'gross' }, 'brutto'],
  [{ unit: 'HOUR' }, 'h'],
  [{ work: true }, ':in|*in'],
  [{ join: 'range' }, '-'],
  [{ stop: 1 }, ','],
  [{ stop: 3 }, '.|!'],
  [{ stop: 4 }, '\n'],
  [{ stop: 5 }, '\n\n'],
]);

/** The tokens of a text as written, parted by bars. */
function cut(text: string): string {
  const tokens = tokenize(text, 0, text.length, lexicon);
  return tokens.map(({ start, end }) => text.slice(start, end)).join('|');
}

describe('tokenize', () => {
  it.each([
    ['Lohn: 3.000 Euro, brutto!', 'Lohn|3.000|Euro|,|brutto|!'],
    ['ca. 3.000 Euro bis zu 4.000', 'ca.|3.000|Euro|bis zu|4.000'],
    ['Stunden-Lohn, 40-Stunden-Woche, 3-4', 'Stunden|Lohn|,|40|Stunden|Woche|,|3|-|4'],
    ['StundenlohnEuro im IT-Bereich und GmbH', 'Stundenlohn|Euro|im|IT|Bereich|und|GmbH'],
    ['Fahrer:in, Fahrer*in', 'Fahrer|:in|,|Fahrer|*in'],
    ['für u\u0308ber', 'für|u\u0308ber'],
  ])('cuts %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it.each([
    ['Lohn. Euro', 'Lohn|.|Euro'],
    ['12 h. Euro', '12|h|.|Euro'],
    ['bei 2024. Euro', 'bei|2024|.|Euro'],
    ['3. Jahr', '3|Jahr'],
    ['uns3. Jahr', 'uns|3|Jahr'],
    ['z. B. Lohn', 'z|B|Lohn'],
    ['usw. und', 'usw|und'],
  ])('ends a sentence at a full stop, but not behind a short number or letter: %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it.each([
    ['Lohn\n3 Euro', 'Lohn|\n|3|Euro'],
    ['3 Euro\nbrutto', '3|Euro|brutto'],
    ['3 Euro\nbis 4', '3|Euro|bis|4'],
    ['3 Euro\n-\n4', '3|Euro|-|4'],
    ['3 Euro\n- Lohn', '3|Euro|\n|-|Lohn'],
    ['3 Euro\n \nbrutto', '3|Euro|\n \n|brutto'],
  ])('ends a line, save where an amount goes on: %j', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it('reads numbers in words, but no article', () => {
    const values = tokenize('neun Euro, ein Euro', 0, 19, lexicon).map(({ number }) => number?.value);
    expect(values).toEqual([9, undefined, undefined, undefined, undefined]);
  });
});
