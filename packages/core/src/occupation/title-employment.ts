import type { Contract } from '../employment/contract.ts';
import type { Employment } from '../employment/employment.ts';

import { withoutAbsent } from '../salary/without-absent.ts';

/** Words of working time and contract in a title. Learners' and freelancers' words are ranks or roles and not among them. */
export const EMPLOYMENT_WORDS =
  /(?:(?:voll|teil)(?:zeit)?-?\s?(?:\/|und|oder|bzw\.?|\||&|,)\s?(?:in )?)?(?:voll|teil)zeit(?:stelle|job)?(?!\p{L})|(?:full|part)[- ]time|(?:un)?befristet\p{L}{0,2}(?: (?:auf|bis|für) (?:zum )?[\d.]{1,9}(?: (?:monate|jahre?))?)?|festanstellung|permanent|(?:elternzeit|krankheits|mutterschutz)vertretung|fixed[- ]term|mini-?job(?:-?basis)?(?!\p{L})|\d{3}-?\s?(?:€|euro)-?\s?(?:job|basis)|geringfügig\p{L}{0,2} (?:beschäftigung|basis)/giu;

const TIMES = [
  ['full', /voll|full/i],
  ['part', /teil|part/i],
] as const satisfies readonly (readonly ['full' | 'part', RegExp])[];

const CONTRACTS = [
  ['permanent', /unbe|fest|perm/i],
  ['fixed', /\bbefr|vertr|fixed/i],
  ['minijob', /mini|€|euro|ger/i],
] as const satisfies readonly (readonly [Contract, RegExp])[];

/** The employment that words of a title say. */
export function employmentOf(words: string | undefined): Employment | undefined {
  if (words === undefined) return undefined;
  const said = <Kind>(rows: readonly (readonly [Kind, RegExp])[]) =>
    rows.flatMap(([kind, word]) => (word.test(words) ? [kind] : []));
  const [time, contract] = [said(TIMES), said(CONTRACTS)];
  return withoutAbsent({ time: time[0] && time, contract: contract[0] && contract });
}
