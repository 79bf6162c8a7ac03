import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of what can be wrong with a query. */
export const QUERY_MESSAGES = {
  'query/unknown-name': {
    de: { message: '„{received}“ gibt es hier nicht.', hint: 'Gemeint ist vielleicht „{nearest}“.' },
    en: { message: 'There is no "{received}" here.', hint: 'Perhaps "{nearest}" is meant.' },
  },
  'query/unknown-value': {
    de: {
      message: '„{received}“ ist keiner der möglichen Werte: {values}.',
      hint: 'Gemeint ist vielleicht „{nearest}“.',
    },
    en: { message: '"{received}" is none of the possible values: {values}.', hint: 'Perhaps "{nearest}" is meant.' },
  },
  'query/undefined': {
    de: { message: '„{name}“ ist ausdrücklich undefined.', hint: 'Lassen Sie den Namen weg.' },
    en: { message: '"{name}" is explicitly undefined.', hint: 'Leave the name out.' },
  },
  'query/missing': {
    de: { message: '„{name}“ fehlt.', hint: 'Möglich sind {values}.' },
    en: { message: '"{name}" is missing.', hint: 'It may be {values}.' },
  },
  'query/wrong-type': {
    de: { message: 'Hier wird etwas anderes erwartet ({expected}).', hint: 'Erhalten: {received}.' },
    en: { message: 'Something else is expected here ({expected}).', hint: 'Received: {received}.' },
  },
  'query/sort': {
    de: {
      message: 'Die Ordnung ist eine Liste von Schritten, nicht {received}.',
      hint: 'Gut ist [{ by: "datePosted", order: "desc" }], in einer Adresse sort.0.by=datePosted&sort.0.order=desc.',
    },
    en: {
      message: 'The order is a list of steps, not {received}.',
      hint: 'A good one is [{ by: "datePosted", order: "desc" }], in an address sort.0.by=datePosted&sort.0.order=desc.',
    },
  },
  'query/out-of-range': {
    de: { message: '{received} liegt nicht zwischen {min} und {max}.' },
    en: { message: '{received} is not between {min} and {max}.' },
  },
  'query/too-small': {
    de: { message: '{received} ist kleiner als {min}.' },
    en: { message: '{received} is less than {min}.' },
  },
  'query/bounds': {
    de: { message: 'Die untere Grenze {min} liegt über der oberen {max}.', hint: 'Vertauschen Sie die Grenzen.' },
    en: { message: 'The lower bound {min} is above the upper bound {max}.', hint: 'Swap the bounds.' },
  },
  'query/empty': {
    de: { message: 'Die Bedingung sagt nichts.', hint: 'Nennen Sie mindestens eines: {names}.' },
    en: { message: 'The condition says nothing.', hint: 'Name at least one of: {names}.' },
  },
  'query/not-ascending': {
    de: { message: 'Die Grenzen steigen nicht an.', hint: 'Gut ist: [30000, 50000, 70000].' },
    en: { message: 'The bounds do not ascend.', hint: 'A good list: [30000, 50000, 70000].' },
  },
  'query/day': {
    de: { message: '„{received}“ ist kein Kalendertag.', hint: 'Gut ist: 2026-11-22.' },
    en: { message: '"{received}" is no calendar day.', hint: 'A good one: 2026-11-22.' },
  },
  'query/currency': {
    de: { message: '„{received}“ ist kein Währungscode wie EUR.', hint: 'Gemeint ist vielleicht „{nearest}“.' },
    en: { message: '"{received}" is no currency code such as EUR.', hint: 'Perhaps "{nearest}" is meant.' },
  },
  'query/too-many': {
    de: { message: '{received} sind zu viele, höchstens {most} sind erlaubt.' },
    en: { message: '{received} are too many, at most {most} are allowed.' },
  },
  'query/too-long': {
    de: { message: 'Der Text ist mit {received} Zeichen zu lang, höchstens {most} sind erlaubt.' },
    en: { message: 'The text is too long with {received} characters, at most {most} are allowed.' },
  },
  'query/too-deep': {
    de: { message: 'Die Bedingungen liegen zu tief ineinander, höchstens {most} Ebenen sind erlaubt.' },
    en: { message: 'The conditions lie too deep within each other, at most {most} levels are allowed.' },
  },
  'query/needs-near': {
    de: { message: 'Nach Entfernung lässt sich nur mit „near“ ordnen.' },
    en: { message: 'An order by distance needs "near".' },
  },
  'query/cursor': {
    de: { message: 'Die Fortsetzung gehört nicht zu dieser Abfrage.', hint: 'Beginnen Sie ohne „after“.' },
    en: { message: 'The cursor does not belong to this query.', hint: 'Begin without "after".' },
  },
} as const satisfies MessageRows;

/** How what is expected of a value begins, in German; the rest of it names values. */
export const EXPECTED_IN_GERMAN: readonly (readonly [expected: string, german: string])[] = [
  ['text of 1 to 200 well-formed characters without NUL', 'Text von 1 bis 200 wohlgeformten Zeichen ohne NUL'],
  ['text', 'Text'],
  ['number', 'Zahl'],
  ['whole number', 'ganze Zahl'],
  ['true or false', 'true oder false'],
  ['object', 'Objekt'],
  ['list', 'Liste'],
  ['one of', 'eines von'],
  ['a value or conditions, not both', 'ein Wert oder Bedingungen, nicht beides'],
];

/** The codes of what can be wrong with a query. */
export type QueryIssueCode = keyof typeof QUERY_MESSAGES;
