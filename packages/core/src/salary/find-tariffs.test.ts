import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTariffs } from './find-tariffs.ts';

function tariffs(text: string) {
  return findTariffs(text).map(({ value }) => value);
}

describe('findTariffs', () => {
  it.each([
    ['Vergütung nach TV-L bis E 14', { scheme: 'TV-L', group: 'E14', bound: 'max' }],
    ['Eingruppierung ab EG 9b TVöD', { scheme: 'TVöD', group: 'E9b', bound: 'min' }],
    ['Entgeltgruppe 13 TV-L, Stufe 2', { scheme: 'TV-L', group: 'E13', step: '2' }],
    ['S 8b TVöD-SuE', { scheme: 'TVöD-SuE', group: 'S8b' }],
    ['TVöD-P P8', { scheme: 'TVöD-P', group: 'P8' }],
    ['TV-Ärzte/VKA Ä1', { scheme: 'TV-Ärzte/VKA', group: 'Ä1' }],
    ['AVR Caritas Entgeltgruppe 8', { scheme: 'AVR Caritas', group: 'E8' }],
    ['IG-Metall-Tarif, EG 7', { scheme: 'IG Metall', group: 'E7' }],
    ['KV Handel, Beschäftigungsgruppe C', { scheme: 'KV Handel', group: 'C' }],
    ['Besoldungsgruppe A 13', { group: 'A13' }],
    ['A 12 LBesO', { scheme: 'LBesO', group: 'A12' }],
    ['Lohnklasse 14', { group: '14' }],
    ['TV-Ärzte/VKA, EG II', { scheme: 'TV-Ärzte/VKA', group: 'II' }],
    ['Bezahlung nach BAT KF', { scheme: 'BAT-KF' }],
    ['bis A 15 BayBesO', { scheme: 'BayBesO', group: 'A15', bound: 'max' }],
    ['KV IT, ST2', { scheme: 'KV IT', group: 'ST2' }],
    ['SWÖ-KV VWG 5', { scheme: 'SWÖ-KV', group: '5' }],
    ['KV-Gruppe 3', { group: '3' }],
    ['EntGr. 9a', { group: 'E9a' }],
    ['KR 7a', { group: 'KR7a' }],
    ['W3-Professur', { group: 'W3' }],
  ])('reads "%s"', (text, expected) => {
    expect(tariffs(text)).toEqual([expected]);
  });

  it('reads a range of groups as its two ends', () => {
    expect(tariffs('Entgeltgruppe E 9a bis E 11 TV-L')).toEqual([
      { scheme: 'TV-L', group: 'E9a', bound: 'min' },
      { scheme: 'TV-L', group: 'E11', bound: 'max' },
    ]);
  });

  it('reads the upper end of a range that goes without its letter', () => {
    expect(tariffs('EG 9a bis 9c TVöD')).toEqual([
      { scheme: 'TVöD', group: 'E9a', bound: 'min' },
      { scheme: 'TVöD', group: 'E9c', bound: 'max' },
    ]);
    expect(tariffs('TVöD EG 9b - 39 Stunden')).toHaveLength(1);
  });

  it('gives an agreement without a group alone', () => {
    expect(tariffs('Bezahlung nach TVöD-K')).toEqual([{ scheme: 'TVöD-K' }]);
  });

  it.each(['Tanken Sie E 10!', 'auf der A 3 bei Köln', 'Format A4', 'im Erdgeschoss'])('finds none in "%s"', (text) => {
    expect(tariffs(text)).toEqual([]);
  });

  it('never throws, and every span holds what it quotes', () => {
    const parts = fc.constantFrom(
      'TVöD',
      'EG ',
      'E 9',
      ' bis ',
      'Stufe 3',
      '\n',
      'A 13',
      'Entgeltgruppe ',
      'KV Handel',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((all) => all.join('')),
        ),
        (text) => {
          for (const { raw, start, end } of findTariffs(text)) expect(text.slice(start, end)).toBe(raw);
        },
      ),
    );
  });
});
