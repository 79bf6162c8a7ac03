import { describe, expect, it } from 'vitest';
import { amountsIn } from './amounts-in.ts';

function amounts(lower: string): readonly string[] {
  return amountsIn(lower).map(({ start, end }) => lower.slice(start, end));
}

describe('amountsIn', () => {
  it.each<[string, readonly string[]]>([
    ['die hütte zahlt 2.400 euro.', ['2.400 euro']],
    ["im stadtwerk sind es 5'150 franken.", ["5'150 franken"]],
    ['am anfang 900 €, später 1 250,50 €', ['900 €', '1 250,50 €']],
    ['gesellen bekommen zwischen 2.400 und 2.700 euro', ['zwischen 2.400 und 2.700 euro']],
    ['das sind 2.400 € bis 2.700 €', ['2.400 € bis 2.700 €']],
    ['ab 2.400 € steigt es auf bis zu 3.100 €', ['ab 2.400 €', 'bis zu 3.100 €']],
    ["rund chf 4'300.- im monat", ["rund chf 4'300.-"]],
    ["fr. 4'300 bis fr. 4'700", ["fr. 4'300 bis fr. 4'700"]],
    ['große häuser zahlen 3000 euro', ['3000 euro']],
    ['3000 bis 3500 euro', ['3000 bis 3500 euro']],
    ['chf 3000 im monat', ['chf 3000']],
    ['im jahr 2021 900 €', ['900 €']],
    ['€ 2.400 - 2.700', ['€ 2.400 - 2.700']],
    ["chf 4'300, in bern 4'700 franken", ["chf 4'300", "4'700 franken"]],
  ])('reads %s', (lower, found) => {
    expect(amounts(lower)).toEqual(found);
  });

  it('takes a currency on both sides for that of one amount', () => {
    expect(amounts('eur 2.400 € brutto')).toEqual(['eur 2.400']);
  });

  it.each(['2.400 europäer', '40 stunden, 30 tage', 'im jahr 2.400', 'masseur 900', 'artikel 1.2.400 eur'])(
    'finds no amount in %s',
    (lower) => {
      expect(amounts(lower)).toEqual([]);
    },
  );
});
