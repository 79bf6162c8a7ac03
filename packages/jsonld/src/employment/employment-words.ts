import { EMPLOYMENT_TYPES, type EmploymentType } from '../export/employment-type.ts';

/** What a word in `employmentType` means. */
export interface EmploymentWord {
  /** Google's value for it; undefined where there is none. */
  readonly type: EmploymentType | undefined;
  /** `value`: a spelling of a value; `german`: an ordinary German word; `invented`: spelt like a value that does not exist. */
  readonly form: 'value' | 'german' | 'invented';
}

/** Words in upper case, without blanks, hyphens and underscores. An absent type: the word has no counterpart. */
const WORDS: readonly (readonly [form: EmploymentWord['form'], type: EmploymentType | undefined, words: string])[] = [
  ['value', 'INTERN', 'INTERNSHIP'],
  ['value', 'CONTRACTOR', 'CONTRACT FREELANCE FREELANCER'],
  ['value', 'TEMPORARY', 'TEMP'],
  ['german', 'FULL_TIME', 'VOLLZEIT VOLLZEITSTELLE VZ'],
  ['german', 'PART_TIME', 'TEILZEIT TEILZEITSTELLE TZ MINIJOB GERINGFÜGIG 450EUROJOB'],
  ['german', 'INTERN', 'PRAKTIKUM PRAKTIKANT PFLICHTPRAKTIKUM'],
  ['german', 'CONTRACTOR', 'FREIBERUFLICH FREIEMITARBEIT SELBSTSTÄNDIG SELBSTÄNDIG'],
  ['german', 'TEMPORARY', 'BEFRISTET AUSHILFE SAISONAL SAISONARBEIT'],
  ['german', 'VOLUNTEER', 'EHRENAMT EHRENAMTLICH'],
  ['german', undefined, 'AUSBILDUNG LEHRE LEHRSTELLE FESTANSTELLUNG UNBEFRISTET WERKSTUDENT FEST ZEITARBEIT'],
  ['invented', 'INTERN', 'INTERNS'],
  ['invented', 'TEMPORARY', 'FIXEDTERM LIMITED SEASONAL'],
  ['invented', 'PART_TIME', 'MINIJOBBER'],
  [
    'invented',
    undefined,
    'APPRENTICESHIP APPRENTICE PERMANENT UNLIMITED REGULAR WORKINGSTUDENT TRAINEE VOCATIONALTRAINING FULLORPARTTIME',
  ],
];

const WORD_TABLE: ReadonlyMap<string, EmploymentWord> = new Map<string, EmploymentWord>([
  ...EMPLOYMENT_TYPES.map((type) => [type.replace('_', ''), { form: 'value', type }] as const),
  ...WORDS.flatMap(([form, type, words]) => words.split(' ').map((word) => [word, { form, type }] as const)),
]);

/** What a word in `employmentType` means, whatever its case, blanks, hyphens and underscores. */
export function employmentWord(text: string): EmploymentWord | undefined {
  return WORD_TABLE.get(
    text
      .slice(0, 60)
      .toUpperCase()
      .replace(/[\s_-]/g, ''),
  );
}

/** The values in one text, divided by commas, slashes, "und", "oder" and the like. */
export function employmentParts(text: string): readonly string[] {
  if ((EMPLOYMENT_TYPES as readonly string[]).includes(text)) return [text];
  return text
    .slice(0, 400)
    .split(/[,;|/+&]|\b(?:und|oder|and|or)\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
