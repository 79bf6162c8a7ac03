import type { FactKind } from '../occupation/fact.ts';

/** What the words before brackets or at the head of a row say of what follows. */
export interface LabelRow {
  /** Kind of what follows. */
  readonly kind: Extract<
    FactKind,
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
    | 'entry-path'
    | 'career-step'
    | 'further-training'
  >;
  /** Last noun before the brackets, or the label, in lower case. */
  readonly noun: RegExp;
}

/** Nouns that announce an enumeration in brackets: "Programme (wie A, B)", or behind a label: "Software: A, B". */
export const LABEL_ROWS: readonly LabelRow[] = [
  {
    kind: 'tool',
    noun: /(?:software|programme?n?|programmiersprachen?|bibliotheken|frameworks?|tools?|systeme?n?|werkzeugen?|anwendungen|technologien|geräten?|(?:arbeits|hilfs)mittel|maschinen)$/u,
  },
  { kind: 'channel', noun: /(?:kan(?:a|ä)len?|kanäle|plattformen|netzwerken?|medien|netze?n?)$/u },
  { kind: 'language', noun: /sprachen?$|^fremdsprachen$/u },
  {
    kind: 'education',
    noun: /(?:studium|education|^ausbildung|^zugang|schulbildung|bildungsabschluss|^schulische vorbildung|studiengängen?|studienfächern?|abschlüssen?|abschluss|schulabschluss|vorbildung|voraussetzung(?:en)?|fächern?)$/u,
  },
  {
    kind: 'skill',
    noun: /(?:fähigkeiten|stärken|kompetenzen|eigenschaften|soft skills|anforderungen|das bringst du mit)$/u,
  },
  { kind: 'task', noun: /(?:aufgaben|tätigkeiten|arbeitsfelder)$/u },
  {
    kind: 'employer-kind',
    noun: /^(?:(?:typische|mögliche|wichtige|häufige|größte) )?(?:arbeitgeber|arbeitgebern|unternehmen|einrichtungen|betriebe|arbeitsorte?|einsatzorte?|einsatzbereiche?|beschäftigungsbetriebe|dienstgeber|lehrbetriebe|ausbildungsbetriebe|employers)$/u,
  },
  {
    kind: 'department',
    noun: /^(?:(?:angrenzende |beteiligte |typische )?abteilung(?:en)?|fachbereiche|bereiche|schnittstellen)$/u,
  },
  { kind: 'industry', noun: /(?:branchen?|wirtschaftszweigen?|sektoren)$/u },
  {
    kind: 'specialisation',
    noun: /(?:spezialisierungen|spezialmodule|vertiefungen|fachrichtungen|schwerpunkten?|spezialgebiete?n?)$/u,
  },
  {
    kind: 'reporting-line',
    noun: /(?:vorgesetzte(?:\/?[rn])?|vorgesetzte stelle|berichtet an|berichtslinie|reports to|unterstellt|zusammenarbeit|mitarbeitern?|kollegen|partnern?|dienstleistern?|fachleuten?|berufsgruppen|beteiligten|gewerken?)$/u,
  },
  {
    kind: 'entry-path',
    noun: /^(?:quereinstieg|seiteneinstieg|einstiegswege?|wege in den beruf|alternative wege|umwege|alternativen zur ausbildung|auch möglich)$/u,
  },
  {
    kind: 'career-step',
    noun: /^(?:(?:mögliche )?laufbahn(?:en)?|aufstieg|aufstiegsmöglichkeiten|aufstiegschancen|karriere|karrierestufen|karrierechancen|karriereschritte|nächste schritte|nächster schritt|perspektiven|mögliche positionen)$/u,
  },
  {
    kind: 'further-training',
    noun: /^(?:(?:beliebte |mögliche )?(?:weiterbildung(?:en)?|fortbildung(?:en)?|lehrgänge|kurse|zertifikate))$/u,
  },
];
