import { describe, expect, it } from 'vitest';
import { findStatistics } from './find-statistics.ts';

describe('findStatistics', () => {
  it.each([
    ['Rund 45 Fachgeschäfte gibt es hier.', { value: 45, unit: 'companies', approximate: true }],
    ['Es fehlen ungefähr 70 Lokführer.', { value: 70, unit: 'people', approximate: true }],
    ['Etwa sechs Prozent sind Frauen.', { value: 6, unit: 'percent', approximate: true }],
    ['Acht von zehn Betrieben suchen.', { value: 80, unit: 'percent' }],
    ['Fast jeder dritte Betrieb sucht.', { value: 33, unit: 'percent', approximate: true }],
  ])('reads %s', (text, statistic) => {
    expect(findStatistics(text).map(({ value }) => value)).toMatchObject([statistic]);
  });

  it.each([
    'In Jena gibt es 15 Prozent mehr.',
    'Bis dorthin sind es gut 200 Kilometer.',
    'Jeder zweite Samstag ist frei.',
    'Er berät rund 40 Kunden.',
  ])('counts nothing in %s', (text) => {
    expect(findStatistics(text)).toEqual([]);
  });
});
