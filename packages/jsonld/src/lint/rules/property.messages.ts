import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on names of properties and on text in any of them. */
export const PROPERTY_MESSAGES = {
  'property/case': {
    de: {
      message: 'Die Eigenschaft ist falsch geschrieben; gemeint ist {name}.',
      hint: 'Namen von Eigenschaften beginnen klein: {name}.',
    },
    en: {
      message: 'The property is in the wrong case; {name} is meant.',
      hint: 'Names of properties start in lower case: {name}.',
    },
    source: 'schema.org; Search Console: "Unrecognized field"',
  },
  'property/unknown': {
    de: {
      message: '{type} hat in schema.org keine Eigenschaft {property}.',
      hint: 'Prüfen Sie die Schreibweise oder lassen Sie sie weg.',
    },
    en: { message: '{type} has no property {property} in schema.org.', hint: 'Check its spelling or leave it out.' },
    source: 'schema.org 30.0',
  },
  'property/superseded': {
    de: { message: 'Die Eigenschaft ist abgelöst durch {name}.', hint: 'Schreiben Sie {name}.' },
    en: { message: 'The property has been superseded by {name}.', hint: 'Write {name}.' },
    source: 'schema.org 30.0, supersededBy',
  },
  'property/empty': {
    de: { message: 'Leerer Text zählt als fehlend.', hint: 'Lassen Sie die Eigenschaft weg, wenn nichts bekannt ist.' },
    en: { message: 'Empty text counts as missing.', hint: 'Leave the property out where nothing is known.' },
    source: 'Search Console: Missing field',
  },
  'text/placeholder': {
    de: {
      message: 'Hier steht ein Platzhalter: „{received}“.',
      hint: 'Lassen Sie die Eigenschaft weg, wenn nichts bekannt ist.',
    },
    en: { message: 'A placeholder stands here: "{received}".', hint: 'Leave the property out where nothing is known.' },
  },
  'text/escape-residue': {
    de: {
      message: 'Im Text stehen Reste einer Kodierung (\\n, &nbsp; oder geschützte Leerzeichen in Folge).',
      hint: 'Setzen Sie echte Zeilenumbrüche und einfache Leerzeichen.',
    },
    en: {
      message: 'The text holds residue of an encoding (\\n, &nbsp; or runs of no-break spaces).',
      hint: 'Use real line breaks and plain spaces.',
    },
  },
} as const satisfies MessageRows;
