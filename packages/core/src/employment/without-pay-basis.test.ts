import { describe, expect, it } from 'vitest';
import { findEmployment } from './find-employment.ts';
import { parseEmployment } from './parse-employment.ts';
import { withoutPayBasis } from './without-pay-basis.ts';

function timeOf(text: string) {
  const result = parseEmployment(text);
  const { time, hoursPerWeek, workload } = result.ok ? result.value : {};
  return { time, hoursPerWeek, workload };
}

describe('withoutPayBasis', () => {
  it.each([
    'Arbeiten in Teilzeit, 20–24 Std./Woche\n\nGehalt 44.000 € bei Vollzeit (39 h)',
    'Teilzeit (20–24 Std./Woche), Bruttogehalt auf Vollzeitbasis 3.100 €',
    'Teilzeit, 20–24 Std./Woche. Vollzeitgehalt: 41.000 € im Jahr',
    'Teilzeit mit 20–24 Stunden pro Woche\n2.900 € brutto im Monat (Vollzeit, 38,5 Std.)',
    'Teilzeit 20–24 Stunden/Woche\nKV-Mindestgehalt € 2.250,- brutto pro Monat auf Basis Vollzeit (38,5 h)',
    'Mindestentgelt EUR 2.250,00 brutto für eine Vollzeitanstellung\nWir suchen in Teilzeit (20–24 Wochenstunden)',
    'Teilzeit (20-24 h/Woche), 3.100 € bei 40 Std./Woche',
    'Part-time, 20–24 hours per week\nSalary: 40,000 EUR full-time equivalent',
  ])('takes full time that pay is reckoned for as no offer: %s', (text) => {
    expect(timeOf(text)).toMatchObject({ time: ['part'], hoursPerWeek: { min: 20, max: 24 } });
  });

  it('takes a workload of a hundred that pay is reckoned for as no offer', () => {
    expect(timeOf("Teilzeit (60 %), Lohn CHF 5'800 brutto (100 %)").workload).toEqual({ min: 60, max: 60 });
  });

  it.each(['44.000 € bei Vollzeit (39 h)', 'Gehalt auf Vollzeitbasis 3.100 €'])(
    'keeps it where nothing says part time: %s',
    (text) => {
      expect(timeOf(text).time).toEqual(['full']);
    },
  );

  it.each([
    'Gehalt 44.000 € bei Vollzeit (39 h), Teilzeit ist möglich',
    'Gehalt 44.000 € bei Vollzeit. Gerne auch in Teilzeit',
    'In Voll- oder Teilzeit, 44.000 € bei Vollzeit',
    'In Vollzeit\nAuch Teilzeit, 44.000 € bei Vollzeit',
    'Vollzeit 39 h, 3.000 €\nTeilzeit 20 h, 1.500 €',
    'Bei Vollzeit 39 Stunden, bei Teilzeit 20 Stunden',
  ])('keeps it where full time is offered too: %s', (text) => {
    expect(timeOf(text).time).toEqual(['full', 'part']);
  });

  it('leaves every mention where the text offers one kind of time', () => {
    const text = 'Teilzeit (25 Std./Woche), unbefristet';
    const found = findEmployment(text);
    expect(withoutPayBasis(found, text)).toBe(found);
  });
});
