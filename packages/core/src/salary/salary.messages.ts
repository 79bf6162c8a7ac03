import type { MessageRows } from '../messages/message.ts';

/** Texts of the issues about pay. */
export const SALARY_MESSAGES = {
  'salary/none': {
    de: {
      message: 'Der Text nennt kein Gehalt.',
      hint: 'Nennen Sie Betrag, Währung und Zeitraum: „3.200 € brutto im Monat“.',
    },
    en: { message: 'The text names no pay.', hint: 'Name amount, currency and period: "3.200 € brutto im Monat".' },
  },
  'salary/several': {
    de: {
      message: 'Der Text nennt {count} Gehälter.',
      hint: 'Geben Sie ein einziges an, oder lesen Sie alle mit findSalaries.',
    },
    en: {
      message: 'The text names {count} amounts of pay.',
      hint: 'Give a single one, or read all of them with findSalaries.',
    },
  },
  'salary/unit-unclear': {
    de: {
      message: '„{received}“ kann für verschiedene Zeiträume gelten und nennt keinen.',
      hint: 'Nennen Sie den Zeitraum: „14.000 € im Jahr“.',
    },
    en: { message: '"{received}" fits several periods and names none.', hint: 'Name the period: "14.000 € im Jahr".' },
  },
  'salary/unit-missing': {
    de: {
      message: 'Dem Gehalt fehlt ein Zeitraum, nach dem es sich umrechnen lässt: {received}.',
      hint: 'unitText ist HOUR, DAY, WEEK, MONTH oder YEAR.',
    },
    en: {
      message: 'The pay has no period by which it could be converted: {received}.',
      hint: 'unitText is HOUR, DAY, WEEK, MONTH or YEAR.',
    },
  },
  'salary/unit-inferred': {
    de: { message: 'Der Zeitraum ({unitText}) steht nicht im Text; er folgt aus der Höhe von {amount} {currency}.' },
    en: { message: 'The period ({unitText}) is not in the text; it follows from the size of {amount} {currency}.' },
  },
  'salary/currency-inferred': {
    de: { message: 'Die Währung ({currency}) steht nicht im Text; sie folgt aus dem Land.' },
    en: { message: 'The currency ({currency}) is not in the text; it follows from the country.' },
  },
  'salary/unit-contradiction': {
    de: {
      message: 'Der Text nennt zwei Zeiträume; {amount} {currency} passt zum Zeitraum {unitText}, nicht zu {stated}.',
      hint: 'Prüfen Sie, welcher Zeitraum gemeint ist.',
    },
    en: {
      message: 'The text names two periods; {amount} {currency} fits {unitText}, not {stated}.',
      hint: 'Check which period is meant.',
    },
  },
  'salary/number-typo': {
    de: {
      message: 'In „{received}“ stehen die Trennzeichen falsch; gelesen als {amount}.',
      hint: 'Nach dem Tausenderpunkt stehen drei Ziffern: „36.000 €“.',
    },
    en: {
      message: 'The separators in "{received}" are wrong; read as {amount}.',
      hint: 'Three digits follow the separator of thousands: "36.000 €".',
    },
  },
  'salary/number-glued': {
    de: { message: 'In „{received}“ sind Jahr und Betrag zusammengeschrieben; gelesen als {amount}.' },
    en: { message: 'Year and amount run together in "{received}"; read as {amount}.' },
  },
  'salary/bounds-swapped': {
    de: { message: 'In „{received}“ steht der höhere Betrag vorn; die Grenzen sind getauscht.' },
    en: { message: 'The higher amount comes first in "{received}"; the bounds are swapped.' },
  },
  'salary/range-incomplete': {
    de: { message: 'In „{received}“ fehlt ein Ende der Spanne; es bleibt offen.' },
    en: { message: 'One end of the range is missing in "{received}"; it stays open.' },
  },
  'salary/level-unclear': {
    de: { message: 'Die Wörter beim Gehalt nennen verschiedene Karrierestufen ({levels}); keine ist übernommen.' },
    en: { message: 'The words beside the pay name different career levels ({levels}); none is taken.' },
  },
  'salary/same-as': {
    de: { message: 'Dieselbe Bezahlung wie „{received}“, in einem anderen Zeitraum.' },
    en: { message: 'The same pay as "{received}", for another period.' },
  },
  'salary/disagrees': {
    de: {
      message: 'Soll dasselbe sein wie „{received}“, ergibt aber einen anderen Betrag im Jahr.',
      hint: 'Prüfen Sie beide Angaben.',
    },
    en: {
      message: 'Is said to be the same as "{received}", but comes to a different amount a year.',
      hint: 'Check both figures.',
    },
  },
  'salary/no-annual-figure': {
    de: {
      message: 'Honorare je Stunde oder Tag ergeben ohne Stunden oder Tage im Jahr keinen Jahresbetrag.',
      hint: 'Geben Sie hoursPerYear oder daysPerYear an.',
    },
    en: {
      message: 'Freelance rates have no figure a year without hours or days a year.',
      hint: 'Give hoursPerYear or daysPerYear.',
    },
  },
  'salary/below-minimum-wage': {
    de: {
      message: '{hourly} {currency} je Stunde liegen unter dem Mindestlohn von {minimum} EUR, der ab {from} gilt.',
      hint: 'Prüfen Sie Betrag und Wochenstunden.',
    },
    en: {
      message: '{hourly} {currency} an hour are below the minimum wage of {minimum} EUR in force from {from}.',
      hint: 'Check amount and weekly hours.',
    },
    source: 'MiLoG § 1',
  },
  'salary/below-coming-minimum-wage': {
    de: {
      message: '{hourly} {currency} je Stunde liegen unter dem Mindestlohn von {minimum} EUR, der am {from} kommt.',
      hint: 'Heben Sie das Gehalt bis dahin an.',
    },
    en: {
      message: '{hourly} {currency} an hour are below the minimum wage of {minimum} EUR that comes on {from}.',
      hint: 'Raise the pay by then.',
    },
    source: 'MiLoG § 1',
  },
} as const satisfies MessageRows;
