import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { labelledRows } from '../../test/corpus/labelled-rows.ts';
import { type EmploymentLabel, scoreEmployment } from '../../test/corpus/score-employment.ts';
import { CONTRACT_ROWS } from './contract-rows.ts';
import { EMPLOYMENT_CASES } from './employment-cases.test-data.ts';
import { findEmployment } from './find-employment.ts';
import { HOURS_ROWS } from './hours-rows.ts';
import { parseEmployment } from './parse-employment.ts';
import { START_ROWS } from './start-rows.ts';
import { WORKING_TIME_ROWS } from './working-time-rows.ts';

const employmentOf = (text: string) => {
  const result = parseEmployment(text);
  return result.ok ? result.value : {};
};

const TEXTS = EMPLOYMENT_CASES.map(([text]) => text);

describe('parseEmployment', () => {
  it.each(EMPLOYMENT_CASES)('%s', (text, expected) => {
    const { time, hoursPerWeek, hoursPerMonth, contract } = employmentOf(text);
    const sorted = contract && [...contract].sort();
    expect({ time, hoursPerWeek, hoursPerMonth, contract: sorted }).toEqual(expected);
  });

  it.each([
    ['befristet auf 12 Monate', { contract: ['fixed'], fixedMonths: { min: 12, max: 12 } }],
    ['befristet auf zwei Jahre', { contract: ['fixed'], fixedMonths: { min: 24, max: 24 } }],
    ['befristet bis zum 31.12.2027', { contract: ['fixed'], until: '2027-12-31' }],
    ['Elternzeitvertretung bis 30.06.2029', { contract: ['fixed'], until: '2029-06-30' }],
    ['Befristet als Mutterschutzvertretung bis zum 31.1.2028', { contract: ['fixed'], until: '2028-01-31' }],
    ['befristet (Elternzeitvertretung) bis Ende Mai 2028', { contract: ['fixed'], until: '2028-05-31' }],
    [
      'befristet für die Dauer einer Elternzeit, voraussichtlich bis 10/2028',
      { contract: ['fixed'], until: '2028-10-31' },
    ],
    ['Vertretung bis 30.09.2027', { contract: ['fixed'], until: '2027-09-30' }],
    ['Elternzeitvertretung, bewerben Sie sich bis 31.03.2028', { contract: ['fixed'] }],
    ['Elternzeitvertretung. Bis 31.03.2028 bewerben', { contract: ['fixed'] }],
    ['vom 1.4.2027 bis zum 31.3.2028', {}],
    ['Dauer: 3-6 Monate', { fixedMonths: { min: 3, max: 6 } }],
    ['ab sofort', { start: 'now' }],
    ['per sofort oder nach Vereinbarung', { start: 'now' }],
    ['zum nächstmöglichen Zeitpunkt', { start: 'asap' }],
    ['ab 1.4.', { start: '--04-01' }],
    ['zum 1. Oktober 2027', { start: '2027-10-01' }],
    ['starting with September 1st, 2027', { start: '2027-09-01' }],
    ['Pensum 80-100%', { workload: { min: 80, max: 100 } }],
    ['60 % einer Vollzeitstelle', { time: ['part'], workload: { min: 60, max: 60 } }],
    ['0,5 VZÄ', { time: ['part'], workload: { min: 50, max: 50 } }],
    ['4-Tage-Woche', { fourDayWeek: true }],
    ['Ausbildung zum Koch', { contract: ['apprenticeship'] }],
    ['für drei Jahre befristet', { contract: ['fixed'], fixedMonths: { min: 36, max: 36 } }],
    ['befristet (18 Monate)', { contract: ['fixed'], fixedMonths: { min: 18, max: 18 } }],
    ['befristet auf bis zu 24 Monate', { contract: ['fixed'], fixedMonths: { max: 24 } }],
    ['fixed-term contract for two years', { contract: ['fixed'], fixedMonths: { min: 24, max: 24 } }],
    ['six-month fixed-term contract', { contract: ['fixed'], fixedMonths: { min: 6, max: 6 } }],
    ['Praktikum für vier Monate', { contract: ['intern'], fixedMonths: { min: 4, max: 4 } }],
    ['Praktikumsdauer: mindestens 3 Monate', { contract: ['intern'], fixedMonths: { min: 3 } }],
    ['Internship, 6 months', { contract: ['intern'], fixedMonths: { min: 6, max: 6 } }],
    ['dreimonatiges Praktikum', { contract: ['intern'], fixedMonths: { min: 3, max: 3 } }],
    ['befristet bis 02/2028', { contract: ['fixed'], until: '2028-02-29' }],
    ['befristet bis Ende 2027', { contract: ['fixed'], until: '2027-12-31' }],
    ['fixed-term until 30 June 2027', { contract: ['fixed'], until: '2027-06-30' }],
    ['Vertragsdauer bis 31. Mai 2028', { until: '2028-05-31' }],
    ['Vertragsende: 30.9.2027', { until: '2027-09-30' }],
    ['bis zum 30.9.2027 befristet', { contract: ['fixed'], until: '2027-09-30' }],
    ['Praktikum, 3 Wochen Urlaub', { contract: ['intern'] }],
    ['Eintritt: sofort', { start: 'now' }],
    ['immediately', { start: 'now' }],
    ['start date: 1 March 2027', { start: '2027-03-01' }],
    ['Teilzeit 70%', { time: ['part'], workload: { min: 70, max: 70 } }],
    ['Teilzeit ab 60 %', { time: ['part'], workload: { min: 60 } }],
    ['Temporär 80%', { workload: { min: 80, max: 80 } }],
    ['0,6 Stelle', { time: ['part'], workload: { min: 60, max: 60 } }],
    ['VZÄ: 0,8', { time: ['part'], workload: { min: 80, max: 80 } }],
    ['Dreiviertelstelle', { time: ['part'], workload: { min: 75, max: 75 } }],
    ['in Arbeitnehmerüberlassung', { contract: ['temporary-agency'] }],
    ['Auszubildende (m/w/d)', { contract: ['apprenticeship'] }],
    ['Fulltime', { time: ['full'] }],
    ['Parttime', { time: ['part'] }],
    ['Feststelle', { contract: ['permanent'] }],
    ['Beschäftigung auf Dauer', { contract: ['permanent'] }],
    ['drei viertel Stelle', { time: ['part'], workload: { min: 75, max: 75 } }],
    ['Dauer: drei Monate', { fixedMonths: { min: 3, max: 3 } }],
    ['Stellenumfang: 80', { workload: { min: 80, max: 80 } }],
    ['Beschäftigungsgrad: 80', { workload: { min: 80, max: 80 } }],
    ['Fixed-term contract bis 30.06.2027', { contract: ['fixed'], until: '2027-06-30' }],
    ['limited until 31 April 2027', { contract: ['fixed'] }],
    ['ab 29.2.', { start: '--02-29' }],
    ['Die Hälfte der Vollzeitstellen ist besetzt', { time: ['full'] }],
    ['bis zu zwei Jahre befristet', { contract: ['fixed'], fixedMonths: { max: 24 } }],
    ['auf maximal 24 Monate befristet', { contract: ['fixed'], fixedMonths: { max: 24 } }],
    ['mindestens 12 Monate befristet', { contract: ['fixed'], fixedMonths: { min: 12 } }],
    ['zwischen 6 und 12 Monaten befristet', { contract: ['fixed'], fixedMonths: { min: 6, max: 12 } }],
    ['befristet bis zu zwei Jahre', { contract: ['fixed'], fixedMonths: { max: 24 } }],
    ['vor zwei Jahren befristet eingestellt', { contract: ['fixed'] }],
    ['in den letzten zwei Jahren befristet beschäftigt', { contract: ['fixed'] }],
    ['Praktikum, 2 Monate Kündigungsfrist', { contract: ['intern'] }],
    ['Praktikum (mind. 6 Monate Vorlauf)', { contract: ['intern'] }],
    ['Internship 2 months ago', { contract: ['intern'] }],
    ['Wir geben in Teilzeit 100 % für dich', { time: ['part'] }],
    ['Vollzeit: 100% Leidenschaft', { time: ['full'] }],
    ['in Vollzeit mit 100 % Einsatz', { time: ['full'] }],
    ['Teilzeit (mindestens 50 %, höchstens 75 %)', { time: ['part'], workload: { min: 50, max: 75 } }],
    ['Teilzeit 60 % Jena', { time: ['part'], workload: { min: 60, max: 60 } }],
    ['Vollzeit 100 %\nDeine Aufgaben', { time: ['full'], workload: { min: 100, max: 100 } }],
    ['Praktikum, 2 Monate Abstand', { contract: ['intern'] }],
    ['Teilzeit 60 % oder Vollzeit', { time: ['full', 'part'], workload: { min: 60, max: 60 } }],
  ])('reads %s', (text, expected) => {
    expect(employmentOf(text)).toEqual(expected);
  });

  it.each([
    '',
    'Wir duzen uns.',
    'Arbeitszeiten nach Absprache',
    'Wir reagieren sofort',
    'Sie starten sofort durch',
    'Bewerben Sie sich bis zum 28.02.2027',
    'zu 100 % für dich da',
    'ab 31.02.2027',
    'Arbeitsvertrag bis 12.5.2027 prüfen',
  ])('says nothing of %j', (text) => {
    expect(parseEmployment(text)).toMatchObject({ ok: false, issues: [{ code: 'employment/none' }] });
  });
});

describe('the rows of findEmployment', () => {
  const rows = [...HOURS_ROWS, ...WORKING_TIME_ROWS, ...CONTRACT_ROWS, ...START_ROWS];

  it.each(rows.map(({ example, meaning }) => [example, meaning !== undefined]))(
    'read their example: %s',
    (example, says) => {
      expect(findEmployment(example).length > 0).toBe(says);
    },
  );
});

describe('findEmployment, always', () => {
  it('cuts no blank into what it quotes', () => {
    expect(findEmployment('auf zwei Jahre befristet').map(({ raw }) => raw)).toEqual(['zwei Jahre', 'befristet']);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fc.constantFrom(...TEXTS), fc.string()), { maxLength: 6 }).map((parts) => parts.join(' ')),
  );

  it('holds raw to its offsets, in order and apart, for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const found of findEmployment(text)) {
          expect(found.raw).toBe(text.slice(found.start, found.end));
          expect(found.start).toBeGreaterThanOrEqual(end);
          end = found.end;
        }
      }),
    );
  });

  it.each(TEXTS)('reads composed and decomposed letters alike: %s', (text) => {
    expect(employmentOf(text.normalize('NFD'))).toEqual(employmentOf(text.normalize('NFC')));
  });

  it.each(TEXTS)('moves offsets only where neutral lines stand around: %s', (text) => {
    const before = 'Das Büro liegt am Fluss.\n';
    const moved = findEmployment(`${before}${text}\nWir duzen uns.`).map(({ start, end, ...rest }) => ({
      ...rest,
      start: start - before.length,
      end: end - before.length,
    }));
    expect(moved).toEqual(findEmployment(text));
  });
});

describe.skipIf(inject('shared') === '')('parseEmployment on the labelled examples', () => {
  it('gets time, hours and contract right on 88 % at least', () => {
    const scores = labelledRows<EmploymentLabel>(`${inject('shared')}examples/employment.jsonl`).map(scoreEmployment);
    const misses = scores.filter(({ right }) => !right);
    expect(1 - misses.length / scores.length, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(0.88);
  });
});
