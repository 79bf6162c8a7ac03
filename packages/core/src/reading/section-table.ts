import type { FactKind } from '../occupation/fact.ts';
import type { SectionTopic } from './section-topic.ts';

/** The kinds of fact that a list under a heading may hold. */
export type SectionKind = Extract<
  FactKind,
  | 'tool'
  | 'language'
  | 'education'
  | 'skill'
  | 'task'
  | 'channel'
  | 'specialisation'
  | 'employer-kind'
  | 'entry-path'
  | 'career-step'
  | 'reporting-line'
  | 'department'
  | 'industry'
>;

/** What the items of a list are, by the words of the heading above it. */
export const SECTION_TABLE: readonly { readonly heading: RegExp; readonly kind: SectionKind }[] = [
  { heading: /quereinst|seiteneinst|umwege|(?:andere|weitere|alternative) wege|einstiegswege/iu, kind: 'entry-path' },
  {
    heading:
      /karrierestufen|karriereschritte|karriereleiter|aufstiegsm|aufstiegschanc|nächste (?:schritte|stufen|stationen)|karrierechancen/iu,
    kind: 'career-step',
  },
  { heading: /branchen(?![A-Za-zÀ-ž])/iu, kind: 'industry' },
  { heading: /abteilungen/iu, kind: 'department' },
  { heading: /ansprechpartner|vorgesetzte|mit wem/iu, kind: 'reporting-line' },
  { heading: /^(?:Kanäle|Plattformen|Social-Media-Kanäle)/iu, kind: 'channel' },
  { heading: /^(?:IT|EDV|Software|Tools|Programme)\b/iu, kind: 'tool' },
  { heading: /^(?:Fremds|S)prach(?:en|kenntnisse)/iu, kind: 'language' },
  { heading: /^(?:Bewerbungsv|V)oraussetzungen?|^Schulabschluss|^Ausbildungswege?/iu, kind: 'education' },
  { heading: /^(?:(?:Deine|Ihre|Typische) )?Aufgaben|^Tätigkeiten|^Das machst du/iu, kind: 'task' },
  {
    heading:
      /^(?:(?:Deine|Ihre) )?(?:Fähigkeiten|Stärken|Kompetenzen|Soft Skills|Anforderungen|Eigenschaften)|mitbringen/iu,
    kind: 'skill',
  },
  { heading: /^(?:Spezialisierungen|Fachrichtungen|Schwerpunkte)/iu, kind: 'specialisation' },
];

/** What the items of a list are, by the topic of the heading above it, where no row of {@link SECTION_TABLE} fits. */
export const KIND_OF_TOPIC: Readonly<Partial<Record<SectionTopic, SectionKind>>> = {
  task: 'task',
  tool: 'tool',
  skill: 'skill',
  employer: 'employer-kind',
  specialisation: 'specialisation',
  career: 'career-step',
  partners: 'reporting-line',
};
