import type { MessageRows } from '../messages/message.ts';

/** Texts of the issues about places. */
export const PLACE_MESSAGES = {
  'place/none': {
    de: {
      message: 'Es ist kein Ort angegeben.',
      hint: 'Nennen Sie einen Ortsnamen oder eine Postleitzahl: „60311 Frankfurt am Main“.',
    },
    en: {
      message: 'No place is given.',
      hint: 'Name a town or a postal code: "60311 Frankfurt am Main".',
    },
  },
  'place/several': {
    de: {
      message: '„{name}“ nennt mehrere Orte: {names}.',
      hint: 'Schlagen Sie jeden für sich nach; `findPlaces` liest alle Orte eines Textes.',
    },
    en: {
      message: '"{name}" names several places: {names}.',
      hint: 'Look each up by itself; `findPlaces` reads all places of a text.',
    },
  },
  'place/unknown': {
    de: {
      message: 'Den Ort „{name}“ kennt das Ortsverzeichnis nicht.',
      hint: 'Prüfen Sie die Schreibweise, oder nennen Sie die Gemeinde, zu der er gehört: „Ludwigsfelde“.',
    },
    en: {
      message: 'The gazetteer does not know the place "{name}".',
      hint: 'Check the spelling, or name the municipality that it belongs to: "Ludwigsfelde".',
    },
  },
  'place/postal-code-unknown': {
    de: {
      message: 'Zur Postleitzahl {postalCode} kennt das Ortsverzeichnis keinen Ort.',
      hint: 'Nennen Sie den Ort: „1010 Wien“. Postleitzahlen hat das Verzeichnis von `@berufsbild/places` nur für Deutschland.',
    },
    en: {
      message: 'The gazetteer knows no place with the postal code {postalCode}.',
      hint: 'Name the place: "1010 Wien". The gazetteer of `@berufsbild/places` has postal codes for Germany only.',
    },
  },
  'place/country-unknown': {
    de: {
      message: 'In „{country}“ kennt das Ortsverzeichnis keine Orte; es hat die Länder {countries}.',
      hint: 'Nennen Sie das Land mit Code oder Namen: „AT“, „Österreich“.',
    },
    en: {
      message: 'The gazetteer knows no places in "{country}"; it has the countries {countries}.',
      hint: 'Give the country by its code or name: "AT", "Österreich".',
    },
  },
  'place/ambiguous': {
    de: {
      message: '„{name}“ kann mehrere Orte meinen: {labels}.',
      hint: 'Nennen Sie Postleitzahl, Land oder Zusatz dazu: „60311 Frankfurt“, „Frankfurt (Oder)“.',
    },
    en: {
      message: '"{name}" may mean several places: {labels}.',
      hint: 'Name the postal code, the state or the addition beside it: "60311 Frankfurt", "Frankfurt (Oder)".',
    },
  },
  'place/common-word': {
    de: {
      message: '„{name}“ ist auch ein gewöhnliches Wort; gelesen wurde der Ort.',
      hint: 'Nennen Sie Postleitzahl oder Land dazu: „26789 Leer“.',
    },
    en: {
      message: '"{name}" is a common word as well; the place was read.',
      hint: 'Name the postal code or the state beside it: "26789 Leer".',
    },
  },
  'place/postal-code-mismatch': {
    de: {
      message: 'Die Postleitzahl {postalCode} gehört nicht zu „{name}“.',
      hint: 'Prüfen Sie Postleitzahl und Ort.',
    },
    en: {
      message: 'The postal code {postalCode} does not belong to "{name}".',
      hint: 'Check postal code and place.',
    },
  },
  'place/region-mismatch': {
    de: {
      message: '„{name}“ liegt nach dem Ortsverzeichnis nicht in {region}.',
      hint: 'Prüfen Sie Ort und Land: „Halle (Saale), Sachsen-Anhalt“.',
    },
    en: {
      message: 'By the gazetteer, "{name}" does not lie in {region}.',
      hint: 'Check place and state: "Halle (Saale), Sachsen-Anhalt".',
    },
  },
  'place/unresolved': {
    de: {
      message: 'Der Ort „{name}“ steht da wie geschrieben; er wurde in keinem Ortsverzeichnis nachgeschlagen.',
      hint: 'Geben Sie ein Ortsverzeichnis mit: `loadGazetteer()` aus `@berufsbild/places`.',
    },
    en: {
      message: 'The place "{name}" stands as written; it was not looked up in a gazetteer.',
      hint: 'Pass a gazetteer: `loadGazetteer()` of `@berufsbild/places`.',
    },
  },
} as const satisfies MessageRows;
