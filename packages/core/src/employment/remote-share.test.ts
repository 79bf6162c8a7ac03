import { describe, expect, it } from 'vitest';
import { findWorkplaces } from './find-workplaces.ts';
import { remoteShare } from './remote-share.ts';

const shareIn = (text: string) => remoteShare(text, findWorkplaces(text));

describe('remoteShare', () => {
  it.each([
    ['bis zu 60 % Homeoffice', 60],
    ['60% remote möglich', 60],
    ['40 % mobiles Arbeiten', 40],
    ['bis zu 50 Prozent Homeoffice', 50],
    ['60 % der Arbeitszeit im Homeoffice', 60],
    ['Homeoffice-Anteil: 60 %', 60],
    ['Homeoffice (bis zu 60 %)', 60],
    ['Remote-Anteil von 80 %', 80],
    ['remote bis zu 60\u00a0%', 60],
    ['Homeoffice. Bei uns sind 60 % Homeoffice üblich', 60],
  ])('reads %s', (text, share) => {
    expect(shareIn(text)).toBe(share);
  });

  it.each([
    'Homeoffice',
    '2 Tage Homeoffice pro Woche',
    '40–60 % Homeoffice',
    '40 bis 60 % Homeoffice',
    'Homeoffice 40-60 %',
    '40 % Homeoffice im ersten Jahr, dann 60 % Homeoffice',
    '100 % Homeoffice',
    'Pensum 80 %, Homeoffice',
    'Homeoffice möglich, 80 %',
    'Homeoffice 80 %-Pensum',
    'Homeoffice 80 % Teilzeit',
    '60 % Zuschuss, Homeoffice',
    '40 % im Büro',
  ])('reads no single share in %s', (text) => {
    expect(shareIn(text)).toBeUndefined();
  });
});
