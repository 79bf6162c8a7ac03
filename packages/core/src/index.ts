export { CONTRACTS, type Contract } from './employment/contract.ts';
export type { Employment } from './employment/employment.ts';
export { findEmployment } from './employment/find-employment.ts';
export { findWorkplaces } from './employment/find-workplaces.ts';
export { mergeEmployment } from './employment/merge-employment.ts';
export { parseEmployment } from './employment/parse-employment.ts';
export { parseWorkplace } from './employment/parse-workplace.ts';
export type { Workplace, WorkplaceKind } from './employment/workplace.ts';
export type { Experience, Requirement } from './experience/experience.ts';
export { EXPERIENCE_LEVELS, type ExperienceLevel } from './experience/experience-level.ts';
export {
  type ExperienceSignals,
  experienceLevelOf,
  type LevelWithAssumptions,
} from './experience/experience-level-of.ts';
export { findExperience } from './experience/find-experience.ts';
export { parseExperienceLevel } from './experience/parse-experience-level.ts';
export { createIssue, type IssueDetails } from './issue/create-issue.ts';
export type { Fix, FixOperation } from './issue/fix.ts';
export type { Issue, IssuePath, Severity } from './issue/issue.ts';
export type { Result } from './issue/result.ts';
export { explain } from './messages/explain.ts';
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
export { parseJobTitle } from './occupation/parse-job-title.ts';
export { SENIORITIES, type Seniority } from './occupation/seniority.ts';
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
export { joinFacts } from './reading/join-facts.ts';
export type { Provenance } from './reading/provenance.ts';
export { type OccupationReading, type ReadOccupationOptions, readOccupation } from './reading/read-occupation.ts';
export { type ReadPostingOptions, readPosting } from './reading/read-posting.ts';
export type { ReaderOptions } from './reading/reader-options.ts';
export type { RelatedFacts } from './reading/relate-facts.ts';
export type { Span } from './reading/span.ts';
export { annualSalary } from './salary/annual-salary.ts';
export { type CheckMinimumWageOptions, checkMinimumWage } from './salary/check-minimum-wage.ts';
export { compareSalaries } from './salary/compare-salaries.ts';
export { type ConvertedSalary, convertSalary } from './salary/convert-salary.ts';
export type { ConvertSalaryOptions } from './salary/convert-salary-options.ts';
export { findSalaries } from './salary/find-salaries.ts';
export { findTariffs } from './salary/find-tariffs.ts';
export { type FormatSalaryOptions, formatSalary, type SalaryLocale } from './salary/format-salary.ts';
export { minijobLimitOn } from './salary/minijob-limit-on.ts';
export type { MinijobLimitRow } from './salary/minijob-limit-rows.ts';
export { minimumWageOn } from './salary/minimum-wage-on.ts';
export type { MinimumWageRow } from './salary/minimum-wage-row.ts';
export { MINIMUM_WAGES, type MinimumWage } from './salary/minimum-wages.ts';
export { parseSalary } from './salary/parse-salary.ts';
export { readSalaries, type SalaryReading } from './salary/read-salaries.ts';
export type { ReadSalaryOptions } from './salary/read-salary-options.ts';
export type { Salary } from './salary/salary.ts';
export type { Tariff } from './salary/tariff.ts';
export type { UnitText } from './salary/unit-text.ts';
