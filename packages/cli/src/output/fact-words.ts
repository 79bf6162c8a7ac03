import type { ExperienceLevel, FactKind, FactValues } from '@berufsbild/core';
import type { MessageLocale } from '@berufsbild/core/messages';

/** Words for facts, by language. */
interface FactWords {
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly levels: Readonly<Record<ExperienceLevel, string>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly phases: Readonly<Record<string, string>>;
  readonly before: string;
  readonly after: string;
  readonly months: string;
  readonly hoursPerWeek: string;
  readonly units: Readonly<Record<FactValues['statistic']['unit'], string>>;
  readonly unitInferred: string;
  readonly currencyInferred: string;
  readonly approximate: string;
}

/** Words for kinds of facts, levels and notes, by language. */
export const FACT_WORDS: Readonly<Record<MessageLocale, FactWords>> = {
  de: {
    kinds: {
      title: 'Bezeichnungen',
      place: 'Ort',
      salary: 'Gehalt',
      'weekly-hours': 'Arbeitszeit',
      task: 'Aufgaben',
      tool: 'Werkzeuge und Software',
      channel: 'Kanäle',
      skill: 'Fähigkeiten',
      language: 'Sprachen',
      education: 'Abschlüsse',
      'entry-path': 'Wege in den Beruf',
      'further-training': 'Weiterbildung',
      'career-step': 'Berufsweg',
      specialisation: 'Spezialisierungen',
      'reporting-line': 'Zusammenarbeit und Vorgesetzte',
      department: 'Abteilungen',
      'employer-kind': 'Arbeitgeber',
      industry: 'Branchen',
      'region-statement': 'Region',
      statistic: 'Statistik',
      date: 'Daten',
    },
    levels: {
      training: 'Ausbildung',
      entry: 'Einstieg',
      experienced: 'erfahren',
      senior: 'Senior',
      leadership: 'Leitung',
      top: 'Spitze',
    },
    severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
    phases: {
      management: 'Management',
      planning: 'Planung',
      production: 'Produktion',
      publication: 'Publikation',
      promotion: 'Promotion',
      measurement: 'Erfolgsmessung',
    },
    before: 'davor',
    after: 'danach',
    months: 'Monate',
    hoursPerWeek: 'Stunden pro Woche',
    units: {
      percent: '%',
      people: 'Personen',
      companies: 'Unternehmen',
      positions: 'Stellen',
      applications: 'Bewerbungen',
      institutions: 'Einrichtungen',
      years: 'Jahre',
    },
    unitInferred: 'Periode erschlossen',
    currencyInferred: 'Währung erschlossen',
    approximate: 'ungefähr',
  },
  en: {
    kinds: {
      title: 'Names',
      place: 'Place',
      salary: 'Pay',
      'weekly-hours': 'Working time',
      task: 'Tasks',
      tool: 'Tools and software',
      channel: 'Channels',
      skill: 'Skills',
      language: 'Languages',
      education: 'Education',
      'entry-path': 'Ways into the occupation',
      'further-training': 'Further training',
      'career-step': 'Career',
      specialisation: 'Specialisations',
      'reporting-line': 'Partners and superiors',
      department: 'Departments',
      'employer-kind': 'Employers',
      industry: 'Industries',
      'region-statement': 'Region',
      statistic: 'Statistics',
      date: 'Dates',
    },
    levels: {
      training: 'training',
      entry: 'entry',
      experienced: 'experienced',
      senior: 'senior',
      leadership: 'leadership',
      top: 'top',
    },
    severities: { error: 'error', warning: 'warning', info: 'note' },
    phases: {
      management: 'management',
      planning: 'planning',
      production: 'production',
      publication: 'publication',
      promotion: 'promotion',
      measurement: 'measurement',
    },
    before: 'before',
    after: 'after',
    months: 'months',
    hoursPerWeek: 'hours per week',
    units: {
      percent: '%',
      people: 'people',
      companies: 'companies',
      positions: 'positions',
      applications: 'applications',
      institutions: 'institutions',
      years: 'years',
    },
    unitInferred: 'period inferred',
    currencyInferred: 'currency inferred',
    approximate: 'approximate',
  },
};
