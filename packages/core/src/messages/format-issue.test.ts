import { describe, expect, it } from 'vitest';
import type { Issue } from '../issue/issue.ts';
import { formatIssue } from './format-issue.ts';
import type { MessageRows } from './message.ts';

const say = (message: string) => ({ de: { message }, en: { message } });

const ROWS = {
  'test/end': say('The context is missing or wrong: {received}.'),
  'test/middle': say('{received} is {kind}; see {kind}.'),
  'test/amount': say('Less than {amount}.'),
} satisfies MessageRows;

function message(code: keyof typeof ROWS, rest: Partial<Issue> = {}): string {
  return formatIssue({ code, severity: 'error', path: [], ...rest }, 'en', ROWS).message;
}

describe('formatIssue', () => {
  it('fills names in braces from what was received and from params', () => {
    expect(message('test/middle', { received: 'x', params: { kind: ['a', 'b'] } })).toBe('x is a, b; see a, b.');
    expect(message('test/amount', { params: { amount: 12_000 } })).toBe('Less than 12,000.');
  });

  it('says the terms of the models in German words', () => {
    const say = (code: string, params: Issue['params']) =>
      formatIssue({ code, severity: 'info', path: [], ...(params && { params }) }, 'de').message;
    expect(say('salary/level-unclear', { levels: ['entry', 'experienced'] })).toContain('(Einstieg, mit Erfahrung)');
    expect(
      say('salary/unit-contradiction', { amount: 36_000, currency: 'EUR', unitText: 'YEAR', stated: 'MONTH' }),
    ).toBe('Der Text nennt zwei Zeiträume; 36.000 EUR passt zum Zeitraum Jahr, nicht zu Monat.');
    expect(say('fact/basis-from-heading', { basis: 'gross' })).toContain('(brutto)');
    expect(say('workplace/several', { kinds: ['onsite', 'remote'] })).toContain('vor Ort, remote');
    expect(say('fact/level-from-heading', { level: 'constructor' })).toContain('constructor');
  });

  it('sets figures as the language does, and years not in groups', () => {
    const params = { hourly: 12.5, currency: 'EUR', minimum: 13.9, from: '2026-01-01' };
    const issue = { code: 'salary/below-minimum-wage', severity: 'warning', path: [], params } as const;
    expect(formatIssue(issue, 'de').message).toContain('12,5 EUR je Stunde liegen unter dem Mindestlohn von 13,9 EUR');
    expect(formatIssue(issue, 'en').message).toContain('12.5 EUR an hour');
    const year = { code: 'fact/year-from-context', severity: 'info', path: [], params: { year: 2025 } } as const;
    expect(formatIssue(year, 'de').message).toContain('2025');
  });

  it('lets an absent or empty value fall away with its colon at the end of a sentence', () => {
    expect(message('test/end')).toBe('The context is missing or wrong.');
    expect(message('test/end', { received: '' })).toBe('The context is missing or wrong.');
    expect(message('test/end', { received: 0 })).toBe('The context is missing or wrong: 0.');
  });

  it('shows "…" for an absent value elsewhere', () => {
    expect(message('test/middle', { received: 'x' })).toBe('x is …; see ….');
  });

  it('leaves out a hint that lacks a value', () => {
    const text = { message: 'Unknown.', hint: 'Perhaps {nearest} is meant: {kind}.' };
    const rows = { 'test/hint': { de: text, en: text } };
    const hint = (params: Issue['params']) =>
      formatIssue({ code: 'test/hint', severity: 'error', path: [], ...(params && { params }) }, 'en', rows).hint;
    expect(hint({ nearest: 'x' })).toBe('Perhaps x is meant.');
    expect(hint({ kind: 'x' })).toBeUndefined();
    expect(hint(undefined)).toBeUndefined();
  });

  it('rejects a language that no text is in', () => {
    // @ts-expect-error a caller without types
    expect(() => formatIssue({ code: 'salary/none', severity: 'error', path: [] }, 'fr')).toThrow(RangeError);
  });

  it('gives the code of an issue that it does not know', () => {
    for (const code of ['other/code', 'constructor'])
      expect(formatIssue({ code, severity: 'info', path: [] }, 'de')).toEqual({ message: code });
  });
});
