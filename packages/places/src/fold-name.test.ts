import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, foldText } from './fold-name.ts';

const fold = (name: string) => foldName(foldText(name));

describe('foldName', () => {
  it('makes one of the spellings of a name', () => {
    expect(fold('Frankfurt am Main')).toBe('frankfurtmain');
    expect(fold('Frankfurt a. M.')).toBe('frankfurtmain');
    expect(fold('Limburg a.d. Lahn')).toBe(fold('Limburg/Lahn'));
    expect(fold('St. Pölten')).toBe(fold('Sankt Poelten'));
    expect(fold('Weiden i.d.OPf.')).toBe(fold('Weiden in der Oberpfalz'));
    expect(fold('Rothenburg ob der Tauber')).toBe(fold('Rothenburg o.d. Tauber'));
    expect(fold('Haag i.OB')).toBe(fold('Haag in Oberbayern'));
  });

  it('keeps a small word that a name begins with', () => {
    expect(fold('Am Mellensee')).toBe('ammellensee');
    expect(fold('Auf der Höhe')).toBe('aufhoehe');
  });

  it('gives the same for composed and decomposed names', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (name) => fold(name.normalize('NFD')) === fold(name.normalize('NFC')),
      ),
    );
  });

  it('changes a folded text no more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});
