import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JobPosting, OccupationProfile } from '@berufsbild/core';
import { describe, expect, it } from 'vitest';
import { toJobPosting, toOccupation } from '../src/index.ts';
import { lintJsonLd } from '../src/lint/index.ts';
import { NOW } from './support/whole-posting.ts';

/** One small input and its whole output. */
interface Golden {
  readonly posting?: JobPosting;
  readonly occupation?: OccupationProfile;
  readonly jsonld: object;
  readonly issues: readonly string[];
}

const FOLDER = fileURLToPath(new URL('golden/', import.meta.url));

describe('golden output', () => {
  it.each(readdirSync(FOLDER))('%s', async (file) => {
    const golden = (await import(`./golden/${file}`, { with: { type: 'json' } })).default as Golden;
    const { jsonld, issues } = golden.occupation
      ? toOccupation(golden.occupation)
      : toJobPosting(golden.posting ?? { title: '' }, { now: NOW });
    expect(jsonld).toEqual(golden.jsonld);
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(golden.issues);
    const profile = golden.occupation ? 'schema.org-30' : 'google-2026-09';
    expect(lintJsonLd(jsonld, { profile, now: NOW }).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
