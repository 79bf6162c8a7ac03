// German names of what the facts are about. Reads and writes: nothing.

/** @type {Readonly<Record<import('@berufsbild/core').FactKind, string>>} */
export const KINDS = {
  title: 'Berufsbezeichnung',
  place: 'Ort',
  salary: 'Gehalt',
  'weekly-hours': 'Wochenstunden',
  task: 'Aufgabe',
  tool: 'Werkzeug',
  channel: 'Kanal',
  skill: 'Fähigkeit',
  language: 'Sprache',
  education: 'Bildungsweg',
  'entry-path': 'Einstieg',
  'further-training': 'Weiterbildung',
  'career-step': 'Karriereschritt',
  specialisation: 'Spezialisierung',
  'reporting-line': 'Zusammenarbeit',
  department: 'Abteilung',
  'employer-kind': 'Arbeitgeber',
  industry: 'Branche',
  'region-statement': 'Aussage zur Region',
  statistic: 'Statistik',
  date: 'Zeitangabe',
};

/** @type {Readonly<Record<import('@berufsbild/core').ExperienceLevel, string>>} */
export const LEVELS = {
  training: 'Ausbildung, Trainee',
  entry: 'Einstieg',
  experienced: 'erfahren',
  senior: 'Senior',
  leadership: 'Leitung',
  top: 'Spitze',
};

/** @type {Readonly<Record<import('@berufsbild/core').UnitText, string>>} */
export const UNITS = { HOUR: 'Stunde', DAY: 'Tag', WEEK: 'Woche', MONTH: 'Monat', YEAR: 'Jahr' };

/** @type {Readonly<Record<import('@berufsbild/core').TaskPhase, string>>} */
export const PHASES = {
  management: 'Management',
  planning: 'Planung',
  production: 'Produktion',
  publication: 'Publikation',
  promotion: 'Promotion',
  measurement: 'Erfolgsmessung',
};

/** @type {Readonly<Record<import('@berufsbild/core/documents').SourceDocument['kind'], string>>} */
export const PAGES = {
  'city-page': 'Beruf-in-Stadt-Seite',
  'career-guide': 'Karriereratgeber',
  article: 'Artikel',
  interview: 'Interview',
};

/** @type {Readonly<Record<NonNullable<import('@berufsbild/core').TrainingValue['cost']>, string>>} */
export const COSTS = { fee: 'kostenpflichtig', free: 'kostenfrei', funded: 'gefördert' };

/** @type {Readonly<Record<import('@berufsbild/core').DateValue['of'], string>>} */
export const DATES = { publication: 'Veröffentlichung', survey: 'Erhebung', state: 'Stand' };

/** @type {Readonly<Record<import('@berufsbild/core').StatisticValue['unit'], string>>} */
export const FIGURES = {
  percent: '%',
  people: 'Menschen',
  companies: 'Unternehmen',
  positions: 'Stellen',
  applications: 'Bewerbungen',
  institutions: 'Einrichtungen',
  years: 'Jahre',
};
