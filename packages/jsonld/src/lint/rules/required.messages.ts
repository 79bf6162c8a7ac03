import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on properties that have to be there. */
export const REQUIRED_MESSAGES = {
  'title/missing': {
    de: {
      message: 'Der Stelle fehlt der Titel (title).',
      hint: 'Nennen Sie die Stelle: "title": "Medienmanager/in (m/w/d)".',
    },
    en: { message: 'The posting has no title.', hint: 'Name the job: "title": "Medienmanager/in (m/w/d)".' },
    source: 'Google, JobPosting: title is required; Search Console: Missing field "title"',
  },
  'description/missing': {
    de: {
      message: 'Der Stelle fehlt die Beschreibung (description).',
      hint: 'Setzen Sie den ganzen Anzeigentext als HTML ein.',
    },
    en: { message: 'The posting has no description.', hint: 'Put in the whole text of the ad as HTML.' },
    source: 'Google, JobPosting: description is required; Search Console: Missing field "description"',
  },
  'date-posted/missing': {
    de: { message: 'Das Datum der Veröffentlichung (datePosted) fehlt.', hint: '"datePosted": "2026-11-22"' },
    en: { message: 'The day of publication (datePosted) is missing.', hint: '"datePosted": "2026-11-22"' },
    source: 'Google, JobPosting: datePosted is required; Search Console: Missing field "datePosted"',
  },
  'hiring-organization/missing': {
    de: {
      message: 'Der Arbeitgeber (hiringOrganization) fehlt.',
      hint: '"hiringOrganization": { "@type": "Organization", "name": "Muster GmbH" }',
    },
    en: {
      message: 'The employer (hiringOrganization) is missing.',
      hint: '"hiringOrganization": { "@type": "Organization", "name": "Muster GmbH" }',
    },
    source: 'Google, JobPosting: hiringOrganization is required; Search Console: Missing field "hiringOrganization"',
  },
  'hiring-organization/name-missing': {
    de: {
      message: 'Der Arbeitgeber hat keinen Namen.',
      hint: 'Nennen Sie den Namen der Firma, bei anonymen Stellen „confidential“.',
    },
    en: { message: 'The employer has no name.', hint: 'Name the company, or "confidential" for an anonymous posting.' },
    source: 'Search Console: Missing field "name" (in "hiringOrganization")',
  },
  'job-location/missing': {
    de: {
      message: 'Der Arbeitsort (jobLocation) fehlt.',
      hint: 'Nennen Sie den Ort der Arbeit, bei ganz mobiler Arbeit "jobLocationType": "TELECOMMUTE".',
    },
    en: {
      message: 'The place of work (jobLocation) is missing.',
      hint: 'Name the place of work, or "jobLocationType": "TELECOMMUTE" for fully remote work.',
    },
    source: 'Google, JobPosting: jobLocation is required; Search Console: Missing field "jobLocation"',
  },
  'valid-through/missing': {
    de: {
      message: 'Das Ende der Ausschreibung (validThrough) fehlt.',
      hint: 'Nennen Sie es, wenn es feststeht; sonst lassen Sie es weg und nehmen die Stelle rechtzeitig offline.',
    },
    en: {
      message: 'The end of the posting (validThrough) is missing.',
      hint: 'State it where it is known; otherwise leave it out and take the posting down in time.',
    },
    source: 'Search Console: Missing field "validThrough" (optional)',
  },
  'employment-type/missing': {
    de: { message: 'Die Arbeitszeit (employmentType) fehlt.', hint: '"employmentType": ["FULL_TIME", "PART_TIME"]' },
    en: { message: 'employmentType is missing.', hint: '"employmentType": ["FULL_TIME", "PART_TIME"]' },
    source: 'Search Console: Missing field "employmentType" (optional)',
  },
  'base-salary/missing': {
    de: {
      message: 'Das Gehalt (baseSalary) fehlt.',
      hint: 'Nennen Sie es, wenn die Anzeige es nennt; erfinden Sie keines.',
    },
    en: { message: 'Pay (baseSalary) is missing.', hint: 'State it where the ad does; do not invent it.' },
    source: 'Search Console: Missing field "baseSalary" (optional)',
  },
  'identifier/missing': {
    de: {
      message: 'Die Kennung der Stelle (identifier) fehlt.',
      hint: '"identifier": { "@type": "PropertyValue", "name": "Muster GmbH", "value": "4711" }',
    },
    en: {
      message: 'The identifier of the posting is missing.',
      hint: '"identifier": { "@type": "PropertyValue", "name": "Muster GmbH", "value": "4711" }',
    },
    source: 'Google, JobPosting: identifier is recommended; Search Console: Missing field "identifier" (optional)',
  },
  'direct-apply/missing': {
    de: {
      message: 'Es steht nicht da, ob man sich direkt auf der Seite bewerben kann (directApply).',
      hint: '"directApply": true, wenn die Bewerbung ohne Umweg auf dieser Seite beginnt.',
    },
    en: {
      message: 'It is not said whether one can apply right on the page (directApply).',
      hint: '"directApply": true where the application starts on this very page.',
    },
    source: 'Google, JobPosting: directApply is recommended',
  },
} as const satisfies MessageRows;
