import { describe, expect, it } from 'vitest';
import type { Salary } from '../salary/salary.ts';
import { readOccupation } from './read-occupation.ts';

/** Pay in a section of a page about a stonemason. */
function payIn(section: string): readonly Salary[] {
  const { facts } = readOccupation(`Beruf Steinmetz in Jena\n\n${section}`).profile;
  return facts.flatMap((fact) => (fact.kind === 'salary' ? [fact.value] : []));
}

describe('findArticlePay', () => {
  it('gives each figure of a sentence the level of its own clause', () => {
    expect(payIn('Zum Einstieg gibt es 2.300 € im Monat, nach acht Jahren 3.100 € im Monat.')).toMatchObject([
      { minValue: 2300, level: 'entry' },
      { minValue: 3100, level: 'senior' },
    ]);
  });

  it('reads a level behind the figure where none stands before it', () => {
    expect(payIn('Gehalt\n\n2.300 € bis 2.500 € bekommen Berufsanfänger.')).toMatchObject([
      { minValue: 2300, maxValue: 2500, level: 'entry' },
    ]);
  });

  it('counts years of training before and behind the figure', () => {
    expect(payIn('In der Ausbildung gibt es 900 Euro im ersten Jahr und 1.100 Euro im dritten.')).toMatchObject([
      { minValue: 900, level: 'training', trainingYear: 1 },
      { minValue: 1100, level: 'training', trainingYear: 3 },
    ]);
    expect(payIn('Lohn in der Lehre\n1. Lehrjahr: 700 Euro\n2. Lehrjahr: 900 Euro')).toMatchObject([
      { minValue: 700, trainingYear: 1 },
      { minValue: 900, trainingYear: 2 },
    ]);
  });

  it('leaves the level open where the sentence says two, or none', () => {
    const [pay] = payIn('Die Werkstatt zahlt 2.600 € im Monat.');
    expect(pay?.level).toBeUndefined();
  });

  it('keeps what only another sentence says away from a figure', () => {
    const [, other] = payIn('Der Tariflohn liegt bei 2.300 € im Monat. Die Dombauhütte zahlt 2.600 € im Monat.');
    expect(other?.floor).toBeUndefined();
  });

  it.each(['Zum Gehalt kommen Zulagen von 200 € im Monat.', 'Das Jobticket für 49 € zahlt der Betrieb.'])(
    'is no pay: %s',
    (sentence) => {
      expect(payIn(`Gehalt\n\n${sentence}`)).toEqual([]);
    },
  );

  it('takes a fee in a section on training for no pay', () => {
    expect(payIn('Weiterbildung\n\nDer Meisterkurs dauert neun Monate, rund 6.000 €.')).toEqual([]);
  });

  it('carries gross and net from the heading or a sentence for all figures', () => {
    expect(payIn('Lohn in der Lehre (brutto)\n1. Lehrjahr: 700 Euro\n2. Lehrjahr: 900 Euro')).toMatchObject([
      { minValue: 700, basis: 'gross', trainingYear: 1 },
      { minValue: 900, basis: 'gross', trainingYear: 2 },
    ]);
    expect(
      payIn(
        'Gehalt\n\nAlle Angaben sind Bruttobeträge.\n\nNach der Ausbildung\n\nZum Einstieg gibt es 2.300 Euro im Monat.',
      ),
    ).toMatchObject([{ minValue: 2300, basis: 'gross' }]);
    const [later] = payIn('Lohn (netto)\n\nGut.\n\nWeiteres\n\nDie Werkstatt zahlt 2.600 € im Monat.');
    expect(later?.basis).toBeUndefined();
  });

  it('takes the years of a table under "Ausbildung" for those of apprentices', () => {
    expect(payIn('Gehalt im Monat\n\nAusbildung\n1. Jahr   700 Euro\n2. Jahr   900 Euro')).toMatchObject([
      { minValue: 700, level: 'training', trainingYear: 1 },
      { minValue: 900, level: 'training', trainingYear: 2 },
    ]);
  });

  it('takes a least pay that amounts to a figure for that figure', () => {
    expect(payIn('Das Mindestentgelt beträgt 2.300 Euro im Monat.')).toMatchObject([
      { minValue: 2300, maxValue: 2300 },
    ]);
  });
});
