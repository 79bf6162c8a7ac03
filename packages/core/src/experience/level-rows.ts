import type { PhraseRow } from '../reading/phrase-row.ts';
import type { ExperienceLevel } from './experience-level.ts';

/** Names of the levels themselves, beside ranks and years. */
export const LEVEL_ROWS: readonly PhraseRow<ExperienceLevel>[] = [
  {
    pattern:
      /je nach (?:[a-zäöüß]{3,20}e[nrm] )?(?:(?:berufs|schul)?ausbildung|lehre|studium|berufserfahrung)(?![a-zäöüß])/g,
    meaning: undefined,
    example: 'je nach Ausbildung',
  },
  {
    pattern:
      /übernahme[^.\n]{0,30} nach (?:der |deiner |ihrer |bestandener |abgeschlossener |erfolgreicher ){0,2}(?:berufs)?(?:ausbildung|lehre)(?![a-zäöüß])|nach (?:der |deiner |ihrer |bestandener |abgeschlossener |erfolgreicher ){0,2}(?:berufs)?(?:ausbildung|lehre)(?![a-zäöüß])[^.\n]{0,30}übernahme/g,
    meaning: 'training',
    example: 'Übernahme nach der Ausbildung',
  },
  {
    pattern:
      /(?:nach|direkt aus|frisch aus)(?: (?:der|dem|deiner|deinem|ihrer|ihrem|einer|einem|abgeschlossene[mnr]|bestandene[mnr]|beendete[mnr])){0,2} (?:(?:berufs)?ausbildung|lehre|studium)(?![a-zäöüß])/g,
    meaning: 'entry',
    example: 'nach der Ausbildung',
  },
  {
    pattern:
      /(?:abgeschlossene|erfolgreiche|fertige)[nrs]? (?:[a-zäöüß]{4,20}e[nrs]? )?(?:berufs)?(?:ausbildung|lehre)(?![a-zäöüß])/g,
    meaning: undefined,
    example: 'abgeschlossene Ausbildung',
  },
  {
    pattern:
      /(?<![a-zäöüß])training(?![a-zäöüß])|in ausbildung|(?:ausbildungs|lehr)jahr[a-z]{0,2}(?![a-zäöüß])|ausbildung(?:svergütung|sgehalt)?(?![a-zäöüß])/g,
    meaning: 'training',
    example: 'in Ausbildung',
  },
  {
    pattern:
      /(?<![a-zäöüß])entry(?![a-zäöüß])|(?:berufs)?(?:einsteiger|einstieg|anfänger)[a-zäöüß]*|einstiegs[a-zäöüß]*/g,
    meaning: 'entry',
    example: 'Einstiegsgehalt',
  },
  {
    pattern:
      /(?<![a-zäöüß])experienced|(?:berufs)?erfahrene?[rn]?(?![a-zäöüß])|(?:^|kraft |kräfte )mit (?:berufs)?erfahrung$|^mid$|mid[- ]?(?:level|career)|^professionals?$|(?<!young )professional[- ]level|fortgeschritten[a-zäöüß]*/g,
    meaning: 'experienced',
    example: 'Berufserfahrene',
  },
  {
    pattern:
      /(?:erfahrung|praxis|jahren?|davon|experience),?(?: [a-zäöüß\d-]{1,20}){0,5} (?:leitende[nrs]? (?:position|funktion|stellung|tätigkeit)|(?:führungs|leitungs)(?:position|ebene|funktion))[a-zäöüß]{0,20}/g,
    meaning: undefined,
    example: 'davon zwei in leitender Funktion',
  },
  {
    pattern:
      /(?<![a-zäöüß])leadership(?![a-zäöüß])|(?:führungs|leitungs)(?:kraft|kräfte|position|ebene|funktion)[a-zäöüß]*|leitende[nrs]? (?:position|funktion|stellung|tätigkeit|angestellte)[a-zäöüß]*/g,
    meaning: 'leadership',
    example: 'Führungskraft',
  },
  {
    pattern: /(?<![a-zäöüß])top(?![a-zäöüß])|spitzen(?:verdien|gehalt|gehält|position)[a-zäöüß]*|topverdien[a-zäöüß]*/g,
    meaning: 'top',
    example: 'Spitzenverdiener',
  },
];
