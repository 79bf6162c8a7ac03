import { describe, expect, it } from 'vitest';
import { lintJsonLd } from './lint-json-ld.ts';

describe('lintJsonLd', () => {
  it('names what Google requires and a bare posting lacks', () => {
    const issues = lintJsonLd({ '@context': 'https://schema.org', '@type': 'JobPosting' });
    const errors = issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors).toEqual(['JP100', 'JP101', 'JP102', 'JP103', 'JP105']);
  });
});
