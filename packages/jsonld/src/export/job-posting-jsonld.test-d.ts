import type { JobPosting } from '@berufsbild/core';
import { expectTypeOf } from 'vitest';
import type { JobPostingJsonLd, MonetaryAmountJsonLd } from './job-posting-jsonld.ts';
import { toJobPosting } from './to-job-posting.ts';

const base = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Koch' } as const;

export const good: JobPostingJsonLd = {
  ...base,
  employmentType: ['FULL_TIME', 'PART_TIME'],
  jobLocationType: 'TELECOMMUTE',
};

// @ts-expect-error German words are no values
export const german: JobPostingJsonLd = { ...base, employmentType: 'Vollzeit' };

// @ts-expect-error hybrid work has no value
export const hybrid: JobPostingJsonLd = { ...base, jobLocationType: 'HYBRID' };

// @ts-expect-error a property that schema.org does not know
export const unknown: JobPostingJsonLd = { ...base, gehalt: 3200 };

export const pay: MonetaryAmountJsonLd = {
  '@type': 'MonetaryAmount',
  currency: 'EUR',
  // @ts-expect-error a German unit
  value: { '@type': 'QuantitativeValue', value: 3200, unitText: 'Monat' },
};

// @ts-expect-error the model takes no German words either
toJobPosting({ title: 'Koch', employment: { time: ['Vollzeit'] } });

// @ts-expect-error a posting has a title
toJobPosting({});

// @ts-expect-error there is no such profile
toJobPosting({ title: 'Koch' }, { profile: 'google' });

expectTypeOf(toJobPosting).parameter(0).toEqualTypeOf<JobPosting>();
expectTypeOf(toJobPosting({ title: 'Koch' }).jsonld).toEqualTypeOf<JobPostingJsonLd | undefined>();
