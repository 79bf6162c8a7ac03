import { occupationProfiles } from '@berufsbild/core/documents';
import { expect, it } from 'vitest';
import { LOCALES } from '../i18n/locale.ts';
import { viewOf } from '../layout/view.ts';
import { factWords } from './fact-words.ts';

const provenance = [{ document: '000_test', start: 0, end: 1 }];
const views = LOCALES.map((locale) => viewOf(locale, 'http://localhost/'));

it('puts training into words with its length, cost and certificate', () => {
  const value = { label: 'Lehrgang', months: { min: 3, max: 4 }, cost: 'fee', certificate: 'Fachwirt' } as const;
  const fact = { id: 'x', kind: 'further-training', value, provenance } as const;
  expect(views.map((view) => factWords(fact, view))).toEqual([
    { label: 'Lehrgang', remarks: ['3–4 Monate', 'kostenpflichtig', 'Abschluss: Fachwirt'] },
    { label: 'Lehrgang', remarks: ['3–4 months', 'for a fee', 'certificate: Fachwirt'] },
  ]);
});

it('puts a statistic into words with its year', () => {
  const value = {
    label: 'Betriebe mit Lehrlingen',
    value: 16,
    unit: 'percent',
    year: 2013,
    approximate: true,
  } as const;
  const fact = { id: 'x', kind: 'statistic', value, provenance } as const;
  expect(views.map((view) => factWords(fact, view).remarks)).toEqual([
    ['rund 16\u00a0%', '2013'],
    ['about 16\u00a0%', '2013'],
  ]);
});

it('has words for every fact of the documents, in both languages', () => {
  for (const fact of occupationProfiles.flatMap(({ facts }) => facts)) {
    for (const view of views) {
      const { label, remarks } = factWords(fact, view);
      expect([label ?? '', ...remarks].join(' ').trim()).not.toBe('');
      expect(remarks.join()).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});
