import type { FactKind } from '../occupation/fact.ts';

/** What the words before brackets or at the head of a row say of what follows. */
export interface LabelRow {
  /** Kind of what follows. */
  readonly kind: Extract<
    FactKind,
    | 'title'
    | 'tool'
    | 'channel'
    | 'education'
    | 'language'
    | 'skill'
    | 'task'
    | 'reporting-line'
    | 'employer-kind'
    | 'industry'
    | 'specialisation'
    | 'department'
  >;
  /** Last noun before the brackets, or the label, in lower case. */
  readonly noun: RegExp;
}

/** Nouns that announce an enumeration in brackets: "Programme (wie A, B)", or behind a label: "Software: A, B". */
export const LABEL_ROWS: readonly LabelRow[] = [
  {
    kind: 'title',
    noun: /^(?:(?:berufs|tätigkeits)?bezeichnung(?:en)?|(?:andere|weitere|frühere|alternative) (?:bezeichnung(?:en)?|namen?)|auch (?:genannt|bekannt als)|synonyme?)$/u,
  },
  {
    kind: 'tool',
    noun: /(?:software|programme?n?|programmiersprachen?|bibliotheken|frameworks?|tools?|systeme?n?|werkzeugen?|anwendungen|technologien|geräten?|maschinen)$/u,
  },
  { kind: 'channel', noun: /(?:kan(?:a|ä)len?|kanäle|plattformen|netzwerken?|medien|netze?n?)$/u },
  { kind: 'language', noun: /sprachen?$|^fremdsprachen$/u },
  {
    kind: 'education',
    noun: /(?:studium|^ausbildung|^zugang|studiengängen?|studienfächern?|abschlüssen?|abschluss|schulabschluss|vorbildung|voraussetzung(?:en)?|fächern?)$/u,
  },
  { kind: 'skill', noun: /(?:fähigkeiten|stärken|kompetenzen|eigenschaften|soft skills)$/u },
  { kind: 'task', noun: /(?:aufgaben|tätigkeiten)$/u },
  { kind: 'employer-kind', noun: /^(?:arbeitgeber|arbeitgebern|unternehmen|einrichtungen|betriebe|arbeitsorte)$/u },
  { kind: 'department', noun: /^(?:abteilungen|fachbereiche)$/u },
  { kind: 'industry', noun: /(?:branchen|wirtschaftszweigen?|sektoren)$/u },
  { kind: 'specialisation', noun: /(?:spezialisierungen|fachrichtungen|schwerpunkten?|spezialgebiete?n?)$/u },
  {
    kind: 'reporting-line',
    noun: /(?:vorgesetzte[rn]?|vorgesetzte stelle|berichtet an|unterstellt|mitarbeitern?|kollegen|partnern?|dienstleistern?|fachleuten?|berufsgruppen|beteiligten|gewerken?)$/u,
  },
];
