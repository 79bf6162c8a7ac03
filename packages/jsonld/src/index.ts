export type { EmploymentType } from './export/employment-type.ts';
export type { ToJobPostingOptions } from './export/export-options.ts';
export type {
  CategoryCodeJsonLd,
  CountryJsonLd,
  CredentialCategory,
  CredentialJsonLd,
  DefinedTermJsonLd,
  ExperienceRequirementsJsonLd,
  JobPostingJsonLd,
  MonetaryAmountJsonLd,
  OneOrMany,
  OrganizationJsonLd,
  PlaceJsonLd,
  PostalAddressJsonLd,
  PropertyValueJsonLd,
  QuantitativeValueJsonLd,
} from './export/job-posting-jsonld.ts';
export type { AreaJsonLd, MonetaryAmountDistributionJsonLd, OccupationJsonLd } from './export/occupation-jsonld.ts';
export type { TitleStyle } from './export/title-markup.ts';
export { type Breadcrumb, type BreadcrumbListJsonLd, toBreadcrumbs } from './export/to-breadcrumbs.ts';
export { type ItemListJsonLd, type ListedPage, toItemList } from './export/to-item-list.ts';
export { type ToJobPostingResult, toJobPosting } from './export/to-job-posting.ts';
export { type ToOccupationOptions, type ToOccupationResult, toOccupation } from './export/to-occupation.ts';
export { toScript } from './export/to-script.ts';
export { type ScriptProps, toScriptProps } from './export/to-script-props.ts';
export type { Profile } from './profile.ts';
