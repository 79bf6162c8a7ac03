import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { labelledRows } from '../../test/corpus/labelled-rows.ts';
import { type ExperienceLabel, scoreExperience } from '../../test/corpus/score-experience.ts';
import { EXPERIENCE_CASES } from './experience-cases.test-data.ts';
import { findExperience } from './find-experience.ts';

const valuesOf = (text: string) => findExperience(text).map(({ value }) => value);
const TEXTS = EXPERIENCE_CASES.map(([text]) => text);

describe('findExperience', () => {
  it.each(EXPERIENCE_CASES)('%s', (text, minYears, maxYears, requirement) => {
    const value = valuesOf(text)[0];
    expect([value?.minYears, value?.maxYears, value?.requirement ?? 'none']).toEqual([minYears, maxYears, requirement]);
  });

  it.each([
    ['Mehrjährige Erfahrung im Einkauf', 'several'],
    ['Erste Berufserfahrung', 'first'],
    ['langjährige Praxiserfahrung', 'long'],
    ['Fundierte Erfahrung mit SAP', 'solid'],
    ['Einschlägige Berufserfahrung', 'relevant'],
    ['Gern auch Berufseinsteiger', 'entry'],
    ['Erfahrung im Einkauf', undefined],
    ['3 Jahre einschlägige Berufserfahrung', undefined],
  ])('gives the word of %s', (text, word) => {
    expect(valuesOf(text)[0]?.word).toBe(word);
  });

  it('marks rough figures, bounds that do not count, parts, leadership and welcome career changers', () => {
    expect(valuesOf('ca. 3 Jahre Erfahrung')[0]).toMatchObject({ minYears: 3, approximate: true });
    expect(valuesOf('mehr als 5 Jahre Erfahrung')[0]).toMatchObject({ minYears: 5, exclusiveBound: true });
    expect(valuesOf('Mindestens 5 Jahre Berufserfahrung, davon mindestens zwei Jahre im Ausland')).toEqual([
      { minYears: 5, requirement: 'required', subRequirementYears: 2 },
    ]);
    expect(valuesOf('3 Jahre Führungserfahrung')[0]).toMatchObject({ minYears: 3, leadership: true });
    expect(valuesOf('Quereinstieg mit erster Erfahrung im Handel')).toEqual([
      { word: 'first', requirement: 'required', careerChangersWelcome: true },
    ]);
  });

  it('finds every mention of a text with its own requirement', () => {
    const text =
      'Mind. 3 Jahre Berufserfahrung im Handel\nIdealerweise erste Führungserfahrung\nQuereinsteiger willkommen!';
    expect(findExperience(text).map(({ raw, value }) => [raw, value.requirement])).toEqual([
      ['Mind. 3 Jahre Berufserfahrung', 'required'],
      ['Führungserfahrung', 'preferred'],
      ['Quereinsteiger', 'not-needed'],
    ]);
  });

  it.each([
    ['Nice to have:\n- 2 Jahre Erfahrung mit Go', 'preferred'],
    ['Das wäre toll\n\nErfahrung im Zoo', 'preferred'],
    ['Nice to have:\n- Englisch\nAnforderungen:\n- 2 Jahre Erfahrung', 'required'],
    ['Ihr Profil\n- 2 Jahre Erfahrung', 'required'],
  ])('takes how firmly an item is asked for from the heading of its list: %s', (text, requirement) => {
    expect(valuesOf(text)[0]?.requirement).toBe(requirement);
  });

  it.each([
    ['Gärtner mit BE', 'required'],
    ['Gärtner, BE von Vorteil', 'preferred'],
  ])('reads BE in capitals: %s', (text, requirement) => {
    expect(valuesOf(text)[0]?.requirement).toBe(requirement);
  });

  it.each([
    'Führerschein BE',
    'Klasse B, BE oder C1',
    'Gemeinde Köniz (BE)',
    'BE Systems sucht Verstärkung',
    'To BE or not',
    'Be part of it',
  ])('finds no experience in other letters BE: %s', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it('leaves the mark of an item and blanks out of its spans', () => {
    const [found] = findExperience('\t✓ 2 Jahre Erfahrung');
    expect(found).toMatchObject({ start: 3, raw: '2 Jahre Erfahrung' });
  });

  it('gives vague years their word, in place of a figure', () => {
    expect(valuesOf('Du hast mehrere Jahre im Verkauf gearbeitet')[0]).toEqual({
      word: 'several',
      requirement: 'required',
    });
    expect(valuesOf('Viele Jahre als Glaser tätig')[0]).toEqual({ word: 'long', requirement: 'required' });
  });
});

describe('findExperience, always', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fc.constantFrom(...TEXTS), fc.string()), { maxLength: 6 }).map((parts) => parts.join(' ')),
  );

  it('holds raw to its offsets, in order, for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const found of findExperience(text)) {
          expect(found.raw).toBe(text.slice(found.start, found.end));
          expect(found.start).toBeGreaterThanOrEqual(end);
          end = found.start;
        }
      }),
    );
  });

  it.each(TEXTS)('reads composed and decomposed letters alike: %s', (text) => {
    expect(valuesOf(text.normalize('NFD'))).toEqual(valuesOf(text.normalize('NFC')));
  });

  it.each(TEXTS)('moves offsets only where neutral lines stand around: %s', (text) => {
    const before = 'Das Büro liegt am Fluss.\n';
    const moved = findExperience(`${before}${text}\nWir duzen uns.`).map(({ start, end, ...rest }) => ({
      ...rest,
      start: start - before.length,
      end: end - before.length,
    }));
    expect(moved).toEqual(findExperience(text));
  });
});

describe.skipIf(inject('shared') === '')('findExperience on the labelled examples', () => {
  it('gets years and requirement right on 88 % at least', () => {
    const scores = labelledRows<ExperienceLabel>(`${inject('shared')}examples/experience.jsonl`).map(scoreExperience);
    const misses = scores.filter(({ right }) => !right);
    expect(1 - misses.length / scores.length, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(0.88);
  });
});
