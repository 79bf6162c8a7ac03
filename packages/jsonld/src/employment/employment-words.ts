import { EMPLOYMENT_TYPES, type EmploymentType } from '../export/employment-type.ts';

/** What a word in `employmentType` means. */
export interface EmploymentWord {
  /** Google's value for it; undefined where there is none. */
  readonly type: EmploymentType | undefined;
  /** `value`: a spelling of a value; `german`: an ordinary German word; `invented`: spelt like a value that does not exist. */
  readonly form: 'value' | 'german' | 'invented';
}

/** Words in upper case, blanks and hyphens as underscores. An absent type: the word has no counterpart. */
const WORDS: readonly (readonly [form: EmploymentWord['form'], type: EmploymentType | undefined, words: string])[] = [
  ['value', 'FULL_TIME', 'FULLTIME'],
  ['value', 'PART_TIME', 'PARTTIME'],
  ['value', 'INTERN', 'INTERNSHIP'],
  ['value', 'CONTRACTOR', 'CONTRACT FREELANCE FREELANCER'],
  ['value', 'TEMPORARY', 'TEMP'],
  ['german', 'FULL_TIME', 'VOLLZEIT VOLLZEITSTELLE VZ'],
  ['german', 'PART_TIME', 'TEILZEIT TEILZEITSTELLE TZ MINIJOB MINI_JOB GERINGFÜGIG 450_EURO_JOB'],
  ['german', 'INTERN', 'PRAKTIKUM PRAKTIKANT PFLICHTPRAKTIKUM'],
  ['german', 'CONTRACTOR', 'FREIBERUFLICH FREIE_MITARBEIT SELBSTSTÄNDIG SELBSTÄNDIG'],
  ['german', 'TEMPORARY', 'BEFRISTET AUSHILFE SAISONAL SAISONARBEIT'],
  ['german', 'VOLUNTEER', 'EHRENAMT EHRENAMTLICH'],
  ['german', undefined, 'AUSBILDUNG LEHRE LEHRSTELLE FESTANSTELLUNG UNBEFRISTET WERKSTUDENT FEST ZEITARBEIT'],
  ['invented', 'INTERN', 'INTERNS'],
  ['invented', 'TEMPORARY', 'FIXED_TERM LIMITED SEASONAL'],
  ['invented', 'PART_TIME', 'MINI_JOBBER'],
  [
    'invented',
    undefined,
    'APPRENTICESHIP APPRENTICE PERMANENT UNLIMITED REGULAR WORKING_STUDENT TRAINEE VOCATIONAL_TRAINING FULL_OR_PART_TIME',
  ],
];

const WORD_TABLE: ReadonlyMap<string, EmploymentWord> = new Map<string, EmploymentWord>([
  ...EMPLOYMENT_TYPES.map((type) => [type, { form: 'value', type }] as const),
  ...WORDS.flatMap(([form, type, words]) => words.split(' ').map((word) => [word, { form, type }] as const)),
]);

/** What a word in `employmentType` means, whatever its case, blanks and hyphens. */
export function employmentWord(text: string): EmploymentWord | undefined {
  return WORD_TABLE.get(
    text
      .trim()
      .slice(0, 60)
      .toUpperCase()
      .replace(/[\s-]{1,9}/g, '_'),
  );
}

/** The values in one text, divided by commas, slashes, "und", "oder" and the like. */
export function employmentParts(text: string): readonly string[] {
  if (WORD_TABLE.has(text)) return [text];
  return text
    .slice(0, 400)
    .split(/[,;|/+&]|\b(?:und|oder|and|or)\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
