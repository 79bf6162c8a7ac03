import type { MessageRows } from '@berufsbild/core/messages';

/** Texts of the rules on occupations. */
export const OCCUPATION_RULE_MESSAGES = {
  'occupation/no-google-feature': {
    de: {
      message: 'Google zeigt seit 2025 keine Gehaltsschätzungen mehr; Occupation dient anderen Lesern.',
      hint: 'Das Markup schadet nicht; bei Google ist davon nichts zu erwarten.',
    },
    en: {
      message: 'Google stopped showing estimated salaries in 2025; Occupation serves other readers.',
      hint: 'The markup does no harm; expect nothing of it at Google.',
    },
    source: 'Google Search Central blog, 2025-06-12',
  },
  'occupation/name-missing': {
    de: { message: 'Dem Beruf fehlt der Name.', hint: '"name": "Medienmanager/in"' },
    en: { message: 'The occupation has no name.', hint: '"name": "Medienmanager/in"' },
    source: 'Google, Occupation (former): name is required',
  },
  'occupation/estimated-salary-missing': {
    de: { message: 'estimatedSalary fehlt.', hint: 'Nennen Sie nur, was eine Quelle sagt; ohne Quelle bleibt es weg.' },
    en: { message: 'estimatedSalary is missing.', hint: 'State only what a source says; leave it out without one.' },
    source: 'Google, Occupation (former): estimatedSalary is required',
  },
  'occupation/not-distribution': {
    de: {
      message: 'Ein Eintrag von estimatedSalary ist keine MonetaryAmountDistribution: {received}.',
      hint: 'Eine Verteilung steht nur, wo eine Quelle Median oder Quartile nennt.',
    },
    en: {
      message: 'An entry of estimatedSalary is no MonetaryAmountDistribution: {received}.',
      hint: 'Write a distribution only where a source states median or quartiles.',
    },
    source: 'Google, Occupation (former): estimatedSalary is a MonetaryAmountDistribution',
  },
  'occupation/distribution-name': {
    de: { message: 'Ein Eintrag hat keinen Namen, oder keiner heißt „base“.', hint: '"name": "base"' },
    en: { message: 'An entry has no name, or none is named "base".', hint: '"name": "base"' },
    source: 'Google, Occupation (former): estimatedSalary.name',
  },
  'occupation/currency': {
    de: { message: 'Die Währung fehlt oder ist kein Code nach ISO 4217: {received}.', hint: '"currency": "EUR"' },
    en: { message: 'The currency is missing or no ISO 4217 code: {received}.', hint: '"currency": "EUR"' },
    source: 'Google, Occupation (former): currency; ISO 4217',
  },
  'occupation/duration': {
    de: {
      message: 'Die Dauer fehlt oder ist keine nach ISO 8601: {received}.',
      hint: '"duration": "P1Y" für ein Jahr, "P1M" für einen Monat',
    },
    en: {
      message: 'The duration is missing or not ISO 8601: {received}.',
      hint: '"duration": "P1Y" for a year, "P1M" for a month',
    },
    source: 'Google, Occupation (former): duration; ISO 8601',
  },
  'occupation/no-figure': {
    de: { message: 'Der Eintrag nennt weder Median noch Perzentil.', hint: '"median": 52000' },
    en: { message: 'The entry states neither median nor percentile.', hint: '"median": 52000' },
    source: 'Google, Occupation (former): median or percentiles',
  },
  'occupation/percentiles-fall': {
    de: {
      message: 'Die Perzentile fallen: {figures}.',
      hint: 'percentile10 ≤ percentile25 ≤ median ≤ percentile75 ≤ percentile90',
    },
    en: {
      message: 'The percentiles fall: {figures}.',
      hint: 'percentile10 ≤ percentile25 ≤ median ≤ percentile75 ≤ percentile90',
    },
  },
  'occupation/location-missing': {
    de: {
      message: 'occupationLocation (City, State oder Country) fehlt.',
      hint: '"occupationLocation": { "@type": "Country", "name": "DE" }',
    },
    en: {
      message: 'occupationLocation (City, State or Country) is missing.',
      hint: '"occupationLocation": { "@type": "Country", "name": "DE" }',
    },
    source: 'Google, Occupation (former): occupationLocation is required',
  },
  'occupation/several': {
    de: { message: 'Die Seite enthält {count} Berufe.', hint: 'Eine Seite, ein Beruf.' },
    en: { message: 'The page holds {count} occupations.', hint: 'One page, one occupation.' },
    source: 'Google, Occupation (former): one occupation a page',
  },
  'occupation/sample-size': {
    de: {
      message: 'sampleSize ist nicht positiv: {received}.',
      hint: 'Nennen Sie die Zahl der Fälle oder lassen Sie sie weg.',
    },
    en: { message: 'sampleSize is not positive: {received}.', hint: 'State the number of cases, or leave it out.' },
  },
  'occupation/amount-text': {
    de: { message: 'Der Betrag ist Text: {received}.', hint: 'Schreiben Sie eine Zahl ohne Zeichen: 52000.' },
    en: { message: 'The figure is text: {received}.', hint: 'Write a number without signs: 52000.' },
  },
  'occupation/years-order': {
    de: {
      message: 'yearsExperienceMin ({min}) liegt über yearsExperienceMax ({max}).',
      hint: 'Prüfen Sie, ob die Jahre vertauscht sind.',
    },
    en: {
      message: 'yearsExperienceMin ({min}) is above yearsExperienceMax ({max}).',
      hint: 'Check whether the years are swapped.',
    },
  },
} as const satisfies MessageRows;
