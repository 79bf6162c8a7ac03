import { describe, expect, it } from 'vitest';
import { lintJsonLd } from './lint-json-ld.ts';

describe('lintJsonLd', () => {
  it('names what Google requires and a bare posting lacks', () => {
    const issues = lintJsonLd({ '@context': 'https://schema.org', '@type': 'JobPosting' });
    const errors = issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors).toEqual(['JP100', 'JP101', 'JP102', 'JP103', 'JP105']);
  });

  it.each(['ZZ', 'zz', ' ', { '@type': 'Country', name: 'ZZ' }, [{ name: '' }]])(
    'takes %j for no country',
    (addressCountry) => {
      const jobLocation = { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry } };
      const rules = lintJsonLd({ '@context': 'https://schema.org', '@type': 'JobPosting', jobLocation });
      expect(rules.map(({ rule }) => rule)).toContain('JP107');
    },
  );

  it('takes ZZ for no area that applicants may be in', () => {
    const area = { '@type': 'Country', name: 'ZZ' };
    const posting = { '@type': 'JobPosting', jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: area };
    expect(lintJsonLd(posting).map(({ rule }) => rule)).toContain('JP243');
    const known = { ...posting, applicantLocationRequirements: { ...area, name: 'DE' } };
    expect(lintJsonLd(known).map(({ rule }) => rule)).not.toContain('JP243');
  });

  it.each([
    [{ '@type': 'PropertyValue', value: '4711' }, false],
    [{ '@type': 'PropertyValue', name: 'Gasthof', value: '4711' }, false],
    [{ '@type': 'PropertyValue', name: 'Gasthof' }, true],
    [{ '@type': 'PropertyValue', value: 4711 }, true],
    ['4711', true],
  ])('asks of the identifier %j a text as its value, and no name', (identifier, isFound) => {
    const rules = lintJsonLd({ '@context': 'https://schema.org', '@type': 'JobPosting', identifier });
    expect(rules.some(({ rule }) => rule === 'JP231')).toBe(isFound);
  });
});
