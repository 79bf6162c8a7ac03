import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on the description. */
export const DESCRIPTION_MESSAGES = {
  'description/equals-title': {
    de: { message: 'Die Beschreibung ist nichts als der Titel.', hint: 'Setzen Sie den ganzen Anzeigentext ein.' },
    en: { message: 'The description is nothing but the title.', hint: 'Put in the whole text of the ad.' },
    source: 'Google, JobPosting: "can\'t be the same as the title"',
  },
  'description/no-breaks': {
    de: {
      message: 'Die Beschreibung hat keinen Absatz.',
      hint: 'Gliedern Sie sie mit <p>, <br> oder Zeilenumbrüchen.',
    },
    en: { message: 'The description has no paragraph break.', hint: 'Divide it with <p>, <br> or line breaks.' },
    source: 'Google, JobPosting: "add paragraph breaks"',
  },
  'description/double-encoded': {
    de: {
      message: 'Das HTML der Beschreibung ist doppelt kodiert.',
      hint: 'Schreiben Sie <p>, nicht &lt;p&gt;; &nbsp;, nicht &amp;nbsp;.',
    },
    en: {
      message: 'The HTML of the description is encoded twice.',
      hint: 'Write <p>, not &lt;p&gt;; &nbsp;, not &amp;nbsp;.',
    },
  },
  'description/short': {
    de: {
      message: 'Die Beschreibung ist sehr kurz (unter 100 Zeichen).',
      hint: 'Nennen Sie Aufgaben, Anforderungen, Arbeitszeit und Leistungen.',
    },
    en: {
      message: 'The description is very short (under 100 characters).',
      hint: 'Name duties, requirements, working time and benefits.',
    },
    source: 'Google, JobPosting: "complete representation of the job"',
  },
  'description/no-effect-tags': {
    de: {
      message: 'Diese Elemente haben bei Google keine Wirkung: {tags}.',
      hint: 'Wirkung haben <p>, <br>, <ul> und <li>.',
    },
    en: { message: 'These tags have no effect at Google: {tags}.', hint: '<p>, <br>, <ul> and <li> have.' },
    source: 'Google, JobPosting: description, recognised HTML tags',
  },
  'description/active-content': {
    de: {
      message: 'Die Beschreibung enthält Skript, Style, Frame oder on…-Attribute.',
      hint: 'Entfernen Sie alles Aktive.',
    },
    en: {
      message: 'The description holds a script, style, frame or on… attribute.',
      hint: 'Remove everything active.',
    },
  },
} as const satisfies MessageRows;
