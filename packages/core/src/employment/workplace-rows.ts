import { isNegated } from '../reading/negation.ts';
import type { HintedPhraseRow, PhraseContext } from '../reading/phrase-row.ts';
import type { WorkplaceKind } from './workplace.ts';

/** "Homeoffice ist in dieser Position nicht möglich". */
const DENIED_BEHIND = /^[^.,;:!?\n]{0,50} (?:nicht|not) (?:möglich|vorgesehen|possible|available)/;

const unlessNegated =
  (kind: WorkplaceKind, otherwise?: WorkplaceKind) =>
  (context: PhraseContext): WorkplaceKind | undefined =>
    isNegated(context) || DENIED_BEHIND.test(context.after) ? otherwise : kind;

/** Ways to say where the work is done. Work at home is hybrid unless a word makes it the only place; "remote" is that word. */
export const WORKPLACE_ROWS: readonly HintedPhraseRow<WorkplaceKind>[] = [
  {
    words: 'hybrid',
    pattern:
      /hybrid(?:e[nrsm]?)?[- ]{0,2}(?:(?:und|oder) )?(?:cloud|elektro|fahrzeug|antrieb|auto|cars?(?![a-z])|vehicle|motor|lkw|pkw|bus|app|system|techn|infrastr|dienstwagen|projekt|integration|it(?![a-z]))[a-zäöüß]{0,20}/g,
    meaning: undefined,
    example: 'Hybrid Cloud',
  },
  {
    words: 'remote',
    pattern:
      /remote[- ]?(?:sensing|support|hands|control|zugriff|wartung|service|access|desktop|system|server|team|mitarbeiter|kolleg|colleague|gerät|device|anlage|verbindung|connection|sitzung|session|diagnos|monitoring|überwachung|steuerung|administration|unterstützung|schulung)[a-zäöüß]{0,20}/g,
    meaning: undefined,
    example: 'Führung eines Remote-Teams',
  },
  {
    words: 'home',
    pattern:
      /(?:home-?\s?office|work(?:ing)? from home)[- ]{0,2}(?:ausstattung|equipment|zuschuss|budget|pauschale|setup|allowance|stipend)[a-zäöüß]{0,20}/g,
    meaning: undefined,
    example: 'Homeoffice-Zuschuss',
  },
  {
    words: ' oder | or ',
    pattern:
      /(?:home-?\s?office|remote|mobil[a-z]{0,20}|zu ?hause|from home)[^.\n]{0,12} (?:oder|or) [^.\n]{0,12}(?:büro|office|vor ort)|(?:büro|vor ort|office)[^.\n]{0,12} oder [^.\n]{0,12}(?:home-?\s?office|remote|mobil)/g,
    meaning: 'optional',
    example: 'im Home-Office oder im Büro',
  },
  {
    words: 'oder|or | or|wahlweise|optional|auf wunsch',
    pattern:
      /(?:oder|or) (?:im |in |per |bequem ){0,2}(?:home-?\s?office|remote|von zu ?hause|von daheim|from home)|(?:home-?\s?office|remote) (?:work )?(?:oder|or)(?![a-z])|(?:wahlweise|optional|auf wunsch)(?: auch)?(?: im| in| zu| von)? ?(?:100 ?% )?(?:home-?\s?office|remote|zu ?hause|daheim|mobil(?![a-zäöüß]| unterwegs))/g,
    meaning: 'optional',
    example: 'Wien oder Homeoffice',
  },
  {
    words:
      '100|voll|komplett|rein|ausschließlich|dauerhaft|full|remote|anywhere|wherever|ortsunabhängig|wo du willst|von überall',
    pattern:
      /(?:100\s?%|voll(?:ständig)?|komplett|rein|ausschließlich|dauerhaft|fully|full|zu 100\s?%)[- ]?(?:ige[sr]? )?(?:im |aus dem |in )?(?:(?:remote|home-?\s?office)[a-zäöüß-]{0,30}|mobil(?:e[sn]? arbeit(?:en)?| (?:zu )?arbeiten)?(?![a-zäöüß]| unterwegs))|remote[- ](?:only|first|position|job|stelle)|(?:anywhere|from wherever|ortsunabhängig|deutschlandweit remote|wo du willst|von überall)/g,
    meaning: unlessNegated('remote'),
    example: '100 % remote',
  },
  {
    words: 'home|remote|zuhause|zu hause|daheim',
    pattern:
      /(?<![a-zäöüß])(?:arbeits|einsatz|dienst|stand)ort ?:? (?:ist )?(?:im |das |dein |ihr )?home-?\s?office|home-?\s?office-(?:job|stelle|position|tätigkeit)[a-z]{0,3}|(?:home-?\s?office|remote)(?:-anteil)?[ (:]{1,3}(?:zu )?100\s?%|home[- ]based|(?:arbeite[nt]?|arbeitest|work(?:ing)?) (?:bequem |remotely )?(?:von zu ?hause|von daheim|from home)(?! (?:aus )?(?:oder|or|und|and) )/g,
    meaning: unlessNegated('remote', 'onsite'),
    example: 'Arbeitsort: Homeoffice',
  },
  {
    words: 'home|remote|zuhause|zu hause|daheim',
    pattern:
      /(?:option|optional|möglichkeit|chance|ability|opportunity|flexibility|can|may|auch|also|können|kannst|darfst|dürfen)(?: [a-zäöüß]{1,9}){0,4} (?:von zu ?hause|von daheim|from home|remote(?=$|[.,;)!\n]| (?:arbeit|work|zu )))(?! oder)|(?:von zu ?hause|von daheim)(?: aus)? (?:zu )?arbeiten/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: 'Möglichkeit, von zu Hause zu arbeiten',
  },
  {
    words: 'hybrid',
    pattern:
      /hybrid(?:-?(?:arbeit|work|modell)[a-z]{0,8}|(?![a-zäöüß]))|hybride[nrsm]?(?: (?:arbeit|work)[a-z]{0,20}|(?=[^.\n]{0,30}(?:arbeit|work|modell|büro|office|team)))/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: 'Hybrides Arbeiten',
  },
  {
    words: 'weise|anteilig|teils|alternierend|überwiegend|gelegentlich|partly|partially|occasional|mostly',
    pattern:
      /(?:teilweise|tageweise|zeitweise|anteilig|teils|alternierende?|überwiegend|gelegentlich|partly|partially|occasional(?:ly)?|mostly) (?:im |in |aus dem |von |from )?(?:home(?:-?\s?office)?|remote(?:-?(?:arbeit|work)[a-z]{0,3})?|mobil(?:e[sn]? arbeit(?:en)?| (?:zu )?arbeiten)?|telearbeit|zu ?hause)(?![a-zäöüß]| unterwegs)/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: 'teilweise remote',
  },
  {
    words: ' tag| day|#tag|#day',
    pattern:
      /(?<![a-zäöüß\d.,])(?:[1-4]|ein(?:en)?|zwei|drei|vier|one|two|three|four)(?:\s?-\s?[1-5])? ?(?:tage?n?|days?)(?:,? (?:pro|in der|die|je|per|a|each) (?:woche|week))? (?:im |in |in the |at the |von |from (?:the |our )?){0,2}(?:home(?:-?\s?office)?|remote(?:-?(?:arbeit|work)[a-z]{0,3})?|mobil(?:e[sn]? arbeit(?:en)?| (?:zu )?arbeiten)?|büro|office|vor ort|zu ?hause|daheim)(?![a-zäöüß]| unterwegs)/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: '2 Tage Homeoffice pro Woche',
  },
  {
    words: 'remote|home|office|zuhause|zu hause|daheim',
    pattern:
      /(?:remote(?:[- ](?:work(?:ing)?|arbeit|arbeiten|anteil))?|(?:(?:work(?:ing)?|arbeiten) )?(?:from home|von zu ?hause|von daheim)|(?:im|the|our(?: (?!front|back)[a-z]{2,20})?) office)(?: ?[(:] ?| )(?:an |für |zu |bis zu |up to |max\.? |maximal |mindestens |for ){0,2}(?:(?:[1-4]|ein(?:em|en)?|zwei|drei|vier|one|two|three|four)(?:\s?-\s?[1-5])? ?(?:tage?n?|days?)(?!-? ?wo)|\d{2}\s?%(?! (?!der |of |remote|home|office|mobil)[a-zäöüß]))/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: 'remote an bis zu 2 Tagen pro Woche',
  },
  {
    words: 'rest|sonst|zuhause|zu hause|home',
    pattern:
      /(?<![a-zäöüß])(?:rest|sonst)(?: of the week| der woche)? (?:im |in the |von |from |at ){0,2}(?:home(?:-?\s?office)?|remote|büro|office|zu ?hause|daheim)(?![a-zäöüß])|(?:von zu ?hause|from home) (?:und|and) (?:im |in the |at the )(?:büro|office)/g,
    meaning: 'hybrid',
    example: 'freitags im Büro, sonst remote',
  },
  {
    words: '% home|% remote|% mobil',
    pattern:
      /\d{2}\s?% (?:(?:home-?\s?office|remote)[a-z]{0,6}|mobil(?:e[sn]? arbeit(?:en)?| (?:zu )?arbeiten)?(?![a-zäöüß]| unterwegs))/g,
    meaning: 'hybrid',
    example: 'bis zu 60 % Homeoffice',
  },
  {
    words: 'remote|möglichkeit',
    pattern:
      /remote[- ](?:regelung|anteil|tage?n?|möglichkeit|option|days?)[a-zäöüß]{0,6}|möglichkeit (?:zu[mr]? |von |auf )remote/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: 'Remote-Anteil nach Einarbeitung',
  },
  {
    words: 'remote|home|hause',
    pattern:
      /(?:remote(?:[- ]work)?|work(?:ing)? from home|arbeiten von zu ?hause(?: aus)?) (?:(?:ist |is |teilweise |anteilig |tageweise |nach absprache )?(?:möglich|possible)|nach absprache)/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: 'remote möglich',
  },
  {
    words:
      'präsenz|vor ort|onsite|on-site|on site|on- site|in-office|in office|office-based|office based|office 5 da|office five da|büro 5 ta|büro fünf ta|5 tage|fünf tage|5 days|five days',
    pattern:
      /(?<![a-zäöüß\d.,])(?:5|fünf|five) (?:tagen?|days)(?: (?:pro|die|per|a) (?:woche|week))? (?:im |in (?:the |our )?)?(?:büro|office)(?![a-zäöüß])|(?:im büro|in the office) (?:5|fünf|five) (?:tage|days)|(?:100\s?% |reine |volle )?präsenz(?![a-zäöüß])|vor ort|on-?\s?site|in[- ]office|(?<!home)(?<!home[- ])office[- ]based|präsenzpflicht/g,
    meaning: unlessNegated('onsite'),
    example: '100 % Präsenz',
  },
  {
    words: 'remote',
    pattern: /remote[a-z]*/g,
    meaning: unlessNegated('remote', 'onsite'),
    example: 'Remote',
  },
  {
    words: 'home|telearbeit|mobile',
    pattern: /home-?\s?office|telearbeit|mobile[sn]? arbeit(?:en)?(?![a-zäöüß])/g,
    meaning: unlessNegated('hybrid', 'onsite'),
    example: 'flexible Arbeitszeiten und mobiles Arbeiten',
  },
];
