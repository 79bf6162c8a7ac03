import { describe, expect, it } from 'vitest';
import { trainingDetails } from './training-details.ts';

describe('trainingDetails', () => {
  it.each([
    ['meisterkurs: 12 monate, 4.500 €', 'fee'],
    ['meisterkurs: 6.800 €, meisterprämie 2.000 €', 'fee'],
    ['dauer: 12 monate\nkosten: 1.650,50 euro', 'fee'],
    ['tageskurs, 520 € zzgl. mwst.', 'fee'],
    ['chf 4500, berufsbegleitend', 'fee'],
    ['fachwirt: 12 monate, danach 3.400 € brutto im monat', undefined],
    ['fachwirt: danach verdient man 3.400 €', undefined],
    ['fachwirt: 12 monate, einkommen danach 41.000 €', undefined],
    ['fachwirt: 12 monate, zuschuss bis 4.000 €', undefined],
    ['meisterkurs: 12 monate, prämie von 1.500,50 €', undefined],
    ['meisterkurs: 12 monate', undefined],
  ])('%s', (lower, cost) => {
    expect(trainingDetails(lower).cost).toBe(cost);
  });
});
