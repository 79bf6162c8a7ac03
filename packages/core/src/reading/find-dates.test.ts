import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates.ts';

const HEAD = `Beruf Steinmetz in Jena: was man tut, was man lernt und was man verdient\n\n${'Man haut Stein. '.repeat(30)}\n\n`;

describe('findDates', () => {
  it.each([
    ['Veröffentlicht am 9. Oktober 2024', { date: '2024-10-09', of: 'publication' }],
    ['Interview vom 21. Februar 2023', { date: '2023-02-21', of: 'publication' }],
    ['Zuletzt aktualisiert: 14.02.2025', { date: '2025-02-14', of: 'state' }],
    ['Letzte Änderung dieser Seite: 2.9.2023', { date: '2023-09-02', of: 'state' }],
    ['Stand: August 2024', { date: '2024-08', of: 'state' }],
    ['Stand: 03/2024', { date: '2024-03', of: 'state' }],
    ['Laut einer Erhebung vom Jänner 2021 fehlen Leute.', { date: '2021-01', of: 'survey' }],
    ['Laut einer Erhebung der Innung vom Frühjahr 2024 fehlen Leute.', { date: '2024', of: 'survey' }],
    ['Das ergab eine Umfrage von 2022.', { date: '2022', of: 'survey' }],
    ['Eine Befragung aus dem November 2023 ergab viel.', { date: '2023-11', of: 'survey' }],
  ])('reads %s', (text, value) => {
    expect(findDates(HEAD + text)).toMatchObject([{ value }]);
  });

  it.each([
    'Seit 2009 haut sie Stein.',
    'Bis 2030 geht ein Drittel in Rente.',
    'Etwa 8 % sind Frauen (2023).',
    'Der nächste Kurs beginnt am 15. März 2026.',
    'Zwischen 2012 und 2022 kamen 300 Personen.',
    'Stand: 31.02.2024',
    'Stand: 31. Juni 2024',
    'Stand: 12.13.2024',
  ])('dates neither page nor survey: %s', (text) => {
    expect(findDates(HEAD + text)).toEqual([]);
  });
});
