import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on the title. */
export const TITLE_MESSAGES = {
  'title/extra-content': {
    de: {
      message: 'In den Titel gehört nicht: {parts}.',
      hint: 'Kennziffer, Anschrift, Datum, Gehalt und Firma haben eigene Felder.',
    },
    en: {
      message: 'This does not belong in the title: {parts}.',
      hint: 'Reference, address, date, pay and employer have fields of their own.',
    },
    source: 'Google, JobPosting: title, "Don\'t include job codes, addresses, dates, salaries"',
  },
  'title/symbols': {
    de: {
      message: 'Der Titel enthält Sterne oder Ausrufezeichen als Blickfang.',
      hint: 'Lassen Sie sie weg; ein Gendersternchen ist nicht gemeint.',
    },
    en: {
      message: 'The title holds stars or exclamation marks as eye-catchers.',
      hint: 'Leave them out; a gender star is not meant.',
    },
    source: 'Google, JobPosting: title, on overuse of special characters',
  },
  'title/capitals': {
    de: {
      message: 'Der Titel steht ganz in Großbuchstaben.',
      hint: 'Schreiben Sie „Medienmanager/in“, nicht „MEDIENMANAGER/IN“.',
    },
    en: { message: 'The title is all in capitals.', hint: 'Write "Medienmanager/in", not "MEDIENMANAGER/IN".' },
    source: 'Google, editorial content policy',
  },
  'title/call-to-action': {
    de: { message: 'Im Titel steht eine Aufforderung: {parts}.', hint: 'Der Titel nennt nur die Stelle.' },
    en: { message: 'The title holds a call to action: {parts}.', hint: 'The title names only the job.' },
  },
  'title/gender-note': {
    de: {
      message: 'Der Titel „{received}“ hat {count} Geschlechterzusätze.',
      hint: 'Ein Zusatz wie „(m/w/d)“ oder eine neutrale Form ist üblich (AGG § 11).',
    },
    en: {
      message: 'The title "{received}" has {count} gender notes.',
      hint: 'One note such as "(m/w/d)" or a neutral form is customary (AGG § 11).',
    },
    source: 'AGG § 11, by custom',
  },
  'title/markup': {
    de: {
      message: 'Im Titel stehen Tags oder Entitäten: {received}.',
      hint: 'Der Titel ist einfacher Text: „Forschung & Entwicklung“.',
    },
    en: {
      message: 'The title holds tags or entities: {received}.',
      hint: 'The title is plain text: "Forschung & Entwicklung".',
    },
  },
  'dach/workload-in-title': {
    de: {
      message: 'Im Titel steht ein Pensum: {received}.',
      hint: 'In der Schweiz üblich; im Markup gehört es in workHours.',
    },
    en: {
      message: 'The title holds a workload: {received}.',
      hint: 'Usual in Switzerland; in markup it belongs in workHours.',
    },
  },
} as const satisfies MessageRows;
