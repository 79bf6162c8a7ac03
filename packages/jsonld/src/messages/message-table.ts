import type { MessageRows } from '@berufsbild/core/messages';
import { EXPORT_MESSAGES } from '../export/export.messages.ts';
import { FEED_MESSAGES } from '../feeds/feed.messages.ts';
import { IMPORT_MESSAGES } from '../import/import.messages.ts';
import { DACH_MESSAGES } from '../lint/rules/dach.messages.ts';
import { DATE_MESSAGES } from '../lint/rules/date.messages.ts';
import { DESCRIPTION_MESSAGES } from '../lint/rules/description.messages.ts';
import { DOCUMENT_MESSAGES } from '../lint/rules/document.messages.ts';
import { EDUCATION_MESSAGES } from '../lint/rules/education.messages.ts';
import { EMPLOYER_MESSAGES } from '../lint/rules/employer.messages.ts';
import { EMPLOYMENT_TYPE_MESSAGES } from '../lint/rules/employment.messages.ts';
import { IDENTITY_MESSAGES } from '../lint/rules/identity.messages.ts';
import { LOCATION_MESSAGES } from '../lint/rules/location.messages.ts';
import { OCCUPATION_RULE_MESSAGES } from '../lint/rules/occupation.messages.ts';
import { PROPERTY_MESSAGES } from '../lint/rules/property.messages.ts';
import { REQUIRED_MESSAGES } from '../lint/rules/required.messages.ts';
import { SALARY_RULE_MESSAGES } from '../lint/rules/salary.messages.ts';
import { TITLE_MESSAGES } from '../lint/rules/title.messages.ts';

/** All texts of this package's issues, by code. */
export const JSONLD_MESSAGES = {
  ...EXPORT_MESSAGES,
  ...IMPORT_MESSAGES,
  ...FEED_MESSAGES,
  ...DOCUMENT_MESSAGES,
  ...PROPERTY_MESSAGES,
  ...REQUIRED_MESSAGES,
  ...DATE_MESSAGES,
  ...EMPLOYMENT_TYPE_MESSAGES,
  ...SALARY_RULE_MESSAGES,
  ...IDENTITY_MESSAGES,
  ...LOCATION_MESSAGES,
  ...EDUCATION_MESSAGES,
  ...DESCRIPTION_MESSAGES,
  ...TITLE_MESSAGES,
  ...EMPLOYER_MESSAGES,
  ...OCCUPATION_RULE_MESSAGES,
  ...DACH_MESSAGES,
} as const satisfies MessageRows;

/** Every code that an issue of this package can carry. */
export type JsonLdCode = keyof typeof JSONLD_MESSAGES;
