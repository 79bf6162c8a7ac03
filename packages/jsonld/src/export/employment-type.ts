/**
 * Values of `employmentType` that Google knows.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

/** All of them. */
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
