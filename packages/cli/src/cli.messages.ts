import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the issues that only the command line has. */
export const CLI_MESSAGES = {
  'cli/not-utf-8': {
    de: {
      message: 'Die Datei ist nicht in UTF-8; gelesen wurde sie als {encoding}.',
      hint: 'Speichern Sie sie in UTF-8.',
    },
    en: { message: 'The file is not UTF-8; it was read as {encoding}.', hint: 'Save it as UTF-8.' },
  },
  'cli/json-unreadable': {
    de: {
      message: 'Das ist kein gültiges JSON: {reason}.',
      hint: 'Erzeugen Sie es mit einem JSON-Schreiber, nicht von Hand.',
    },
    en: { message: 'This is not valid JSON: {reason}.', hint: 'Write it with a JSON writer, not by hand.' },
  },
  'cli/line-not-utf-8': {
    de: { message: 'Die Zeile enthält Zeichen, die nicht in UTF-8 sind.', hint: 'Schreiben Sie die Datei in UTF-8.' },
    en: { message: 'The line holds characters that are not UTF-8.', hint: 'Write the file in UTF-8.' },
  },
  'cli/line-unreadable': {
    de: {
      message: 'Die Zeile ist keine Stellenanzeige: {reason}.',
      hint: 'Jede Zeile ist ein JSON-Objekt mit mindestens {example}.',
    },
    en: { message: 'The line is no posting: {reason}.', hint: 'Each line is a JSON object with at least {example}.' },
  },
  'cli/key-missing': {
    de: {
      message: 'Die Zeile hat keinen Schlüssel von 1 bis {longest} Zeichen.',
      hint: 'Der Schlüssel kommt aus identifier.value, sonst aus url.',
    },
    en: {
      message: 'The row has no key of 1 to {longest} characters.',
      hint: 'The key comes from identifier.value, else from url.',
    },
  },
  'cli/row-refused': {
    de: { message: 'Der Bestand nimmt die Zeile nicht an: {reason}.' },
    en: { message: 'The store does not take the row: {reason}.' },
  },
} as const satisfies MessageRows;

/** The codes of those issues. */
export type CliCode = keyof typeof CLI_MESSAGES;
