import { describe, expect, it } from 'vitest';
import { NAME, NOTHING } from './join-cues.ts';
import { createLexicon } from './lexicon.ts';

const lexicon = createLexicon([
  [{ head: 'pay' }, '-lohn+|grund-'],
  [{ unit: 'MONTH' }, 'monats-|p. m.|in der woche'],
  [{ head: 'other' }, '--geld|pramie'],
  [{ bound: 'min' }, 'uber|nicht unter'],
  [{ payments: true }, 'lohne'],
  [{ role: true }, '--er+'],
  [{}, 'so.'],
]);

function cueOf(written: string) {
  return lexicon(written).cue;
}

describe('createLexicon', () => {
  it('looks up a word with every ending of its sign, whatever its case', () => {
    for (const word of ['Lohn', 'LOHN', 'lohns', 'Lohnes']) expect(cueOf(word)).toMatchObject({ head: 'pay' });
  });

  it('looks up the last part of a compound and the parts before it', () => {
    expect(cueOf('Stundenlohn')).toMatchObject({ head: 'pay', unit: undefined });
    expect(cueOf('Monatsgrundlohn')).toMatchObject({ head: 'pay', unit: 'MONTH' });
    expect(cueOf('Trinkgeld')).toMatchObject({ head: 'other' });
  });

  it('takes a mere part for no word', () => {
    expect(cueOf('Geld')).toBe(NAME);
    expect(cueOf('monats')).toBe(NOTHING);
    expect(cueOf('Sonderprämie')).toBe(NAME);
  });

  it('reads umlauts in both their forms, and any blanks in a phrase', () => {
    for (const word of ['über', 'u\u0308ber', 'nicht\u00a0unter', 'Nicht  unter']) {
      expect(cueOf(word)).toMatchObject({ bound: 'min' });
    }
  });

  it('joins what a word says in several rows', () => {
    expect(cueOf('Löhne')).toMatchObject({ head: 'pay', payments: true });
  });

  it('knows a worker by the capital, and a word that says nothing', () => {
    expect(cueOf('Fahrer')).toMatchObject({ role: true });
    expect(cueOf('später')).toBe(NOTHING);
    expect(cueOf('so')).toBe(NOTHING);
  });

  it('tells in which words phrases end', () => {
    expect(['unter', 'woche', 'der woche', '.', 'm.'].map((word) => lexicon(word).endsPhrase)).not.toContain(false);
    expect(['nicht', 'uber', 'lohn'].map((word) => lexicon(word).endsPhrase)).not.toContain(true);
  });

  it('reads currencies that have no word by their code, and numbers in words', () => {
    expect(cueOf('SEK')).toEqual({ currency: 'SEK' });
    expect(cueOf('Sek')).toBe(NAME);
    expect(lexicon('vierzehn').value).toBe(14);
  });

  it('leaves unknown signs and phrases out', () => {
    for (const written of ['*', '€', 'hoher Lohn', '']) expect(cueOf(written)).toBeUndefined();
  });
});
