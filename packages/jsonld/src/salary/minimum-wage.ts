/** The German statutory minimum wage, EUR gross an hour, from each day on. Edition: MiLoV5. */
const MINIMUM_WAGE: readonly { readonly from: string; readonly eurPerHour: number; readonly basis: string }[] = [
  { from: '2015-01-01', eurPerHour: 8.5, basis: 'MiLoG § 1' },
  { from: '2017-01-01', eurPerHour: 8.84, basis: 'MiLoV' },
  { from: '2019-01-01', eurPerHour: 9.19, basis: 'MiLoV2' },
  { from: '2020-01-01', eurPerHour: 9.35, basis: 'MiLoV2' },
  { from: '2021-01-01', eurPerHour: 9.5, basis: 'MiLoV3' },
  { from: '2021-07-01', eurPerHour: 9.6, basis: 'MiLoV3' },
  { from: '2022-01-01', eurPerHour: 9.82, basis: 'MiLoV3' },
  { from: '2022-07-01', eurPerHour: 10.45, basis: 'MiLoV3' },
  { from: '2022-10-01', eurPerHour: 12, basis: 'MiLoG § 1 (BGBl. 2022 I S. 969)' },
  { from: '2024-01-01', eurPerHour: 12.41, basis: 'MiLoV4' },
  { from: '2025-01-01', eurPerHour: 12.82, basis: 'MiLoV4' },
  { from: '2026-01-01', eurPerHour: 13.9, basis: 'MiLoV5 (BGBl. 2025 I Nr. 268)' },
  { from: '2027-01-01', eurPerHour: 14.6, basis: 'MiLoV5' },
];

/** The rate that a wage is measured by, and the day it came or comes into force. */
export interface MinimumWage {
  readonly from: string;
  readonly eurPerHour: number;
}

/** The rate in force on a day, `YYYY-MM-DD`; undefined before 2015. */
export function minimumWageOn(day: string): MinimumWage | undefined {
  return MINIMUM_WAGE.findLast(({ from }) => from <= day);
}
