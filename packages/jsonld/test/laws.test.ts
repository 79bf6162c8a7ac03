import type { Issue, IssuePath, JobPosting } from '@berufsbild/core';
import { jobPostingArbitrary, occupationProfileArbitrary } from '@berufsbild/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperations } from '../src/fix/apply-operations.ts';
import { importHtml, importJsonLd } from '../src/import/index.ts';
import { toJobPosting, toOccupation, toScript } from '../src/index.ts';
import { type LintOptions, lintHtml, lintJsonLd } from '../src/lint/index.ts';
import { PROFILES } from '../src/profile.ts';
import { RULE_CASES } from './support/rule-cases.ts';
import { TEST_GAZETTEER } from './support/test-gazetteer.ts';
import { NOW, pageWith } from './support/whole-posting.ts';

const errorsOf = (issues: readonly Issue[]) =>
  issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);

/** A posting that holds what Google requires. */
const completePosting = jobPostingArbitrary().map(
  (posting): JobPosting => ({
    ...posting,
    description: 'Eine Beschreibung, die anders lautet als der Titel.',
    datePosted: '2026-11-02',
    validThrough: '2026-12-31',
    hiringOrganization: { name: 'Gasthof Beispiel', ...posting.hiringOrganization },
    jobLocation: posting.jobLocation ?? [{ name: 'Bochum', kind: 'city', country: 'DE' }],
    ...(posting.workplace?.kind === 'remote' && { workplace: { ...posting.workplace, applicantCountries: ['DE'] } }),
  }),
);

describe('exporting', () => {
  it('never throws, and reports every error that the linter finds in the markup', () => {
    const profile = ['google-2026-09', 'schema.org-30'] as const;
    fc.assert(
      fc.property(jobPostingArbitrary(), fc.boolean(), (posting, isKept) => {
        const options = { now: NOW, profile, ...(isKept && { expired: 'keep' as const }) };
        const { jsonld, issues } = toJobPosting(posting, options);
        const found = jsonld === undefined ? [] : errorsOf(lintJsonLd(jsonld, { now: NOW, profile }));
        expect(errorsOf(issues)).toEqual(expect.arrayContaining(found));
      }),
      { numRuns: 500 },
    );
  });

  it('is clean for a posting that holds what Google requires', () => {
    fc.assert(
      fc.property(completePosting, (posting) => {
        const { jsonld, issues } = toJobPosting(posting, { now: NOW });
        expect(errorsOf(issues)).toEqual([]);
        expect(errorsOf(lintJsonLd(jsonld, { now: NOW }))).toEqual([]);
      }),
    );
  });

  it('does so for occupations', () => {
    fc.assert(
      fc.property(
        occupationProfileArbitrary(),
        fc.constantFrom('schema.org-30', 'google-2025-05'),
        (profile, asked) => {
          const { jsonld, issues } = toOccupation(profile, { profile: asked as 'schema.org-30' });
          const found = errorsOf(lintJsonLd(jsonld, { profile: asked as 'schema.org-30' }));
          expect(errorsOf(issues)).toEqual(expect.arrayContaining(found));
        },
      ),
    );
  });
});

describe('importing what was exported', () => {
  it('is the identity up to the reported loss and repair', () => {
    fc.assert(
      fc.property(jobPostingArbitrary().map(withoutLeftOut), (posting) => {
        const { jsonld, issues } = toJobPosting(posting);
        fc.pre(jsonld !== undefined);
        const lost = issues.filter(({ code }) => code.startsWith('loss/')).map(({ path }) => path);
        const [imported] = importJsonLd(jsonld).postings;
        const repaired = imported?.issues.map(({ path }) => path.slice(0, 1)) ?? [];
        const changed = [...lost, ...repaired, ...impliedBy(posting)];
        expect(without(inOrder(imported?.value), changed)).toEqual(without(inOrder(canonical(posting)), changed));
        expect(importHtml(toScript(jsonld ?? {})).postings[0]?.value).toEqual(imported?.value);
      }),
      { numRuns: 150 },
    );
  }, 20_000);
});

describe('linting', () => {
  const options: LintOptions = { profile: PROFILES, now: NOW, gazetteer: TEST_GAZETTEER };
  const values = Object.values(RULE_CASES).map(({ broken }) => broken);

  it('does not depend on the order of keys', () => {
    const documents = values.filter((value) => typeof value !== 'string');
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.infiniteStream(fc.nat()), (value, numbers) => {
        expect(lintJsonLd(shuffled(value, numbers), options)).toEqual(lintJsonLd(value, options));
      }),
      { numRuns: 500 },
    );
  });

  it('finds in a page what it finds in the value', () => {
    for (const value of values.filter((one) => typeof one !== 'string')) {
      const json = JSON.stringify(value).replaceAll('<', '\\u003C');
      const isAsked = ({ rule }: Issue) => !['JP314', 'JP340'].includes(rule ?? '');
      const inPage = lintHtml(pageWith(json), options).filter(isAsked);
      const alone = lintJsonLd(value, options).filter(isAsked);
      const rules = (issues: readonly Issue[]) => issues.map(({ rule, path }) => `${rule} ${path.join('.')}`);
      expect(rules(inPage)).toEqual(
        rules(alone.map((issue) => ({ ...issue, path: isOfPage(issue) ? [] : [0, ...issue.path] }))),
      );
    }
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void lintJsonLd({ '@type': 'JobPosting', ...Object(value) }, options)),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...PROPERTIES), fc.jsonValue({ maxDepth: 3 })), (value) => {
        lintJsonLd({ ...value, '@type': 'JobPosting' }, options);
        importJsonLd({ ...value, '@type': 'JobPosting', title: 'Koch' });
      }),
      { numRuns: 1000 },
    );
  });
});

const PROPERTIES = [
  'title',
  'description',
  'datePosted',
  'validThrough',
  'employmentType',
  'hiringOrganization',
  'jobLocation',
  'baseSalary',
  'identifier',
  'applicantLocationRequirements',
  'jobLocationType',
  'experienceRequirements',
  'educationRequirements',
  'skills',
  'occupationalCategory',
  'directApply',
  'workHours',
  'url',
  'Title',
  '__proto__',
];

/** A Minijob is part time in the markup, which the posting need not say. */
function impliedBy({ employment }: JobPosting): IssuePath[] {
  return employment?.contract?.includes('minijob') ? [['employment', 'time']] : [];
}

/** A posting without the pay statements that the exporter leaves out whole. */
function withoutLeftOut(posting: JobPosting): JobPosting {
  const { baseSalary = [], ...rest } = posting;
  const out = toJobPosting(posting)
    .issues.filter(({ code }) => code === 'loss/salary-left-out')
    .map(({ path }) => path[1]);
  const kept = baseSalary.filter((_, index) => !out.includes(index));
  return kept.length > 0 ? { ...rest, baseSalary: kept } : rest;
}

/** The same posting with the lists that are sets in alphabetical order. */
function inOrder(posting: JobPosting | undefined): JobPosting | undefined {
  const { time, contract } = posting?.employment ?? {};
  if (posting === undefined || (time === undefined && contract === undefined)) return posting;
  const sets = { ...(time && { time: [...time].sort() }), ...(contract && { contract: [...contract].sort() }) };
  return { ...posting, employment: { ...posting.employment, ...sets } };
}

/** A first day that stands with the employment is the posting's own. */
function canonical(posting: JobPosting): JobPosting {
  const { start, ...employment } = posting.employment ?? {};
  const isDay = /^\d{4}-/.test(start ?? '') && start !== undefined;
  if (!isDay || (posting.jobStartDate ?? start) !== start) return posting;
  return { ...posting, employment, jobStartDate: start };
}

/** An issue of the page as a whole. */
function isOfPage({ rule }: Issue): boolean {
  return rule === 'JP003';
}

/** A copy with the keys of every object in another order. */
function shuffled(value: unknown, numbers: fc.Stream<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [numbers.next().value as number, key, shuffled(inner, numbers)] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, inner]) => [key, inner]));
}

/** A copy without the given paths, and without what is empty then. */
function without(value: unknown, paths: readonly IssuePath[]): unknown {
  return withoutEmpty(
    applyOperations(
      value,
      paths.map((path) => ({ op: 'remove', path })),
    ),
  );
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  const said = entries.filter(([, inner]) => inner !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
