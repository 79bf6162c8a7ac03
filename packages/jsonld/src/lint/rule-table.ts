import type { Rule } from './rule.ts';
import { DACH_RULES } from './rules/dach.rules.ts';
import { DATE_RULES } from './rules/date.rules.ts';
import { DESCRIPTION_RULES } from './rules/description.rules.ts';
import { DOCUMENT_RULES } from './rules/document.rules.ts';
import { EDUCATION_RULES } from './rules/education.rules.ts';
import { EMPLOYER_RULES } from './rules/employer.rules.ts';
import { EMPLOYMENT_RULES } from './rules/employment.rules.ts';
import { IDENTITY_RULES } from './rules/identity.rules.ts';
import { LOCATION_RULES } from './rules/location.rules.ts';
import { OCCUPATION_RULES } from './rules/occupation.rules.ts';
import { PROPERTY_RULES } from './rules/property.rules.ts';
import { REQUIRED_RULES } from './rules/required.rules.ts';
import { SALARY_RULES } from './rules/salary.rules.ts';
import { TITLE_RULES } from './rules/title.rules.ts';

/** All rules, one row each. */
export const RULES: readonly Rule[] = [
  ...DOCUMENT_RULES,
  ...PROPERTY_RULES,
  ...REQUIRED_RULES,
  ...DATE_RULES,
  ...EMPLOYMENT_RULES,
  ...SALARY_RULES,
  ...IDENTITY_RULES,
  ...LOCATION_RULES,
  ...EDUCATION_RULES,
  ...DESCRIPTION_RULES,
  ...TITLE_RULES,
  ...EMPLOYER_RULES,
  ...OCCUPATION_RULES,
  ...DACH_RULES,
];
