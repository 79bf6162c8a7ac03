export type { Contract } from './employment/contract.ts';
export type { Employment } from './employment/employment.ts';
export type { Workplace, WorkplaceKind } from './employment/workplace.ts';
export type { Experience, Requirement } from './experience/experience.ts';
export { EXPERIENCE_LEVELS, type ExperienceLevel } from './experience/experience-level.ts';
export { createIssue, type IssueDetails } from './issue/create-issue.ts';
export type { Fix, FixOperation } from './issue/fix.ts';
export type { Issue, IssuePath, Severity } from './issue/issue.ts';
export type { Result } from './issue/result.ts';
export type {
  CareerStepValue,
  DateValue,
  Fact,
  FactKind,
  FactOf,
  FactValue,
  FactValues,
  LabelValue,
  StatisticValue,
  TaskPhase,
  TaskValue,
  TrainingValue,
} from './occupation/fact.ts';
export type { JobTitle } from './occupation/job-title.ts';
export type { OccupationProfile } from './occupation/occupation-profile.ts';
export type { OccupationRef } from './occupation/occupation-ref.ts';
export type { Seniority } from './occupation/seniority.ts';
export type { Country } from './place/country.ts';
export { type FindPlacesOptions, findPlaces } from './place/find-places.ts';
export type { Gazetteer, GazetteerPlace, Position } from './place/gazetteer.ts';
export type { Place, PlaceKind } from './place/place.ts';
export { type PlaceQuery, resolvePlace } from './place/resolve-place.ts';
export type { Assumption } from './posting/assumption.ts';
export type { JobPosting } from './posting/job-posting.ts';
export type { Organization } from './posting/organization.ts';
export { type PostingParts, postingFrom } from './posting/posting-from.ts';
export type { Range } from './posting/range.ts';
export type { Found } from './reading/found.ts';
export type { Provenance } from './reading/provenance.ts';
export type { ReaderOptions } from './reading/reader-options.ts';
export type { Span } from './reading/span.ts';
export type { Salary } from './salary/salary.ts';
export type { Tariff } from './salary/tariff.ts';
export type { UnitText } from './salary/unit-text.ts';
