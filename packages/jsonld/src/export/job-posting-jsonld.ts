import type { UnitText } from '@berufsbild/core';
import type { EmploymentType } from './employment-type.ts';

/** JobPosting markup as `toJobPosting` writes it: only properties and values that schema.org and Google know. */
export interface JobPostingJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'JobPosting';
  /** Title of the job, without reference, address, date, pay, employer and call to action. */
  readonly title: string;
  /** The whole posting, HTML or text with line breaks. */
  readonly description?: string;
  /** Calendar day, or instant with offset. */
  readonly datePosted?: string;
  /** Calendar day (holds to its end), or instant with offset. */
  readonly validThrough?: string;
  /** First day of work, `YYYY-MM-DD`. */
  readonly jobStartDate?: string;
  /** The job is to be filled at once. */
  readonly jobImmediateStart?: true;
  /** Number of the posting at its employer or portal. */
  readonly identifier?: PropertyValueJsonLd;
  /** The employer. */
  readonly hiringOrganization?: OrganizationJsonLd;
  /** Places of work; a list where there are several. */
  readonly jobLocation?: OneOrMany<PlaceJsonLd>;
  /** Fully remote, or remote by the employee's choice. */
  readonly jobLocationType?: 'TELECOMMUTE';
  /** Countries that applicants may work from. */
  readonly applicantLocationRequirements?: OneOrMany<CountryJsonLd>;
  /** Pay; a list where there are several statements. */
  readonly baseSalary?: OneOrMany<MonetaryAmountJsonLd>;
  /** Working time and contract in Google's words. */
  readonly employmentType?: OneOrMany<EmploymentType>;
  /** Hours or percent, as a German phrase. */
  readonly workHours?: string;
  /** Experience asked for. */
  readonly experienceRequirements?: ExperienceRequirementsJsonLd;
  /** Education asked for: a credential where Google has a word for it, else the words as stated. */
  readonly educationRequirements?: OneOrMany<CredentialJsonLd | string>;
  /** Skills as stated; languages as terms of the set of languages. */
  readonly skills?: OneOrMany<DefinedTermJsonLd | string>;
  /** Codes of the occupation. */
  readonly occupationalCategory?: OneOrMany<CategoryCodeJsonLd>;
  /** The occupation by name. */
  readonly relevantOccupation?: { readonly '@type': 'Occupation'; readonly name: string };
  /** The applicant can apply right on the page. */
  readonly directApply?: boolean;
  /** Address of the posting. */
  readonly url?: string;
}

/** One value, or a list of several. */
export type OneOrMany<Value> = Value | readonly Value[];

/** A number and who issued it. */
export interface PropertyValueJsonLd {
  readonly '@type': 'PropertyValue';
  /** Who issued it. */
  readonly name?: string;
  /** Which kind of number it is: `AGS`, `GKZ`, `BFS`. */
  readonly propertyID?: string;
  /** The number, as text. */
  readonly value: string;
}

/** An employer. */
export interface OrganizationJsonLd {
  readonly '@type': 'Organization';
  /** Its name, or `confidential`. */
  readonly name?: string;
  readonly url?: string;
  readonly sameAs?: string;
  readonly logo?: string;
}

/** A place of work. */
export interface PlaceJsonLd {
  readonly '@type': 'Place';
  /** Name of a region, which no address holds. */
  readonly name?: string;
  readonly address: PostalAddressJsonLd;
  /** Degrees north, WGS 84. */
  readonly latitude?: number;
  /** Degrees east, WGS 84. */
  readonly longitude?: number;
  /** Official key of the municipality. */
  readonly identifier?: PropertyValueJsonLd;
}

/** An address. */
export interface PostalAddressJsonLd {
  readonly '@type': 'PostalAddress';
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2; absent where it is not known. */
  readonly addressCountry?: string;
}

/** A country. */
export interface CountryJsonLd {
  readonly '@type': 'Country';
  /** ISO 3166-1 alpha-2. */
  readonly name: string;
}

/** Pay. */
export interface MonetaryAmountJsonLd {
  readonly '@type': 'MonetaryAmount';
  /** Level or training year that it is for. */
  readonly name?: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly value: QuantitativeValueJsonLd;
}

/** A figure or range per unit. Either `value`, or one or both bounds. */
export interface QuantitativeValueJsonLd {
  readonly '@type': 'QuantitativeValue';
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly unitText: UnitText;
}

/** Experience asked for. */
export interface ExperienceRequirementsJsonLd {
  readonly '@type': 'OccupationalExperienceRequirements';
  readonly monthsOfExperience: number;
}

/** Words of Google's for a degree. */
export type CredentialCategory =
  | 'high school'
  | 'associate degree'
  | 'bachelor degree'
  | 'professional certificate'
  | 'postgraduate degree';

/** Education asked for. */
export interface CredentialJsonLd {
  readonly '@type': 'EducationalOccupationalCredential';
  readonly credentialCategory: CredentialCategory;
  /** The words as stated. */
  readonly name: string;
}

/** A term out of a set. */
export interface DefinedTermJsonLd {
  readonly '@type': 'DefinedTerm';
  readonly name: string;
  readonly inDefinedTermSet: string;
}

/** A code out of a classification. */
export interface CategoryCodeJsonLd {
  readonly '@type': 'CategoryCode';
  readonly codeValue: string;
  readonly name?: string;
  readonly url?: string;
  readonly inCodeSet: { readonly '@type': 'CategoryCodeSet'; readonly name: string };
}
