import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOccupation } from './read-occupation.ts';

const WORDS =
  'Beruf Köchin in Würzburg Köche prüfen Größen und Gerüche für Gäste Gespür Geduld zu kaufen, kaufen ein Ü30 2.500 € im Monat 40–48 h/Woche seit 2011 16 % aller Küchen (z. B. SAP, Excel) Weiterbildung dauert acht Monate • : . ? – \n\n'.split(
    ' ',
  );
/** Texts out of words that the reader knows, in any order. */
const page = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  page,
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('the laws of readOccupation', () => {
  it('never throws, and every mention holds the words of its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { raw, start, end } of readOccupation(text).facts) expect(raw).toBe(text.slice(start, end));
      }),
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readOccupation(text)).toEqual(readOccupation(text));
      }),
    );
  });

  it('reads composed and decomposed letters alike', () => {
    fc.assert(
      fc.property(page, (text) => {
        const values = (written: string) =>
          readOccupation(written).profile.facts.map(({ kind, value }) => ({ kind, value }));
        expect(values(text.normalize('NFD'))).toEqual(values(text.normalize('NFC')));
      }),
    );
  });

  it('reads no-break spaces and no-break hyphens like plain ones', () => {
    fc.assert(
      fc.property(page, (text) => {
        const kinds = (written: string) =>
          readOccupation(written).profile.facts.map(({ kind, provenance }) => [kind, provenance[0]?.start]);
        expect(kinds(text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011'))).toEqual(kinds(text));
      }),
    );
  });

  it('gives every fact an id of its own, and links only to facts that are there', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { facts } = readOccupation(text).profile;
        const ids = new Set(facts.map(({ id }) => id));
        expect(ids.size).toBe(facts.length);
        for (const { conflictsWith = [], sameAs = [] } of facts)
          for (const id of [...conflictsWith, ...sameAs]) expect(ids.has(id)).toBe(true);
      }),
    );
  });
});
