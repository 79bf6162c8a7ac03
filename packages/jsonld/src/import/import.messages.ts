import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of what the importer repairs, assumes and leaves out. */
export const IMPORT_MESSAGES = {
  'import/too-large': {
    de: {
      message: 'Der Text ist größer als {maxBytes} Bytes und wurde nicht gelesen.',
      hint: 'Erhöhen Sie maxBytes, wenn Sie der Quelle trauen.',
    },
    en: {
      message: 'The text is larger than {maxBytes} bytes and was not read.',
      hint: 'Raise maxBytes where you trust the source.',
    },
  },
  'import/too-deep': {
    de: {
      message: 'Die Seite ist zu tief verschachtelt; gelesen wurde nur ihr Anfang.',
      hint: 'Keine gewöhnliche Seite hat 2000 Ebenen.',
    },
    en: {
      message: 'The page is nested too deeply; only its beginning was read.',
      hint: 'No ordinary page has 2000 levels.',
    },
  },
  'import/too-many-nodes': {
    de: {
      message: 'Die Daten haben zu viele Knoten oder Verweise; gelesen wurde nur ein Teil.',
      hint: 'Teilen Sie sie auf.',
    },
    en: {
      message: 'The data has too many nodes or references; only a part was read.',
      hint: 'Split it up.',
    },
  },
  'import/json-repaired': {
    de: {
      message: 'Der Block ist kein gültiges JSON; gelesen wurde er nach diesen Reparaturen: {repairs}.',
      hint: 'Erzeugen Sie ihn mit einem JSON-Schreiber.',
    },
    en: {
      message: 'The block is not valid JSON; it was read after these repairs: {repairs}.',
      hint: 'Write it with a JSON writer.',
    },
  },
  'import/json-unreadable': {
    de: {
      message: 'Der Block ließ sich nicht lesen: {repairs}.',
      hint: 'Es muss ein Objekt oder eine Liste in JSON sein, höchstens 200 Ebenen tief.',
    },
    en: {
      message: 'The block could not be read: {repairs}.',
      hint: 'It must be an object or a list in JSON, no more than 200 levels deep.',
    },
  },
  'import/no-posting': {
    de: { message: 'Keine Stelle (JobPosting) gefunden.', hint: 'Gelesen werden JSON-LD, Microdata und RDFa.' },
    en: { message: 'No JobPosting found.', hint: 'JSON-LD, microdata and RDFa are read.' },
  },
  'import/title-elsewhere': {
    de: { message: 'Der Stelle fehlt title; genommen wurde {from}: {received}.', hint: 'Prüfen Sie den Titel.' },
    en: { message: 'The posting has no title; {from} was taken: {received}.', hint: 'Check the title.' },
  },
  'import/title-missing': {
    de: { message: 'Eine Stelle ohne Titel wurde ausgelassen.', hint: 'Ein Titel ist die einzige Pflichtangabe.' },
    en: { message: 'A posting without a title was left out.', hint: 'A title is the only thing required.' },
  },
  'import/date-unreadable': {
    de: { message: 'Das Datum ließ sich nicht lesen: {received}.', hint: '2026-11-22 oder 22.11.2026' },
    en: { message: 'The date could not be read: {received}.', hint: '2026-11-22 or 22.11.2026' },
  },
  'import/zone-assumed': {
    de: { message: 'Die Uhrzeit hat keine Zeitzone; angenommen wurde {zone}.' },
    en: { message: 'The time has no zone; {zone} was assumed.' },
  },
  'import/place-without-country': {
    de: {
      message: 'Ein Ort ohne Land wurde ausgelassen: {received}.',
      hint: 'Mit der Option country wird das Land ergänzt.',
    },
    en: { message: 'A place without a country was left out: {received}.', hint: 'The option country supplies one.' },
  },
  'import/country-assumed': {
    de: { message: 'Die Anschrift nennt kein Land; angenommen wurde {country}.' },
    en: { message: 'The address names no country; {country} was assumed.' },
  },
  'import/address-line': {
    de: { message: 'Die Anschrift stand in einer Zeile: {received}.' },
    en: { message: 'The address stood in one line: {received}.' },
  },
  'import/punctuation': {
    de: { message: 'Verirrte Zeichen wurden entfernt: {received}.' },
    en: { message: 'Stray characters were taken off: {received}.' },
  },
  'import/salary-read': {
    de: { message: 'Das Gehalt wurde aus Text oder einer bloßen Zahl gelesen: {received}.' },
    en: { message: 'Pay was read from text or a bare number: {received}.' },
  },
  'import/salary-unreadable': {
    de: {
      message: 'Das Gehalt ließ sich nicht lesen: {received}.',
      hint: 'Betrag, Währung und Zeitraum müssen erkennbar sein.',
    },
    en: { message: 'Pay could not be read: {received}.', hint: 'Amount, currency and unit must be recognisable.' },
  },
  'import/figure-unreadable': {
    de: {
      message: 'Diese Zahl ließ sich nicht verwerten und fehlt im Ergebnis: {received}.',
      hint: 'Schreiben Sie eine einzelne Zahl ohne Worte und Zeichen: 3500.',
    },
    en: {
      message: 'This figure could not be used and is missing from the result: {received}.',
      hint: 'Write one number without words and signs: 3500.',
    },
  },
  'import/figure-beyond-reason': {
    de: {
      message: 'Diese Zahl ist zu groß, um wahr zu sein; übernommen wurde sie, wie sie dasteht: {received}.',
      hint: 'Prüfen Sie Zahl und Einheit.',
    },
    en: {
      message: 'This figure is too large to be true; it was taken as it stands: {received}.',
      hint: 'Check the figure and its unit.',
    },
  },
  'import/bounds-swapped': {
    de: { message: 'minValue liegt über maxValue; die Grenzen sind getauscht: {received}.' },
    en: { message: 'minValue is above maxValue; the bounds are swapped: {received}.' },
  },
  'import/employment-read': {
    de: { message: 'Arbeitszeit oder Vertrag wurde aus Worten gelesen: {received}.' },
    en: { message: 'Working time or contract was read from words: {received}.' },
  },
  'import/employment-unreadable': {
    de: { message: 'Diese Angabe zu Arbeitszeit oder Vertrag ist unbekannt: {received}.' },
    en: { message: 'This statement of working time or contract is not known: {received}.' },
  },
  'import/experience-read': {
    de: { message: 'Die Erfahrung wurde aus Text gelesen: {received}.' },
    en: { message: 'Experience was read from text: {received}.' },
  },
  'import/experience-unreadable': {
    de: { message: 'Die Angabe zur Erfahrung ließ sich nicht lesen: {received}.' },
    en: { message: 'The statement of experience could not be read: {received}.' },
  },
  'import/left-out': {
    de: { message: 'Das Modell hat kein Feld für {property}, oder der Wert ließ sich nicht lesen: {received}.' },
    en: { message: 'The model has no field for {property}, or its value could not be read: {received}.' },
  },
  'import/first-taken': {
    de: { message: 'Von mehreren Werten wurde der erste genommen: {received}.' },
    en: { message: 'Of several values the first was taken: {received}.' },
  },
  'import/term-read': {
    de: { message: '{received} wurde als {term} gelesen.' },
    en: { message: '{received} was read as {term}.' },
  },
  'import/script-link': {
    de: { message: 'Aus der Beschreibung wurde eine Adresse entfernt, die ein Skript ausführt: {received}.' },
    en: { message: 'An address that runs a script was taken out of the description: {received}.' },
  },
  'import/url-unreadable': {
    de: {
      message: 'Die Adresse ließ sich nicht auflösen: {received}.',
      hint: 'Geben Sie mit der Option url die Adresse der Seite an.',
    },
    en: {
      message: 'The address could not be resolved: {received}.',
      hint: "Give the page's address in the option url.",
    },
  },
} as const satisfies MessageRows;
