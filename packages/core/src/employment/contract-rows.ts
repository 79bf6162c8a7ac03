import { decimalOf, rangeOfWords } from '../reading/bound-words.ts';
import { isNegated } from '../reading/negation.ts';
import type { HintedPhraseRow, PhraseContext } from '../reading/phrase-row.ts';
import type { Contract } from './contract.ts';
import { COVER } from './cover-words.ts';
import type { Employment } from './employment.ts';

const contract =
  (...kinds: readonly Contract[]) =>
  (context: PhraseContext): Employment | undefined =>
    isNegated(context) ? undefined : { contract: kinds };

/** A contract with the length that stands beside its words. */
const contractFor =
  (kind: Contract) =>
  (context: PhraseContext): Employment | undefined =>
    isNegated(context) ? undefined : { contract: [kind], ...fixedMonthsOf(context.groups) };

const MONTHS_OF: ReadonlyMap<string, number> = new Map([
  ['tag', 1 / 30],
  ['woche', 1 / 4],
  ['week', 1 / 4],
  ['monat', 1],
  ['month', 1],
  ['jahr', 12],
  ['year', 12],
]);

/** A length that lies behind: "vor zwei Jahren befristet eingestellt". */
const AGO = /(?:vor|nach|seit|letzten|vergangenen|last|past) $/;

/** Whom others guide and train, as one of the duties of a post. */
const GUIDED =
  '(?:auszubildenden?|auszubildender|azubis|lehrlingen?|praktikant(?:en|innen)|werkstudent(?:en|innen))(?![a-zäöüß])';
const GUIDING =
  '(?<![a-zäöüß])(?:anleitung|betreuung|ausbildung|führung|begleitung|unterweisung|einarbeitung|unterstützung|schulung|anleiten|betreuen|leite(?:st|n)|betreust|bilde(?:st|n)|begleite(?:st|n)|führ(?:st|en))';
/** What stands between the two, no word that looks for them: "von bis zu fünf", "neuer Kollegen und". */
const OF_THEM = '(?!such|gesucht|wir |als |zu[mr] |bei )[a-zäöüß\\d:*/-]{1,20}';

/** Sorts of contract. A prospect of another contract hides its words. */
export const CONTRACT_ROWS: readonly HintedPhraseRow<Employment>[] = [
  {
    words: 'option|aussicht|chance|perspektive|möglichkeit|ziel',
    pattern:
      /(?:option|aussicht|chance|perspektive|möglichkeit|ziel)(?: auf| der| einer| zur)?(?: eine[rn]?)?(?: spätere[rn]?| anschließende[rn]?)? ?(?:unbefristete[rn]?|festanstellung|übernahme in (?:eine )?festanstellung|entfristung|dauerhafte[rn]?)[a-zäöüß]{0,20}/g,
    meaning: undefined,
    example: 'mit Option auf Festanstellung',
  },
  {
    words: 'übernahme',
    pattern:
      /(?:anschließende |spätere )?unbefristete[rn]? übernahme|übernahme(?: (?:in|zur|nach|ist|wird|möglich))? ?(?:eine?n?|das|ein)? ?(?:festanstellung|unbefristete)[a-zäöüß]{0,20}/g,
    meaning: undefined,
    example: 'spätere unbefristete Übernahme',
  },
  {
    words: 'nicht befrist|keine befrist|ohne befrist|befristung:',
    pattern: /(?:nicht|keine|ohne) befrist(?:et|ung)[a-zäöüß]{0,20}|befristung: ?(?:keine|nein|entfällt)/g,
    meaning: { contract: ['permanent'] },
    example: 'Befristung: keine',
  },
  {
    words:
      'unbefristet|unbefr.|festanstellung|fest anstellung|fest angestellt|festangestellt|feste|feststelle|dauerstelle|dauerhafte|auf dauer|permanent|unlimited|indefinite|open-ended',
    pattern:
      /unbefristet[a-zäöüß]{0,20}|unbefr\.|fest ?anstellung|festangestellt[a-zäöüß]{0,20}|feste[nrsm]? (?:anstellung|arbeitsv[a-zäöüß]{0,20}|vertrag|job|stelle)|fest angestellt|feststelle|dauerstelle|dauerhafte[nrs]? (?:anstellung|beschäftigung|stelle|arbeitsv[a-zäöüß]{0,20})|(?:anstellung|beschäftigung) auf dauer|permanent(?: (?:contract|position|employment|role))?|unlimited(?: contract)?|indefinite contract|open-ended contract/g,
    meaning: contract('permanent'),
    example: 'unbefristetes Arbeitsverhältnis',
  },
  {
    words: 'bef.|befr.|befristet|limited',
    pattern:
      /(?:(?<!un)(?<!ent)(?:befr?\.|befristet[a-zäöüß]{0,20})|(?<!un)limited(?= to (?:\d|a |one|two|three)))(?:(?: ?[(:] ?| (?=(?:auf|für|bis|to) ))(?<lead>(?:(?:auf|für|bis|zu|to|zunächst|vorerst|mindestens|mind\.|maximal|max\.|höchstens|ca\.) ){0,4})(?<length>\d{1,2}|eine?|zwei|drei|vier|fünf|sechs|zwölf|achtzehn|one|two|three)(?: ?(?:-|bis) ?(?<upper>\d{1,2}))? ?(?<unit>tag|woche|monat|month|jahr|year)[a-z]{0,20})?/g,
    meaning: contractFor('fixed'),
    example: 'zunächst befristet auf 12 Monate',
  },
  {
    words: 'fixed|temporary|limited contract',
    pattern:
      /(?:fixed[- ]term|temporary (?=contract|position)|limited (?=contract))(?: ?contract| ?position| ?role| employment)?(?:(?:,? (?:for|of) | ?[(:,] ?)(?<lead>(?:up to |at least |max\. )?)(?<length>\d{1,2}|one|two|three|six|twelve)(?: ?(?:-|to) ?(?<upper>\d{1,2}))?[- ]?(?<unit>month|year)s?)?/g,
    meaning: contractFor('fixed'),
    example: 'fixed-term contract for 12 months',
  },
  {
    words: '_befristet|_befr.|_fixed|_temporary|_limited',
    pattern:
      /(?<![a-zäöüß\d])(?<length>\d{1,2}|eine?|zwei|drei|vier|fünf|sechs|zwölf|achtzehn|one|two|three|six|twelve)(?: ?(?:-|bis|to|und) ?(?<upper>\d{1,2}))?[- ]?(?<unit>monat|month|jahr|year)(?:en|e|s)?(?= (?:befristet|befr\.|fixed|temporary|limited))/g,
    lead: /(?:bis zu|maximal|max\.|höchstens|unter|weniger als|mindestens|mind\.|min\.|über|mehr als|up to|at least|under|over) $/,
    meaning: ({ groups, lead, before }) => (AGO.test(before) ? undefined : fixedMonthsOf({ ...groups, lead })),
    example: 'auf zwei Jahre befristet',
  },
  {
    words: 'vertretung|cover|karenzstelle|zeitvertrag',
    pattern: new RegExp(
      `${COVER}|vertretung(?: [a-zäöüß:*-]{2,20}){0,5} (?:für|während|in|wegen|der|einer) (?:die |der )?(?:dauer (?:der|einer) )?(?:elternzeit|mutterschutz|krankheit|karenz|sabbatical)|(?:maternity|parental)(?: leave)? cover|karenzstelle|(?<![a-zäöüß])zeitvertrag`,
      'g',
    ),
    meaning: contract('fixed'),
    example: 'als Elternzeitvertretung',
  },
  {
    words: '_vertretung',
    pattern:
      /(?<![a-zäöüß])vertretung(?![a-zäöüß])(?<=(?:elternzeit|mutterschutz|karenz|sabbatical|beurlaubung)[^.!?\n]{1,60}(?:(?:such|brauch|benötig)[a-zäöüß]{1,4} [^.!?\n]{0,30}|als (?:[a-zäöüß]{2,14} ){0,2})vertretung)|(?<![a-zäöüß])vertretung bis (?:zum |ende |einschließlich ){0,2}(?=\d)/g,
    meaning: contract('fixed'),
    example: 'Während der Elternzeit unserer Kollegin suchen wir eine Vertretung',
  },
  {
    words: 'minijob|mini-|geringfügig|450|520|538|556|603',
    pattern:
      /mini-?job[a-zäöüß]{0,20}|mini-(?=(?:,|\/| und| oder| bzw\.) ?(?:midi|teilzeit))|geringfügig[a-zäöüß]{0,20}(?: beschäftigung| basis)?|(?:450|520|538|556|603)[- ]?(?:€|euro|eur)?[- ]?(?:basis|job|kraft|kräfte)[a-zäöüß]{0,20}|(?<=(?:job|aushilfe) \(?)(?:450|520|538|556|603) ?(?:€|euro)/g,
    meaning: contract('minijob'),
    example: 'auf Minijob-Basis',
  },
  {
    words: 'midijob|midi-',
    pattern: /midi-?job[a-zäöüß]{0,20}|midi-(?=(?:,|\/| und| oder| bzw\.) ?mini)/g,
    meaning: contract('midijob'),
    example: 'Midijob',
  },
  {
    words: 'auszubildende|azubi|lehrling|praktikant|werkstudent',
    pattern: new RegExp(`${GUIDING}(?: ${OF_THEM}){0,5} ${GUIDED}`, 'g'),
    meaning: undefined,
    example: 'Anleitung von Auszubildenden',
  },
  {
    words: 'auszubildende|azubi|lehrling|praktikant|werkstudent',
    pattern: new RegExp(
      `${GUIDED}(?: [a-zäöüß-]{2,20}){0,2} (?:anleiten|anzuleiten|betreuen|ausbilden|auszubilden|unterweisen|anlernen|einarbeiten|begleiten)(?![a-zäöüß])`,
      'g',
    ),
    meaning: undefined,
    example: 'Auszubildende fachlich anleiten',
  },
  {
    words:
      'auszubildende|azubi|lehrling|lehrstelle|ausbildungsplatz|ausbildungsstelle|ausbildung zum|ausbildung zur|ausbildung als|ausbildung #',
    pattern:
      /auszubildende[a-zäöüß]{0,20}|(?<![a-zäöüß])azubi[a-zäöüß]{0,20}|lehrling[a-zäöüß]{0,20}|lehrstelle[a-zäöüß]{0,20}|ausbildungs(?:platz|stelle)[a-zäöüß]{0,20}|(?<!abgeschlossene )(?<!erfolgreiche )(?<![a-zäöüß])ausbildung (?:zum|zur|als|\d{4})/g,
    meaning: contract('apprenticeship'),
    example: 'Ausbildung zum Koch',
  },
  {
    words: 'stud|hiwi',
    pattern:
      /werk(?:s)?-?stud[a-zäöüß]{0,20}(?:[:*_/·](?:-?in(?:nen)?|nde[a-z]{0,20}))?|working student[a-z]{0,20}|studentische[nr]? (?:aus)?hilf[a-zäöüß]{0,20}|hiwi-?(?:stelle)?|(?<![a-zäöüß])student(?:en|innen)?(?:[:*_/]-?in(?:nen)?)? \((?=[mwfdx])|student(?:en|isch[a-z]{1,2})?[ -]?(?:neben)?job/g,
    meaning: contract('working-student'),
    example: 'Werkstudent:in',
  },
  {
    words: 'praktik',
    pattern:
      /(?:im rahmen (?:eines|von)|durch|aus|erste[a-z]{0,4}) (?:[a-zäöüß]{3,15} )?praktik[a-zäöüß]{0,20}|praktika(?![a-zäöüß])|praktikabel[a-zäöüß]{0,20}|praktiker[a-zäöüß]{0,20}/g,
    meaning: undefined,
    example: 'Erfahrung durch Praktika',
  },
  {
    words: 'praktikum|praktikant|praxissemester|internship|_intern_|#intern_',
    pattern:
      /(?:praktik(?:um|ant)[a-zäöüß]{0,20}|praxissemester|internship|(?<![a-zäöüß-])intern(?=$| \(| -| \||,| in ))(?:(?: |: ?|, | \(| - )(?:für |von |über |dauer:? |for |of )?(?<lead>(?:ca\. |mind\. |mindestens |min\. |ab |bis zu |max\. )?)(?<length>\d{1,2}|zwei|drei|vier|fünf|sechs|zwölf|two|three|six)(?: ?(?:-|bis|to) ?(?<upper>\d{1,2}))? (?<unit>monat|month|woche|week)[a-z]{0,2}(?=$|\s?[^\sa-zäöüß\d]|\s?\n| (?:\d|(?:voll|teil|full|part)[- ]?(?:zeit|time)|(?:in|ab|bei|mit|im|am|als|zum|für|vom|bis|und|oder|gesucht|möglich|lang|at|with|from|starting|long|and|or)(?![a-zäöüß]))))?/g,
    lead: /[a-zäöüß]{1,14}$/,
    meaning: contractFor('intern'),
    example: 'Pflichtpraktikum',
  },
  {
    words:
      'freelanc|freiberufl|freie mitarbeit|freier mitarbeit|freien mitarbeit|honorar|werkvertrag|selbstständig|selbständig|contractor',
    pattern:
      /freelanc[a-z]{0,20}|freiberufl[a-zäöüß]{0,20}|freie[rn]? mitarbeit[a-zäöüß]{0,20}|honorar(?:kraft|kräfte|dozent|lehr|tätigkeit|vertrag)[a-zäöüß]{0,20}|(?:auf )?honorarbasis|werkvertrag|auf selbst(?:st)?ändiger basis|selbst(?:st)?ändige[rn]? (?:(?:handels|vertriebs)[a-zäöüß]{0,20}|[a-zäöüß-]{0,20}(?:berater|vertreter|makler|trainer|dozent)[a-zäöüß]{0,6})|(?:als|in) selbst(?:st)?ändige[rn]?(?![a-zäöüß])|contractor/g,
    meaning: contract('freelance'),
    example: 'auf freiberuflicher Basis',
  },
  {
    words: 'ehrenamt|freiwillig|fsj|bfd|föj|bufdi|volunteer',
    pattern:
      /ehrenamt[a-zäöüß]{0,20}|freiwilligendienst|freiwilliges (?:soziales|ökologisches) jahr|bundesfreiwilligendienst|(?<![a-zäöüß])(?:fsj|bfd|föj|bufdi)(?![a-zäöüß])|volunteer(?:s|ing)?(?![a-z]| (?:days?|work|time|leave|hours))/g,
    meaning: contract('volunteer'),
    example: 'Bundesfreiwilligendienst',
  },
  {
    words: 'kurzfristige|ferienjob|ferienarbeit|ferienaushilf|sommerjob',
    pattern: /kurzfristige[nr]? beschäftigung|ferien(?:job|arbeit|aushilf)[a-zäöüß]{0,20}|sommerjob[a-z]{0,20}/g,
    meaning: contract('short-term'),
    example: 'Ferienjob',
  },
  {
    words: 'zeitarbeit|leiharbeit|arbeitnehmerüberlassung|personalüberlassung',
    pattern:
      /zeitarbeit(?!szeit)[a-zäöüß]{0,20}|leiharbeit[a-zäöüß]{0,20}|arbeitnehmerüberlassung|personalüberlassung/g,
    meaning: contract('temporary-agency'),
    example: 'in Arbeitnehmerüberlassung',
  },
  {
    words: 'befristung|dauer|laufzeit|zeitraum|duration',
    pattern:
      /(?:(?<fixed>befristung)|dauer|laufzeit|zeitraum|duration)(?:\s?:|\s(?:von|auf|für|beträgt|of))?\s(?<lead>(?:ca\. |mind\. |mindestens |bis zu |max\. )?)(?<length>\d{1,2}|ein|zwei|drei)(?:\s?(?:-|bis)\s?(?<upper>\d{1,2}))?\s?(?<unit>woche|monat|jahr|month|week|year)[a-z]{0,20}/g,
    meaning: ({ groups }) => ({ ...(groups['fixed'] && { contract: ['fixed'] }), ...fixedMonthsOf(groups) }),
    example: 'Dauer: 6 Monate',
  },
  {
    words:
      '#monat|# monat|-monat|- monat|imonat|rmonat|fmonat|smonat|#month|# month|#-month|o-month|e-month|x-month|wo month|ee month|ix month',
    pattern:
      /(?<length>\d{1,2}|zwei|drei|vier|fünf|sechs|zwölf|two|three|six)-?\s?(?<unit>monat|month)(?:ige[srnm]?|s)?\s(?=praktik|einsatz|intern|vertrag|projekt|contract)/g,
    meaning: ({ groups }) => fixedMonthsOf(groups),
    example: '6-monatiges Praktikum',
  },
];

function fixedMonthsOf({ lead, length, upper, unit }: PhraseContext['groups']): Employment | undefined {
  if (length === undefined) return undefined;
  const months = MONTHS_OF.get(unit ?? '') ?? 1;
  const [low, high] = [length, upper].map((figure) => figure && String(decimalOf(figure) * months));
  return { fixedMonths: rangeOfWords({ low: low ?? '', high, lead: lead?.trim() }) };
}
