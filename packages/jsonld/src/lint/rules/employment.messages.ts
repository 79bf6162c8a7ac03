import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on working time and contract. */
export const EMPLOYMENT_TYPE_MESSAGES = {
  'employment-type/unknown': {
    de: {
      message: 'employmentType kennt diese Werte nicht: {unknown}.',
      hint: 'FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM oder OTHER',
    },
    en: {
      message: 'employmentType does not know these values: {unknown}.',
      hint: 'FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM or OTHER',
    },
    source: 'Google, JobPosting: employmentType, "one or more of the following"',
  },
  'employment-type/joined': {
    de: {
      message: 'Mehrere Werte stehen in einem Text: {received}.',
      hint: '"employmentType": ["FULL_TIME", "PART_TIME"]',
    },
    en: {
      message: 'Several values stand in one text: {received}.',
      hint: '"employmentType": ["FULL_TIME", "PART_TIME"]',
    },
  },
  'dach/german-enum': {
    de: {
      message: 'Hier stehen deutsche Wörter, wo ein fester Wert verlangt ist: {words}.',
      hint: 'Vollzeit ist FULL_TIME, Teilzeit PART_TIME, Monat MONTH, Jahr YEAR.',
    },
    en: {
      message: 'German words stand where a fixed value is wanted: {words}.',
      hint: 'Vollzeit is FULL_TIME, Teilzeit PART_TIME, Monat MONTH, Jahr YEAR.',
    },
  },
  'dach/invented-enum': {
    de: {
      message: 'Diesen Wert gibt es nicht: {words}.',
      hint: 'Für Ausbildung und unbefristet hat Google keinen Wert; nennen Sie es in der Beschreibung.',
    },
    en: {
      message: 'There is no such value: {words}.',
      hint: 'Google has no value for apprenticeships or permanent contracts; name them in the description.',
    },
  },
} as const satisfies MessageRows;
