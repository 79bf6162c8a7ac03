import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { labelledRows } from '../../test/corpus/labelled-rows.ts';
import { scoreTitle, type TitleLabel } from '../../test/corpus/score-title.ts';
import { parseJobTitle } from './parse-job-title.ts';
import { TITLE_CASES } from './title-cases.test-data.ts';

const titleOf = (text: string) => {
  const result = parseJobTitle(text);
  return result.ok ? result.value : undefined;
};

const TITLES = Object.values(TITLE_CASES).flat();

describe('parseJobTitle', () => {
  describe.each(Object.entries(TITLE_CASES))('reads %s', (_, cases) => {
    it.each(cases)('%s', (title, expected) => {
      const value = titleOf(title);
      const parts = Object.keys(expected) as (keyof typeof expected)[];
      expect(Object.fromEntries(parts.map((part) => [part, value?.[part]]))).toEqual(expected);
    });
  });

  it('keeps the title as given', () => {
    expect(titleOf('  Koch (m/w/d) ')?.raw).toBe('  Koch (m/w/d) ');
  });

  it.each(['', '   ', '(m/w/d)', '!!!', '\0'])('finds no role in %j', (text) => {
    expect(parseJobTitle(text)).toMatchObject({ ok: false, issues: [{ code: 'job-title/none' }] });
  });

  it('refuses a text that is too long for a title', () => {
    const issue = { code: 'job-title/too-long', received: `${'Koch '.repeat(12).slice(0, 59)}…` };
    expect(parseJobTitle('Koch '.repeat(101))).toMatchObject({ ok: false, issues: [issue] });
  });
});

describe('parseJobTitle, always', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.mixedCase(fc.constantFrom(...TITLES.map(([title]) => title))),
  );

  it('answers any string', () => {
    fc.assert(fc.property(text, (any) => typeof parseJobTitle(any).ok === 'boolean'));
  });

  it.each(TITLES)('gives the role of a role again: %s', (title) => {
    const role = titleOf(title)?.role ?? '';
    expect(titleOf(role)?.role).toBe(role);
  });

  it.each(TITLES)('reads composed and decomposed letters alike: %s', (title) => {
    const { raw: _composed, ...composed } = titleOf(title.normalize('NFC')) ?? { raw: '' };
    const { raw: _decomposed, ...decomposed } = titleOf(title.normalize('NFD')) ?? { raw: '' };
    expect(decomposed).toEqual(composed);
  });
});

describe.skipIf(inject('shared') === '')('parseJobTitle on the labelled examples', () => {
  const scores =
    inject('shared') === '' ? [] : labelledRows<TitleLabel>(`${inject('shared')}examples/title.jsonl`).map(scoreTitle);

  it.each([
    ['role', 0.88],
    ['seniority', 0.96],
    ['genderNote', 0.98],
  ] as const)('gets the %s right on a share of %d at least', (part, share) => {
    const misses = scores.filter((score) => !score[part]);
    expect(1 - misses.length / scores.length, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(share);
  });
});
