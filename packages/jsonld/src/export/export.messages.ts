import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of what markup cannot say. */
export const EXPORT_MESSAGES = {
  'loss/title': {
    de: {
      message: 'Im Markup steht der Titel gekürzt; angegeben war „{received}“.',
      hint: "Google will im Titel nur die Stelle. Mit `title: 'stated'` bleibt er, wie er ist.",
    },
    en: {
      message: 'The markup holds a shorter title; stated was "{received}".',
      hint: "Google wants only the job in the title. `title: 'stated'` keeps it as it is.",
    },
  },
  'loss/date': {
    de: { message: 'Der Zeitpunkt {received} steht im Markup in Ortszeit.' },
    en: { message: 'The instant {received} is written in local time.' },
  },
  'loss/level': {
    de: {
      message: 'schema.org kennt keine Karrierestufe: {received}.',
      hint: 'Nennen Sie sie in Titel oder Beschreibung.',
    },
    en: { message: 'schema.org has no career level: {received}.', hint: 'Name it in title or description.' },
  },
  'loss/employer': {
    de: { message: 'Der Arbeitgeber will ungenannt bleiben: {property} steht nicht im Markup.' },
    en: { message: 'The employer does not want to be named: {property} is left out.' },
  },
  'loss/workplace': {
    de: {
      message: 'Das Markup kennt nur ganz oder wahlweise mobile Arbeit: {property} {received} fehlt darin.',
      hint: 'Nennen Sie den Anteil mobiler Arbeit in der Beschreibung.',
    },
    en: {
      message: 'Markup only knows work that is fully or optionally remote: {property} {received} is left out.',
      hint: 'Name the share of remote work in the description.',
    },
  },
  'loss/employment': {
    de: {
      message: 'schema.org hat keinen Wert für {property}: {received}.',
      hint: 'Nennen Sie es in der Beschreibung.',
    },
    en: { message: 'schema.org has no value for {property}: {received}.', hint: 'Name it in the description.' },
  },
  'loss/experience': {
    de: {
      message: 'Das Markup sagt nur geforderte Monate: {property} {received} fehlt darin.',
      hint: 'Nennen Sie es in der Beschreibung.',
    },
    en: {
      message: 'Markup only says required months: {property} {received} is left out.',
      hint: 'Name it in the description.',
    },
  },
  'loss/place': {
    de: { message: 'Eine Anschrift hat kein Feld für {property}: {received}.' },
    en: { message: 'An address has no field for {property}: {received}.' },
  },
  'loss/salary': {
    de: {
      message: 'Ein MonetaryAmount hat kein Feld für {property}: {received}.',
      hint: 'Nennen Sie es in der Beschreibung.',
    },
    en: {
      message: 'A MonetaryAmount has no field for {property}: {received}.',
      hint: 'Name it in the description.',
    },
  },
  'loss/salary-left-out': {
    de: {
      message: 'Eine Angabe ohne Betrag oder ein genannter Mindestlohn steht nicht im Markup.',
      hint: 'Nennen Sie das Gehalt der Stelle.',
    },
    en: {
      message: 'A statement without figure, or a stated minimum wage, is left out.',
      hint: 'State the pay of the job.',
    },
  },
  'loss/fact': {
    de: { message: 'Occupation hat kein Feld für {property}: {received}.' },
    en: { message: 'Occupation has no field for {property}: {received}.' },
  },
} as const satisfies MessageRows;
