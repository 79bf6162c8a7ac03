import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_CASES } from '../../test/support/rule-cases.ts';
import { type Json, NOW, wholePosting, withValues } from '../../test/support/whole-posting.ts';
import { type LintOptions, lintJsonLd } from '../lint/index.ts';
import { PROFILES } from '../profile.ts';
import { fixJsonLd } from './fix-json-ld.ts';

const OPTIONS: LintOptions = { profile: PROFILES, now: NOW };

const fixed = (changes: Readonly<Record<string, unknown>>) =>
  fixJsonLd(withValues(wholePosting(), changes), OPTIONS).jsonld as Json;

describe('fixJsonLd', () => {
  it('writes German dates as ISO', () => {
    expect(fixed({ datePosted: '02.11.2026' })['datePosted']).toBe('2026-11-02');
    expect(fixed({ validThrough: '31. Dezember 2026' })['validThrough']).toBe('2026-12-31');
  });

  it('reads the words of a list that have a value, and leaves those that have none', () => {
    const words = ['Vollzeit', 'unbefristet', 'Minijob'];
    expect(fixed({ employmentType: words })['employmentType']).toEqual(['FULL_TIME', 'unbefristet', 'PART_TIME']);
    expect(fixed({ employmentType: ['FULL_TIME', 'unbefristet'] })['employmentType']).toEqual([
      'FULL_TIME',
      'unbefristet',
    ]);
    expect(fixed({ employmentType: ['unbefristet'] })['employmentType']).toEqual(['unbefristet']);
  });

  it('gives a property in the wrong case its name', () => {
    expect(fixed({ title: undefined, Title: 'Koch (m/w/d)' })['title']).toBe('Koch (m/w/d)');
  });

  it('reads units, currencies and amounts where one reading is plausible', () => {
    const mended = fixed({
      'baseSalary.currency': '€',
      'baseSalary.value.unitText': 'Monat',
      'baseSalary.value.minValue': '2.900',
    });
    expect(mended['baseSalary']).toEqual({
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 2900, maxValue: 3400, unitText: 'MONTH' },
    });
  });

  it('leaves a dollar sign and pay without a unit alone', () => {
    expect(fixed({ 'baseSalary.currency': '$' })['baseSalary']).toHaveProperty('currency', '$');
    expect(fixed({ baseSalary: '3.200 €' })['baseSalary']).toBe('3.200 €');
  });

  it('makes pay in words a MonetaryAmount', () => {
    expect(fixed({ baseSalary: '2.900 – 3.400 € pro Monat' })['baseSalary']).toEqual({
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', minValue: 2900, maxValue: 3400, unitText: 'MONTH' },
    });
  });

  it('mends several faults of one title one after the other', () => {
    expect(fixed({ title: '★ Koch &amp; Kellner (m/w/d) – Ref. 4711 – Jetzt bewerben!!!' })['title']).toBe(
      'Koch & Kellner (m/w/d)',
    );
  });

  it('lists what it applied and what is left', () => {
    const { applied, remaining } = fixJsonLd(
      withValues(wholePosting(), { directApply: 'ja', url: '/stelle' }),
      OPTIONS,
    );
    expect(applied.map(({ rule }) => rule)).toEqual(['JP233']);
    expect(remaining.map(({ rule }) => rule)).toEqual(['JP330']);
  });

  it('leaves the given value as it is', () => {
    const value = Object.freeze(withValues(wholePosting(), { directApply: 'ja' }));
    fixJsonLd(value, OPTIONS);
    expect(value['directApply']).toBe('ja');
  });

  it('finds a description that is the title without its eye-catcher before the title is mended', () => {
    const value = withValues(wholePosting(), {
      title: '★ Mediengestalter/in (m/w/d)',
      description: '<p>Mediengestalter/in (m/w/d)</p>',
    });
    expect(lintJsonLd(value, OPTIONS).map(({ code }) => code)).toContain('description/equals-title');
  });

  it('repairs each of thousands of postings once', () => {
    const postings = Array.from({ length: 3000 }, () => ({ ...wholePosting(), directApply: 'ja' }));
    const { jsonld, applied } = fixJsonLd({ '@graph': postings }, { profile: 'schema.org-30' });
    expect(applied).toHaveLength(3000);
    expect(jsonld).toEqual({ '@graph': postings.map((posting) => ({ ...posting, directApply: true })) });
  });

  it('is idempotent and never adds a finding, whatever defects meet', () => {
    const defects = Object.values(RULE_CASES).flatMap(({ broken }) => defectsOf(broken));
    fc.assert(
      fc.property(fc.subarray(defects, { maxLength: 6 }), (some) => {
        const value = withValues(wholePosting(), Object.assign({}, ...some));
        const once = fixJsonLd(value, OPTIONS);
        const twice = fixJsonLd(once.jsonld, OPTIONS);
        expect(twice.jsonld).toEqual(once.jsonld);
        expect(twice.applied).toEqual([]);
        const before = new Set(lintJsonLd(value, OPTIONS).map(({ code }) => code));
        expect(once.remaining.filter(({ code }) => !before.has(code))).toEqual([]);
        expect(once.remaining.length).toBeLessThanOrEqual(lintJsonLd(value, OPTIONS).length);
      }),
      { numRuns: 300 },
    );
  });
});

/** The properties in which a broken posting differs from the whole one. */
function defectsOf(broken: unknown): Json[] {
  if (typeof broken !== 'object' || broken === null || !('@type' in broken) || broken['@type'] !== 'JobPosting')
    return [];
  const whole = wholePosting();
  const keys = [...new Set([...Object.keys(whole), ...Object.keys(broken)])];
  const changed = keys.filter((key) => JSON.stringify((broken as Json)[key]) !== JSON.stringify(whole[key]));
  return [Object.fromEntries(changed.map((key) => [key, (broken as Json)[key]]))];
}
