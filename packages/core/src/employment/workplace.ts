import type { Country } from '../place/country.ts';

/** Where the work is done; `optional`: the employee chooses. */
export type WorkplaceKind = 'onsite' | 'hybrid' | 'remote' | 'optional';

/** Where the work is done. */
export interface Workplace {
  /** Where the work is done. */
  readonly kind: WorkplaceKind;
  /** Share of remote work in percent, where stated. */
  readonly share?: number;
  /** Countries that applicants may work from. */
  readonly applicantCountries?: readonly Country[];
}
