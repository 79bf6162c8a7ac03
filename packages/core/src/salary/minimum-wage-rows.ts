/** The German minimum wage from a day on. */
export interface MinimumWageRow {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** EUR gross per hour. */
  readonly hourly: number;
  /** Where it stands. */
  readonly legalBasis: string;
}

/** The statutory minimum wage of Germany, oldest first. Edition: rates published until November 2026. */
export const MINIMUM_WAGE_ROWS: readonly MinimumWageRow[] = [
  { from: '2015-01-01', hourly: 8.5, legalBasis: 'MiLoG § 1 Abs. 2' },
  { from: '2017-01-01', hourly: 8.84, legalBasis: 'MiLoV (BGBl. 2016 I S. 2530)' },
  { from: '2019-01-01', hourly: 9.19, legalBasis: 'MiLoV2 (BGBl. 2018 I S. 1876)' },
  { from: '2020-01-01', hourly: 9.35, legalBasis: 'MiLoV2 (BGBl. 2018 I S. 1876)' },
  { from: '2021-01-01', hourly: 9.5, legalBasis: 'MiLoV3 (BGBl. 2020 I S. 2356)' },
  { from: '2021-07-01', hourly: 9.6, legalBasis: 'MiLoV3 (BGBl. 2020 I S. 2356)' },
  { from: '2022-01-01', hourly: 9.82, legalBasis: 'MiLoV3 (BGBl. 2020 I S. 2356)' },
  { from: '2022-07-01', hourly: 10.45, legalBasis: 'MiLoV3 (BGBl. 2020 I S. 2356)' },
  { from: '2022-10-01', hourly: 12, legalBasis: 'Mindestlohnerhöhungsgesetz (BGBl. 2022 I S. 969)' },
  { from: '2024-01-01', hourly: 12.41, legalBasis: 'MiLoV4 (BGBl. 2023 I Nr. 321)' },
  { from: '2025-01-01', hourly: 12.82, legalBasis: 'MiLoV4 (BGBl. 2023 I Nr. 321)' },
  { from: '2026-01-01', hourly: 13.9, legalBasis: 'MiLoV5 (BGBl. 2025 I Nr. 268)' },
  { from: '2027-01-01', hourly: 14.6, legalBasis: 'MiLoV5 (BGBl. 2025 I Nr. 268)' },
];
