/** The German minimum wage from a day on. */
export interface MinimumWage {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** EUR gross per hour. */
  readonly hourly: number;
}

/**
 * The statutory minimum wage of Germany, EUR gross per hour, oldest first. Edition: rates published until November 2026.
 *
 * Where each rate stands, `minimumWageOn` tells; who needs the figures only, ships no texts.
 *
 * @example
 * MINIMUM_WAGES.find(({ from }) => from === '2025-01-01')?.hourly
 * //=> 12.82
 *
 * @see MiLoG § 1
 */
export const MINIMUM_WAGES: readonly MinimumWage[] = [
  { from: '2015-01-01', hourly: 8.5 },
  { from: '2017-01-01', hourly: 8.84 },
  { from: '2019-01-01', hourly: 9.19 },
  { from: '2020-01-01', hourly: 9.35 },
  { from: '2021-01-01', hourly: 9.5 },
  { from: '2021-07-01', hourly: 9.6 },
  { from: '2022-01-01', hourly: 9.82 },
  { from: '2022-07-01', hourly: 10.45 },
  { from: '2022-10-01', hourly: 12 },
  { from: '2024-01-01', hourly: 12.41 },
  { from: '2025-01-01', hourly: 12.82 },
  { from: '2026-01-01', hourly: 13.9 },
  { from: '2027-01-01', hourly: 14.6 },
];
