import { EMPLOYMENT_MESSAGES } from '../employment/employment.messages.ts';
import { EXPERIENCE_MESSAGES } from '../experience/experience.messages.ts';
import { OCCUPATION_MESSAGES } from '../occupation/occupation.messages.ts';
import { PLACE_MESSAGES } from '../place/place.messages.ts';
import { POSTING_MESSAGES } from '../posting/posting.messages.ts';
import { READING_MESSAGES } from '../reading/reading.messages.ts';
import { SALARY_MESSAGES } from '../salary/salary.messages.ts';
import type { MessageRows } from './message.ts';

/** All texts of this package's issues, by code. */
export const MESSAGE_TABLE = {
  ...EMPLOYMENT_MESSAGES,
  ...EXPERIENCE_MESSAGES,
  ...OCCUPATION_MESSAGES,
  ...PLACE_MESSAGES,
  ...POSTING_MESSAGES,
  ...READING_MESSAGES,
  ...SALARY_MESSAGES,
} as const satisfies MessageRows;

/** Every code that an issue of this package can carry. */
export type MessageCode = keyof typeof MESSAGE_TABLE;
