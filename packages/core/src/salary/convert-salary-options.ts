import type { Country } from '../place/country.ts';

/** Options of the functions that convert pay. What the salary itself states always comes first. */
export interface ConvertSalaryOptions {
  /**
   * Country whose custom gives the number of payments.
   * @default 'DE'
   */
  readonly country?: Country;
  /**
   * Payments a year where the salary states none.
   * @default 12, in Austria 14
   */
  readonly paymentsPerYear?: number;
  /**
   * Hours a week where the salary states no single figure.
   * @default 40
   */
  readonly hoursPerWeek?: number;
  /** Hours a year of a freelancer; without them an hourly rate has no figure a year. */
  readonly hoursPerYear?: number;
  /** Days a year of a freelancer; without them a daily rate has no figure a year. */
  readonly daysPerYear?: number;
  /** Hours a week of a full-time post: scales the pay of fewer stated hours up to it. Without it nothing is scaled. */
  readonly fullTimeHours?: number;
}
