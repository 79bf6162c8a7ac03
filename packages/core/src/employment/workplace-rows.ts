import { isNegated } from '../reading/negation.ts';
import type { HintedPhraseRow, PhraseContext } from '../reading/phrase-row.ts';
import type { WorkplaceKind } from './workplace.ts';

const unlessNegated =
  (kind: WorkplaceKind, otherwise?: WorkplaceKind) =>
  (context: PhraseContext): WorkplaceKind | undefined =>
    isNegated(context) ? otherwise : kind;

/** Ways to say where the work is done. */
export const WORKPLACE_ROWS: readonly HintedPhraseRow<WorkplaceKind>[] = [
  {
    words: 'hybrid|remote',
    pattern:
      /hybrid[- ](?:cloud|fahrzeug|antrieb|auto|it)[a-z]*|remote[- ](?:sensing|support|hands|control|zugriff|wartung|service|access)[a-z]*/g,
    meaning: undefined,
    example: 'Hybrid Cloud',
  },
  {
    words: 'home|remote|mobil',
    pattern:
      /(?:home-?\s?office|remote|mobil[a-z]{0,20})[^.\n]{0,12} oder [^.\n]{0,12}(?:büro|office|vor ort)|(?:büro|vor ort|office)[^.\n]{0,12} oder [^.\n]{0,12}(?:home-?\s?office|remote|mobil)/g,
    meaning: 'optional',
    example: 'im Home-Office oder im Büro',
  },
  {
    words: 'home|remote|mobil',
    pattern:
      /oder (?:im |in |per )?(?:home-?\s?office|remote)|(?:home-?\s?office|remote|mobil) (?:work )?oder|(?:wahlweise|optional|auf wunsch)(?: auch)?(?: im| in| zu)? ?(?:100 ?% )?(?:home-?\s?office|remote)/g,
    meaning: 'optional',
    example: 'Wien oder Homeoffice',
  },
  {
    words: 'remote|home|mobil|anywhere|ortsunabhängig|wo du willst|von überall',
    pattern:
      /(?:100\s?%|voll(?:ständig)?|komplett|rein|ausschließlich|fully|full|zu 100\s?%)[- ]?(?:ige[sr]? )?(?:im |aus dem |in )?(?:remote|home-?\s?office|mobil)[a-zäöüß-]*|remote[- ](?:only|first|position|job|stelle)|(?:anywhere|ortsunabhängig|deutschlandweit remote|wo du willst|von überall)/g,
    meaning: unlessNegated('remote'),
    example: '100 % remote',
  },
  {
    words: 'hybrid|teilweise',
    pattern:
      /hybrid[a-zäöüß]{0,6}(?:[- ](?:arbeit|work|modell)[a-z]{0,8})?|teilweise (?:im |in )?(?:home-?\s?office|remote)/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: 'Hybrides Arbeiten',
  },
  {
    words: ' tag',
    pattern:
      /(?:\d|zwei|drei|ein(?:en)?)(?:\s?-\s?\d)? tage?n?(?: (?:pro|in der|die|je) woche)? (?:im |in )?(?:home-?\s?office|remote|mobil|büro|vor ort)/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: '2 Tage Homeoffice pro Woche',
  },
  {
    words: '% home|% remote|% mobil',
    pattern: /\d{2}\s?% (?:home-?\s?office|remote|mobil)[a-z]{0,6}/g,
    meaning: 'hybrid',
    example: 'bis zu 60 % Homeoffice',
  },
  {
    words: 'home|möglichkeit',
    pattern:
      /home-?\s?office[- ](?:regelung|anteil|tage?n?|möglichkeit|option)[a-zäöüß]{0,6}|möglichkeit (?:zu[mr]? |von |auf )(?:home-?\s?office|mobile[nmr]? arbeit|remote)/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: 'flexible Homeoffice-Regelung',
  },
  {
    words: 'home|mobil|remote',
    pattern:
      /(?:home-?\s?office|mobiles arbeiten|mobile arbeit|remote)(?: work)? (?:(?:ist |teilweise |anteilig |tageweise |nach absprache )?(?:möglich|possible)|nach absprache)|(?:home-?\s?office|remote): \d tage/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: 'Homeoffice möglich',
  },
  {
    words: 'präsenz|vor ort|onsite|on-site|on site|on- site|in-office|in office',
    pattern: /(?:100\s?% |reine |volle )?präsenz(?![a-zäöüß])|vor ort|on-?\s?site|in[- ]office|präsenzpflicht/g,
    meaning: unlessNegated('onsite'),
    example: '100 % Präsenz',
  },
  {
    words: 'remote|home|telearbeit|mobile',
    pattern: /remote[a-z]*|home-?\s?office|telearbeit|mobile[sn]? arbeiten/g,
    meaning: unlessNegated('remote', 'onsite'),
    example: 'Remote',
  },
];
