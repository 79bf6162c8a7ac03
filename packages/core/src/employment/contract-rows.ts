import { decimalOf } from '../reading/bound-words.ts';
import { isNegated } from '../reading/negation.ts';
import type { PhraseContext, PhraseRow } from '../reading/phrase-row.ts';
import type { Contract } from './contract.ts';
import type { Employment } from './employment.ts';

const contract =
  (...kinds: readonly Contract[]) =>
  (context: PhraseContext): Employment | undefined =>
    isNegated(context) ? undefined : { contract: kinds };

const MONTHS_OF = { tag: 1 / 30, woche: 1 / 4, week: 1 / 4, monat: 1, month: 1, jahr: 12, year: 12 } as const;

/** Sorts of contract. A prospect of another contract hides its words. */
export const CONTRACT_ROWS: readonly PhraseRow<Employment>[] = [
  {
    pattern:
      /(?:option|aussicht|chance|perspektive|möglichkeit|ziel)(?: auf| der| einer| zur)?(?: eine[rn]?)?(?: spätere[rn]?| anschließende[rn]?)? ?(?:unbefristete[rn]?|festanstellung|übernahme in (?:eine )?festanstellung|entfristung|dauerhafte[rn]?)[a-zäöüß]*/g,
    meaning: undefined,
    example: 'mit Option auf Festanstellung',
  },
  {
    pattern:
      /(?:anschließende |spätere )?unbefristete[rn]? übernahme|übernahme(?: (?:in|zur|nach|ist|wird|möglich))? ?(?:eine?n?|das|ein)? ?(?:festanstellung|unbefristete)[a-zäöüß]*/g,
    meaning: undefined,
    example: 'spätere unbefristete Übernahme',
  },
  {
    pattern:
      /unbefristet[a-zäöüß]*|unbefr\.|fest ?anstellung|festangestellt[a-zäöüß]*|feste[nrsm]? (?:anstellung|arbeitsv[a-zäöüß]*|vertrag|job|stelle)|fest angestellt|feststelle|dauerstelle|permanent(?: (?:contract|position|employment|role))?|unlimited(?: contract)?|indefinite contract|open-ended contract/g,
    meaning: contract('permanent'),
    example: 'unbefristetes Arbeitsverhältnis',
  },
  {
    pattern:
      /(?<!un)(?<!ent)(?:befr\.|befristet[a-zäöüß]*)(?: (?:auf|für|bis)(?: zunächst| vorerst| zu| ca\.)? (?<length>\d{1,2}|ein|zwei|drei|vier|fünf|sechs|zwölf|achtzehn)(?: ?(?:-|bis) ?(?<upper>\d{1,2}))? ?(?<unit>tag|woche|monat|jahr)[a-z]*)?/g,
    meaning: ({ groups, ...context }) => {
      const fixed = contract('fixed')({ groups, ...context });
      return fixed && { ...fixed, ...fixedMonthsOf(groups) };
    },
    example: 'zunächst befristet auf 12 Monate',
  },
  {
    pattern:
      /(?:elternzeit|mutterschutz|mutterschafts|schwangerschafts|krankheits|karenz)-?vertretung|vertretung(?: [a-zäöüß:*-]{2,20}){0,5} (?:für|während|in|wegen|der|einer) (?:die |der )?(?:dauer (?:der|einer) )?(?:elternzeit|mutterschutz|krankheit|karenz|sabbatical)|(?:maternity|parental)(?: leave)? cover|fixed[- ]term|temporary (?:contract|position)|limited contract|karenzstelle/g,
    meaning: contract('fixed'),
    example: 'als Elternzeitvertretung',
  },
  {
    pattern:
      /mini-?job[a-zäöüß]*|geringfügig[a-zäöüß]*(?: beschäftigung| basis)?|(?:450|520|538|556|603)[- ]?(?:€|euro|eur)?[- ]?(?:basis|job|kraft|kräfte)[a-zäöüß]*/g,
    meaning: contract('minijob'),
    example: 'auf Minijob-Basis',
  },
  { pattern: /midi-?job[a-zäöüß]*/g, meaning: contract('midijob'), example: 'Midijob' },
  {
    pattern:
      /auszubildende[a-zäöüß]*|(?<![a-zäöüß])azubi[a-zäöüß]*|lehrling[a-zäöüß]*|lehrstelle[a-zäöüß]*|ausbildungs(?:platz|stelle)[a-zäöüß]*|(?<!abgeschlossene )(?<!erfolgreiche )(?<![a-zäöüß])ausbildung (?:zum|zur|als|\d{4})/g,
    meaning: contract('apprenticeship'),
    example: 'Ausbildung zum Koch',
  },
  {
    pattern:
      /werk(?:s)?-?stud[a-zäöüß]*(?:[:*_/·](?:-?in(?:nen)?|nde[a-z]*))?|working student[a-z]*|studentische[nr]? (?:aus)?hilf[a-zäöüß]*|hiwi-?(?:stelle)?|(?<![a-zäöüß])student(?:en|innen)?(?:[:*_/]-?in(?:nen)?)? \((?=[mwfdx])|student(?:en|isch[a-z]{1,2} ?)(?:neben)?job/g,
    meaning: contract('working-student'),
    example: 'Werkstudent:in',
  },
  {
    pattern:
      /(?:im rahmen (?:eines|von)|durch|aus|erste[a-z]{0,4}) (?:[a-zäöüß]{3,15} )?praktik[a-zäöüß]*|praktika(?![a-zäöüß])|praktikabel[a-zäöüß]*|praktiker[a-zäöüß]*/g,
    meaning: undefined,
    example: 'Erfahrung durch Praktika',
  },
  {
    pattern: /praktik(?:um|ant)[a-zäöüß]*|praxissemester|internship|(?<![a-zäöüß-])intern(?=$| \(| -| \||,| in )/g,
    lead: /[a-zäöüß]{1,14}$/,
    meaning: contract('intern'),
    example: 'Pflichtpraktikum',
  },
  {
    pattern:
      /freelanc[a-z]*|freiberufl[a-zäöüß]*|freie[rn]? mitarbeit[a-zäöüß]*|honorarkraft|(?:auf )?honorarbasis|werkvertrag|auf selbst(?:st)?ändiger basis|selbst(?:st)?ändige[rn]? (?:handels|vertriebs)[a-zäöüß]*|(?:als|in) selbst(?:st)?ändige[rn]?(?![a-zäöüß])|contractor/g,
    meaning: contract('freelance'),
    example: 'auf freiberuflicher Basis',
  },
  {
    pattern:
      /ehrenamt[a-zäöüß]*|freiwilligendienst|freiwilliges soziales jahr|bundesfreiwilligendienst|(?<![a-zäöüß])(?:fsj|bfd|föj|bufdi)(?![a-zäöüß])|volunteer[a-z]*/g,
    meaning: contract('volunteer'),
    example: 'Bundesfreiwilligendienst',
  },
  {
    pattern: /kurzfristige[nr]? beschäftigung|ferien(?:job|arbeit|aushilf)[a-zäöüß]*|sommerjob[a-z]*/g,
    meaning: contract('short-term'),
    example: 'Ferienjob',
  },
  {
    pattern: /zeitarbeit(?!szeit)[a-zäöüß]*|leiharbeit[a-zäöüß]*|arbeitnehmerüberlassung|personalüberlassung/g,
    meaning: contract('temporary-agency'),
    example: 'in Arbeitnehmerüberlassung',
  },
  {
    pattern:
      /(?:dauer|laufzeit|zeitraum|befristung|duration)(?:\s?:|\s(?:von|beträgt|of))?\s(?:ca\. |mind\. |mindestens )?(?<length>\d{1,2})(?:\s?(?:-|bis)\s?(?<upper>\d{1,2}))?\s?(?<unit>woche|monat|jahr|month|week|year)[a-z]*/g,
    meaning: ({ groups }) => fixedMonthsOf(groups),
    example: 'Dauer: 6 Monate',
  },
  {
    pattern:
      /(?<length>\d{1,2})-?\s?(?<unit>monat|month)(?:ige[srnm]?|s)?\s(?=praktik|einsatz|intern|vertrag|projekt|contract)/g,
    meaning: ({ groups }) => fixedMonthsOf(groups),
    example: '6-monatiges Praktikum',
  },
];

function fixedMonthsOf({ length, upper, unit }: PhraseContext['groups']): Employment | undefined {
  if (length === undefined) return undefined;
  const months = MONTHS_OF[unit as keyof typeof MONTHS_OF] ?? 1;
  const min = decimalOf(length) * months;
  return { fixedMonths: { min, max: upper === undefined ? min : Number(upper) * months } };
}
