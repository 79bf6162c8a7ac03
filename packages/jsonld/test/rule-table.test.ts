import { readFileSync } from 'node:fs';
import type { MessageRows } from '@berufsbild/core/messages';
import { describe, expect, inject, it } from 'vitest';
import { RULES } from '../src/lint/rule-table.ts';
import { SAFE_FIXES } from '../src/lint/safe-fixes.ts';
import { formatIssue, type MessageLocale } from '../src/messages/index.ts';
import { JSONLD_MESSAGES } from '../src/messages/message-table.ts';

const LOCALES: readonly MessageLocale[] = ['de', 'en'];

describe('the table of rules', () => {
  it('has each id and each code once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  });

  it('has a message and a hint in both languages for each rule', () => {
    for (const { id, code } of RULES) {
      for (const locale of LOCALES) {
        const text = (JSONLD_MESSAGES as MessageRows)[code]?.[locale];
        expect(text?.message, id).toBeTruthy();
        expect(text?.hint, id).toBeTruthy();
      }
    }
  });

  it("names Google as the source of Google's requirements", () => {
    const required = RULES.filter(({ level, profiles }) => level === 'error' && profiles.join() === 'google-2026-09');
    const sourced = required.filter(({ code }) => /Google|Search Console/.test(sourceOf(code)));
    expect(sourced.length).toBeGreaterThan(required.length / 2);
  });

  it.skipIf(inject('shared') === '')('holds every agreed rule as it was agreed', () => {
    const [, ...lines] = readFileSync(`${inject('shared')}rules/jobposting.tsv`, 'utf8')
      .trim()
      .split('\n');
    const agreed = lines.map((line) => {
      const [id = '', code, level = '', profiles = '', safeFix = ''] = line.split('\t');
      return [id, code, level, profiles.split(' ').sort().join(' '), safeFix].join(' | ');
    });
    const ours = RULES.map(({ id, code, level, levelIn, profiles }) => {
      const special = Object.entries(levelIn).map(([profile, other]) => ` (${other} in ${profile})`);
      return [id, code, level + special.join(''), [...profiles].sort().join(' '), SAFE_FIXES[id] ?? ''].join(' | ');
    });
    expect(agreed.filter((rule) => !ours.includes(rule))).toEqual([]);
  });
});

function sourceOf(code: string): string {
  return formatIssue({ code, severity: 'error', path: [] }, 'en').source ?? '';
}
