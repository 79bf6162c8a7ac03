import type { Country } from '../place/country.ts';

/** Options that every reader of text takes. */
export interface ReaderOptions {
  /**
   * Country whose customs decide where the text is silent: currency, signs in numbers, payments a year.
   * @default 'DE'
   */
  readonly country?: Country;
}
