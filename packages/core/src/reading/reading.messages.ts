import type { MessageRows } from '../messages/message.ts';

/** Texts of the issues about whole documents. */
export const READING_MESSAGES = {
  'fact/conflict': {
    de: {
      message: 'Zwei Angaben widersprechen sich: {facts}.',
      hint: 'Beide bleiben stehen; prüfen Sie die Quelle und nennen Sie Stand oder Geltungsbereich.',
    },
    en: {
      message: 'Two statements contradict each other: {facts}.',
      hint: 'Both are kept; check the source and name date or scope.',
    },
  },
  'fact/hours-above-law': {
    de: {
      message: '{hours} Stunden in der Woche liegen über den {legal}, die im Schnitt erlaubt sind.',
      hint: 'Vorübergehend sind bis zu 60 Stunden zulässig; prüfen Sie, ob ein Durchschnitt gemeint ist.',
    },
    en: {
      message: '{hours} hours a week are above the {legal} that are allowed on average.',
      hint: 'Up to 60 hours are allowed for a time; check whether an average is meant.',
    },
    source: 'ArbZG § 3',
  },
  'fact/statistic-undated': {
    de: { message: 'Zur Zahl {value} steht kein Jahr im Text.', hint: 'Nennen Sie das Jahr der Erhebung.' },
    en: { message: 'The text names no year for the figure {value}.', hint: 'Name the year of the survey.' },
  },
  'fact/pay-undated': {
    de: {
      message: 'Zu {count} Gehaltsangaben steht kein Stand im Text.',
      hint: 'Nennen Sie das Jahr, für das sie gelten.',
    },
    en: { message: 'The text dates none of {count} statements of pay.', hint: 'Name the year that they are for.' },
  },
  'fact/year-from-context': {
    de: { message: 'Das Jahr {year} steht nicht bei der Zahl, sondern in ihrer Umgebung.' },
    en: { message: 'The year {year} does not stand beside the figure but near it.' },
  },
  'fact/country-from-context': {
    de: {
      message: 'Das Land {country} steht nicht bei den Angaben, sondern folgt aus den Wörtern der Seite.',
      hint: 'Geben Sie das Land an: `country: "{country}"`.',
    },
    en: {
      message: 'The country {country} does not stand beside the facts but follows from the words of the page.',
      hint: 'Pass the country: `country: "{country}"`.',
    },
  },
  'fact/level-from-heading': {
    de: { message: 'Die Karrierestufe {level} steht nicht beim Gehalt, sondern in der Überschrift darüber.' },
    en: { message: 'The career level {level} does not stand beside the pay but in the heading above it.' },
  },
  'fact/level-from-context': {
    de: { message: 'Die Karrierestufe {level} steht nicht bei diesem Gehalt, sondern davor.' },
    en: { message: 'The career level {level} does not stand beside this pay but before it.' },
  },
  'fact/statistic-from-context': {
    de: { message: 'Was der Betrag unter vielen ist ({statistic}), steht nicht bei ihm, sondern beim Betrag davor.' },
    en: {
      message: 'What the amount is among many ({statistic}) does not stand beside it but beside the one before it.',
    },
  },
  'fact/basis-from-heading': {
    de: { message: 'Ob brutto oder netto ({basis}), steht nicht beim Gehalt, sondern über dem Abschnitt.' },
    en: { message: 'Whether gross or net ({basis}) does not stand beside the pay but above its section.' },
  },
  'fact/unit-from-heading': {
    de: { message: 'Der Zeitraum ({unitText}) steht nicht beim Gehalt, sondern über der Tabelle oder Liste.' },
    en: { message: 'The period ({unitText}) does not stand beside the pay but above its table or list.' },
  },
  'fact/week-from-context': {
    de: { message: 'Dass die Stunden für eine Woche gelten, folgt aus dem Satz davor.' },
    en: { message: 'That the hours are for a week follows from the sentence before.' },
  },
  'fact/population-from-context': {
    de: { message: 'Worauf sich der Anteil bezieht, steht beim Anteil davor: {population}.' },
    en: { message: 'What the share is of stands with the share before it: {population}.' },
  },
  'fact/bound-denied': {
    de: { message: 'Der Satz verneint die Grenze „{received}“; gelesen ist die andere.' },
    en: { message: 'The sentence denies the bound "{received}"; the other one is read.' },
  },
  'fact/unit-from-context': {
    de: { message: 'Was die Zahl misst ({unit}), steht nicht bei ihr, sondern davor.' },
    en: { message: 'What the figure measures ({unit}) does not stand beside it but before it.' },
  },
  'fact/phase-from-heading': {
    de: { message: 'Die Phase folgt aus der Überschrift, unter der die Aufgabe steht.' },
    en: { message: 'The phase follows from the heading that the task stands under.' },
  },
  'fact/detail-from-next-sentence': {
    de: { message: 'Dauer oder Kosten nennt erst der nächste Satz.' },
    en: { message: 'Length or cost are named in the next sentence only.' },
  },
  'fact/occupation-missing': {
    de: {
      message: 'Der Text nennt in seinem Kopf keinen Beruf.',
      hint: 'Eine Überschrift wie „Beruf Mediengestalter in Kiel“ genügt.',
    },
    en: {
      message: 'The head of the text names no occupation.',
      hint: 'A heading such as "Beruf Mediengestalter in Kiel" is enough.',
    },
  },
} as const satisfies MessageRows;
