import type { CategoryCodeJsonLd, DefinedTermJsonLd, MonetaryAmountJsonLd, OneOrMany } from './job-posting-jsonld.ts';

/** Occupation markup as `toOccupation` writes it. */
export interface OccupationJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Occupation';
  /** Name of the occupation, in its neutral form where there is one. */
  readonly name?: string;
  /** Its other names. */
  readonly alternateName?: OneOrMany<string>;
  /** Address of the page about it. */
  readonly url?: string;
  /** Codes of the occupation. */
  readonly occupationalCategory?: OneOrMany<CategoryCodeJsonLd>;
  /** Where the statements hold. */
  readonly occupationLocation?: AreaJsonLd;
  /** Pay: bands as amounts named by level, distributions only where a median or quartile is stated. */
  readonly estimatedSalary?: OneOrMany<MonetaryAmountJsonLd | MonetaryAmountDistributionJsonLd>;
  /** Tasks. */
  readonly responsibilities?: OneOrMany<string>;
  /** Skills and tools as stated; languages as terms. */
  readonly skills?: OneOrMany<string | DefinedTermJsonLd>;
  /** Education, as stated. */
  readonly educationRequirements?: OneOrMany<string>;
  /** Ways into the occupation, as stated. */
  readonly qualifications?: OneOrMany<string>;
}

/** An area that statements hold for. */
export interface AreaJsonLd {
  readonly '@type': 'City' | 'State' | 'Country' | 'AdministrativeArea';
  readonly name: string;
  /** The state or country around it. */
  readonly containedInPlace?: { readonly '@type': 'State' | 'Country'; readonly name: string };
}

/** Median and quartiles of pay. */
export interface MonetaryAmountDistributionJsonLd {
  readonly '@type': 'MonetaryAmountDistribution';
  /** Level that it is for. */
  readonly name?: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Period that the figures are for, ISO 8601. */
  readonly duration: 'PT1H' | 'P1D' | 'P1W' | 'P1M' | 'P1Y';
  readonly percentile25?: number;
  readonly median?: number;
  readonly percentile75?: number;
}
