import { describe, expect, it } from 'vitest';
import { lintJsonLd } from '../lint/lint-json-ld.ts';
import { formatIssue } from './format-issue.ts';

const POSTING = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Koch' };

/** The hints on one property of a posting. */
function hints(property: string, value: unknown, locale: 'de' | 'en' = 'en'): (string | undefined)[] {
  return lintJsonLd({ ...POSTING, [property]: value })
    .filter(({ path }) => path.includes(property))
    .map((issue) => formatIssue(issue, locale).hint);
}

describe('formatIssue', () => {
  it('asks after the property that is probably meant', () => {
    expect(hints('employmentTyp', 'FULL_TIME')).toEqual([
      'Did you mean employmentType? Check its spelling or leave it out.',
    ]);
    expect(hints('dateposte', '2026-11-01', 'de')).toEqual([
      'Meinten Sie datePosted? Prüfen Sie die Schreibweise oder lassen Sie sie weg.',
    ]);
    expect(hints('unsinn', 1)).toEqual(['Check its spelling or leave it out.']);
  });

  it.each([
    ['employmentType', ['FULL_TIME', 'PARTT_TIME'], 'PART_TIME'],
    ['jobLocationType', 'TELECOMUTE', 'TELECOMMUTE'],
    [
      'educationRequirements',
      { '@type': 'EducationalOccupationalCredential', credentialCategory: 'batchelor degree' },
      'bachelor degree',
    ],
    [
      'baseSalary',
      {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', value: 3000, unitText: 'MONHT' },
      },
      'MONTH',
    ],
  ])('asks after the value of %s that is probably meant', (property, value, meant) => {
    expect(hints(property, value)).toContainEqual(expect.stringContaining(`Did you mean ${meant}? `));
    expect(hints(property, value, 'de')).toContainEqual(expect.stringContaining(`Meinten Sie ${meant}? `));
  });

  it('asks after nothing where no name is near', () => {
    expect(hints('employmentType', 'nach Absprache').join()).not.toContain('Did you mean');
  });
});
