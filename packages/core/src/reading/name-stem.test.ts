import { describe, expect, it } from 'vitest';
import { nameStem } from './name-stem.ts';

describe('nameStem', () => {
  it.each([
    ['Konditorin', 'Konditoren'],
    ['Köchin', 'Koch'],
    ['Winzer/in', 'Winzerinnen'],
    ['Winzer:innen', 'Winzern'],
    ['Industriekaufmann/-frau', 'Industriekaufleute'],
    ['Dipl. Pflegefachfrau HF', 'Pflegefachmann'],
    ['Gepr. Industriemeister IHK', 'Industriemeister'],
    ['Treuhänder BP', 'Treuhänderin HFP'],
    ['Florist/Floristin', 'Floristen'],
    ['Zoologe', 'Zoologinnen'],
  ])('is one for the forms of one name: %s, %s', (one, other) => {
    expect(nameStem(one)).toBe(nameStem(other));
  });

  it.each([
    ['Winzer', 'Winzermeister'],
    ['Koch', 'Köhler'],
    ['Florist', 'Friseur'],
  ])('parts different names: %s, %s', (one, other) => {
    expect(nameStem(one)).not.toBe(nameStem(other));
  });
});
