import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on dates. */
export const DATE_MESSAGES = {
  'date-posted/not-iso': {
    de: { message: 'datePosted ist kein Datum nach ISO 8601: {received}.', hint: '"datePosted": "2026-11-01"' },
    en: { message: 'datePosted is no ISO 8601 date: {received}.', hint: '"datePosted": "2026-11-01"' },
    source: 'Google, JobPosting: "in ISO 8601 format"; Search Console: Invalid datetime value for "datePosted"',
  },
  'valid-through/not-iso': {
    de: { message: 'validThrough ist kein Datum nach ISO 8601: {received}.', hint: '"validThrough": "2026-12-31"' },
    en: { message: 'validThrough is no ISO 8601 date: {received}.', hint: '"validThrough": "2026-12-31"' },
    source: 'Google, JobPosting: "in ISO 8601 format"; Search Console: Invalid datetime value for "validThrough"',
  },
  'date/no-offset': {
    de: {
      message: 'Die Uhrzeit hat keine Zeitzone: {received}.',
      hint: '"2026-12-31T23:59:00+01:00", oder nur der Tag: "2026-12-31".',
    },
    en: {
      message: 'The time has no UTC offset: {received}.',
      hint: '"2026-12-31T23:59:00+01:00", or the day alone: "2026-12-31".',
    },
    source: 'Search Console: Datetime property is missing a timezone',
  },
  'valid-through/past': {
    de: {
      message: 'Die Ausschreibung ist abgelaufen ({received}).',
      hint: 'Nehmen Sie das Markup oder die Seite herunter, oder verlängern Sie die Frist, wenn die Stelle noch offen ist.',
    },
    en: {
      message: 'The posting has expired ({received}).',
      hint: 'Take down the markup or the page, or extend the date where the job is still open.',
    },
    source: 'Google, content policy on expired jobs',
  },
  'valid-through/before-posted': {
    de: {
      message: 'validThrough ({received}) liegt vor datePosted ({posted}).',
      hint: 'Prüfen Sie, ob die Daten vertauscht sind.',
    },
    en: {
      message: 'validThrough ({received}) is before datePosted ({posted}).',
      hint: 'Check whether the dates are swapped.',
    },
  },
  'date-posted/future': {
    de: {
      message: 'datePosted liegt in der Zukunft: {received}.',
      hint: 'Nennen Sie den Tag, an dem die Anzeige erschien.',
    },
    en: { message: 'datePosted lies in the future: {received}.', hint: 'State the day on which the ad was published.' },
  },
  'valid-through/far': {
    de: {
      message: 'validThrough ({received}) liegt mehr als zwei Jahre nach datePosted ({posted}).',
      hint: 'Nennen Sie das wirkliche Ende oder lassen Sie validThrough weg.',
    },
    en: {
      message: 'validThrough ({received}) is more than two years after datePosted ({posted}).',
      hint: 'State the real end, or leave validThrough out.',
    },
  },
} as const satisfies MessageRows;
