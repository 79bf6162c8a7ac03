import { describe, expect, it } from 'vitest';
import { type LintOptions, lintHtml, lintJsonLd, type Profile } from '../src/lint/index.ts';
import { RULES } from '../src/lint/rule-table.ts';
import { PROFILES } from '../src/profile.ts';
import { RULE_CASES, type RuleCase } from './support/rule-cases.ts';
import { TEST_GAZETTEER } from './support/test-gazetteer.ts';
import { NOW, pageWith, wholeOccupation, wholePosting } from './support/whole-posting.ts';

/** Rules that other profiles add to every occupation. */
const ON_EVERY_OCCUPATION = ['OC001', 'JP003'];

function fired(value: RuleCase['broken'], options: LintOptions = {}): string[] {
  const all: LintOptions = { profile: PROFILES, now: NOW, gazetteer: TEST_GAZETTEER, ...options };
  const issues = typeof value === 'string' ? lintHtml(value, all) : lintJsonLd(value, all);
  return [...new Set(issues.map(({ rule }) => rule ?? ''))];
}

describe('each rule', () => {
  it('leaves a whole posting and a whole occupation alone', () => {
    expect(fired(wholePosting())).toEqual([]);
    expect(fired(wholeOccupation()).sort()).toEqual([...ON_EVERY_OCCUPATION].sort());
    expect(fired(pageWith(JSON.stringify(wholePosting()).replaceAll('<', '\\u003C')))).toEqual([]);
  });

  it('has a case here', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !(id in RULE_CASES))).toEqual([]);
  });

  it.each(Object.entries(RULE_CASES))('%s fires on that one defect', (id, { broken, also = [], options }) => {
    const ignored = [...also, ...(id.startsWith('OC') ? ON_EVERY_OCCUPATION : [])].filter((rule) => rule !== id);
    expect(fired(broken, options).filter((rule) => !ignored.includes(rule))).toEqual([id]);
  });

  it.each(Object.entries(RULE_CASES))('%s does not fire on what comes near', (id, { fine, options }) => {
    expect(fired(fine, options)).not.toContain(id);
  });

  it.each(RULES.map(({ id, profiles }) => [id, profiles] as const))(
    '%s belongs to its profiles only',
    (id, profiles) => {
      const { broken, options } = RULE_CASES[id] ?? { broken: {} };
      const belongs = (profile: Profile) => fired(broken, { ...options, profile }).includes(id);
      expect(PROFILES.filter(belongs)).toEqual(PROFILES.filter((profile) => profiles.includes(profile)));
    },
  );
});
