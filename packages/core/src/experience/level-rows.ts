import type { PhraseRow } from '../reading/phrase-row.ts';
import type { ExperienceLevel } from './experience-level.ts';

/** Names of the levels themselves, beside ranks and years. */
export const LEVEL_ROWS: readonly PhraseRow<ExperienceLevel>[] = [
  {
    pattern: /(?<![a-zäöüß])training(?![a-zäöüß])|in ausbildung|ausbildung(?:svergütung|sgehalt)?(?![a-zäöüß])/g,
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
    pattern: /(?<![a-zäöüß])experienced|(?:berufs)?erfahrene?[rn]?(?![a-zäöüß])|mid-?level|fortgeschritten[a-zäöüß]*/g,
    meaning: 'experienced',
    example: 'Berufserfahrene',
  },
  {
    pattern: /(?<![a-zäöüß])leadership(?![a-zäöüß])|führungs(?:kraft|kräfte|position|ebene)[a-zäöüß]*/g,
    meaning: 'leadership',
    example: 'Führungskraft',
  },
  {
    pattern: /(?<![a-zäöüß])top(?![a-zäöüß])|spitzen(?:verdien|gehalt|gehält|position)[a-zäöüß]*|topverdien[a-zäöüß]*/g,
    meaning: 'top',
    example: 'Spitzenverdiener',
  },
];
