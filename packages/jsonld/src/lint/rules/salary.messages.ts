import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on pay. */
export const SALARY_RULE_MESSAGES = {
  'base-salary/not-monetary-amount': {
    de: {
      message: 'baseSalary ist kein MonetaryAmount, sondern {received}.',
      hint: '"baseSalary": { "@type": "MonetaryAmount", "currency": "EUR", "value": { "@type": "QuantitativeValue", "value": 3200, "unitText": "MONTH" } }',
    },
    en: {
      message: 'baseSalary is no MonetaryAmount but {received}.',
      hint: '"baseSalary": { "@type": "MonetaryAmount", "currency": "EUR", "value": { "@type": "QuantitativeValue", "value": 3200, "unitText": "MONTH" } }',
    },
    source: 'Google, JobPosting: baseSalary is a MonetaryAmount',
  },
  'base-salary/currency': {
    de: { message: 'Die Währung fehlt oder ist kein Code nach ISO 4217: {received}.', hint: '"currency": "EUR"' },
    en: { message: 'The currency is missing or no ISO 4217 code: {received}.', hint: '"currency": "EUR"' },
    source: 'Google, JobPosting: baseSalary.currency; ISO 4217',
  },
  'base-salary/value': {
    de: {
      message: 'Das Gehalt hat keinen Betrag, wo Google einen QuantitativeValue liest: {received}.',
      hint: '"value": { "@type": "QuantitativeValue", "minValue": 2800, "maxValue": 3300, "unitText": "MONTH" }',
    },
    en: {
      message: 'Pay has no figure where Google reads a QuantitativeValue: {received}.',
      hint: '"value": { "@type": "QuantitativeValue", "minValue": 2800, "maxValue": 3300, "unitText": "MONTH" }',
    },
    source: 'Google, JobPosting: baseSalary.value is a QuantitativeValue',
  },
  'base-salary/unit-text': {
    de: {
      message: 'Der Zeitraum (unitText) fehlt oder ist keiner von HOUR, DAY, WEEK, MONTH, YEAR: {received}.',
      hint: '"unitText": "MONTH"',
    },
    en: {
      message: 'The unit (unitText) is missing or none of HOUR, DAY, WEEK, MONTH, YEAR: {received}.',
      hint: '"unitText": "MONTH"',
    },
    source: 'Google, JobPosting: baseSalary, unitText',
  },
  'base-salary/amount-text': {
    de: { message: 'Der Betrag ist Text: {received}.', hint: 'Schreiben Sie eine Zahl ohne Zeichen: 3500.' },
    en: { message: 'The amount is text: {received}.', hint: 'Write a number without signs: 3500.' },
    source: 'Search Console: Invalid value type',
  },
  'base-salary/min-above-max': {
    de: {
      message: 'Der untere Betrag ({min}) liegt über dem oberen ({max}).',
      hint: 'Prüfen Sie, ob die Beträge vertauscht sind oder verschiedene Zeiträume meinen.',
    },
    en: {
      message: 'The lower amount ({min}) is above the upper one ({max}).',
      hint: 'Check whether the amounts are swapped or for different periods.',
    },
  },
  'base-salary/not-positive': {
    de: {
      message: 'Der Betrag ist nicht positiv: {received}.',
      hint: 'Lassen Sie baseSalary weg, wenn kein Gehalt genannt ist.',
    },
    en: { message: 'The amount is not positive: {received}.', hint: 'Leave baseSalary out where no pay is named.' },
    source: 'Search Console: value out of range',
  },
  'base-salary/unit-text-misplaced': {
    de: {
      message: 'unitText steht am MonetaryAmount statt an seinem value.',
      hint: 'Setzen Sie unitText in den QuantitativeValue.',
    },
    en: {
      message: 'unitText stands on the MonetaryAmount instead of on its value.',
      hint: 'Put unitText into the QuantitativeValue.',
    },
  },
  'base-salary/shape': {
    de: {
      message: 'Ungewöhnliche Angaben zum Betrag: {keys}.',
      hint: 'Entweder value, oder minValue mit oder ohne maxValue.',
    },
    en: { message: 'Unusual figures: {keys}.', hint: 'Either value, or minValue with or without maxValue.' },
  },
  'dach/decimal-dot': {
    de: {
      message: '{received} ist wohl {mended}: Ein Tausenderpunkt wurde als Komma gelesen.',
      hint: 'Schreiben Sie 3500, nicht 3.500.',
    },
    en: {
      message: '{received} is likely {mended}: a thousands dot was read as a decimal point.',
      hint: 'Write 3500, not 3.500.',
    },
  },
} as const satisfies MessageRows;
