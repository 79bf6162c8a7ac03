import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the issues that only the command line has. */
export const CLI_MESSAGES = {
  'cli/not-utf-8': {
    de: {
      message: 'Der Text ist nicht in UTF-8; gelesen wurde er als {encoding}.',
      hint: 'Speichern Sie die Datei in UTF-8.',
    },
    en: { message: 'The text is not UTF-8; it was read as {encoding}.', hint: 'Save the file as UTF-8.' },
  },
  'cli/json-unreadable': {
    de: {
      message: 'Das ist kein gültiges JSON: {reason}.',
      hint: 'Erzeugen Sie es mit einem JSON-Schreiber, nicht von Hand.',
    },
    en: { message: 'This is not valid JSON: {reason}.', hint: 'Write it with a JSON writer, not by hand.' },
  },
  'cli/line-unreadable': {
    de: {
      message: 'Die Zeile ist kein JSON-Objekt.',
      hint: 'Jede Zeile ist ein JSON-Objekt mit mindestens {example}.',
    },
    en: {
      message: 'The line is no JSON object: {reason}.',
      hint: 'Each line is a JSON object with at least {example}.',
    },
  },
  'cli/field-unknown': {
    de: { message: 'Eine Stellenanzeige hat kein Feld {field}.', hint: 'Gemeint ist wohl {nearest}.' },
    en: { message: 'A posting has no field {field}.', hint: 'Probably {nearest} is meant.' },
  },
  'cli/field-missing': {
    de: { message: 'Es fehlt {field}.', hint: 'Ergänzen Sie es, oder lassen Sie {parent} ganz weg.' },
    en: { message: '{field} is missing.', hint: 'Add it, or leave {parent} out as a whole.' },
  },
  'cli/text-expected': {
    de: { message: 'In {field} steht {shown} statt eines Textes.', hint: 'Aus einer Zahl macht String(…) einen Text.' },
    en: { message: '{field} holds {shown} instead of text.', hint: 'String(…) makes text of a number.' },
  },
  'cli/number-expected': {
    de: {
      message: 'In {field} steht {shown} statt einer Zahl.',
      hint: 'Zahlen stehen ohne Anführungszeichen; Texte lesen parseSalary, parseEmployment und findExperience.',
    },
    en: {
      message: '{field} holds {shown} instead of a number.',
      hint: 'Numbers stand without quotes; parseSalary, parseEmployment and findExperience read texts.',
    },
  },
  'cli/date-expected': {
    de: {
      message: 'In {field} steht {shown} statt eines Datums.',
      hint: 'Ein Datum ist ein Text wie "2026-11-01"; aus Millisekunden macht ihn new Date(…).toISOString().',
    },
    en: {
      message: '{field} holds {shown} instead of a date.',
      hint: 'A date is a text such as "2026-11-01"; new Date(…).toISOString() makes it of milliseconds.',
    },
  },
  'cli/flag-expected': {
    de: { message: 'In {field} steht {shown} statt true oder false.' },
    en: { message: '{field} holds {shown} instead of true or false.' },
  },
  'cli/list-expected': {
    de: { message: 'In {field} steht {shown} statt einer Liste.', hint: 'Setzen Sie es in eckige Klammern.' },
    en: { message: '{field} holds {shown} instead of a list.', hint: 'Put it in square brackets.' },
  },
  'cli/object-expected': {
    de: {
      message: 'In {field} steht {shown} statt eines Objekts mit den Feldern {fields}.',
      hint: 'Texte lesen parseSalary, parseEmployment, findExperience und resolvePlace; parseWorkplace liest workplace.kind.',
    },
    en: {
      message: '{field} holds {shown} instead of an object with the fields {fields}.',
      hint: 'parseSalary, parseEmployment, findExperience and resolvePlace read texts; parseWorkplace reads workplace.kind.',
    },
  },
  'cli/value-unknown': {
    de: { message: 'In {field} steht {shown}; möglich sind {values}.' },
    en: { message: '{field} holds {shown}; it may be {values}.' },
  },
  'cli/address-expected': {
    de: { message: 'In {field} steht {shown} statt einer Adresse mit http:// oder https://.' },
    en: { message: '{field} holds {shown} instead of an address with http:// or https://.' },
  },
  'cli/form-unknown': {
    de: { message: 'In {field} steht {shown}; geschrieben wird es wie {example}.' },
    en: { message: '{field} holds {shown}; it is written like {example}.' },
  },
  'cli/figure-beyond': {
    de: { message: 'In {field} steht {shown}; möglich ist {limit}.' },
    en: { message: '{field} holds {shown}; it may be {limit}.' },
  },
  'cli/bounds-swapped': {
    de: {
      message: 'In {field} steht {shown}, mehr als in {parent}.{upper}.',
      hint: 'Vertauschen Sie beide, oder lassen Sie die falsche Zahl weg.',
    },
    en: {
      message: '{field} holds {shown}, more than {parent}.{upper}.',
      hint: 'Swap the two, or leave out the one that is wrong.',
    },
  },
  'cli/bound-missing': {
    de: { message: 'In {field} steht keine Zahl.', hint: 'Nennen Sie mindestens eine Grenze von {fields}.' },
    en: { message: '{field} holds no figure.', hint: 'State one bound at least of {fields}.' },
  },
  'cli/value-unfit': {
    de: { message: 'In {field} steht {shown}; dieser Wert ist dort nicht möglich.', hint: 'Die Regel: {reason}' },
    en: { message: '{field} holds {shown}, which cannot stand there: {reason}.' },
  },
  'cli/key-missing': {
    de: {
      message: 'Der Zeile fehlt in identifier.value und in url ein Schlüssel von 1 bis {longest} Zeichen.',
      hint: 'Schreiben Sie die Nummer der Anzeige als Text in identifier.value, wie in {example}.',
    },
    en: {
      message: 'The row has no key of 1 to {longest} characters in identifier.value or url.',
      hint: 'Put the number of the posting into identifier.value as text, as in {example}.',
    },
  },
  'cli/row-refused': {
    de: { message: 'Der Bestand nimmt die Zeile nicht an: {reason}.' },
    en: { message: 'The store does not take the row: {reason}.' },
  },
} as const satisfies MessageRows;

/** The codes of those issues. */
export type CliCode = keyof typeof CLI_MESSAGES;
