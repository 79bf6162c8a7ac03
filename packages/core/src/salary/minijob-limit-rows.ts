/** What a Minijob and a Midijob may pay from a day on. */
export interface MinijobLimitRow {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Most that a Minijob pays, EUR per month. */
  readonly minijob: number;
  /** Most that a Midijob pays, EUR per month. */
  readonly midijob: number;
  /** Where it stands. */
  readonly legalBasis: string;
}

const FIXED = 'SGB IV § 8 Abs. 1, § 20 Abs. 2';
/** Minimum wage × 130 / 3, rounded up to whole euros. */
const BY_MINIMUM_WAGE = 'SGB IV § 8 Abs. 1a, § 20 Abs. 2';

/** The limits of Germany, oldest first. Edition: rates published until November 2026. */
export const MINIJOB_LIMIT_ROWS: readonly MinijobLimitRow[] = [
  { from: '2015-01-01', minijob: 450, midijob: 850, legalBasis: FIXED },
  { from: '2019-07-01', minijob: 450, midijob: 1300, legalBasis: FIXED },
  { from: '2022-10-01', minijob: 520, midijob: 1600, legalBasis: BY_MINIMUM_WAGE },
  { from: '2023-01-01', minijob: 520, midijob: 2000, legalBasis: BY_MINIMUM_WAGE },
  { from: '2024-01-01', minijob: 538, midijob: 2000, legalBasis: BY_MINIMUM_WAGE },
  { from: '2025-01-01', minijob: 556, midijob: 2000, legalBasis: BY_MINIMUM_WAGE },
  { from: '2026-01-01', minijob: 603, midijob: 2000, legalBasis: BY_MINIMUM_WAGE },
  { from: '2027-01-01', minijob: 633, midijob: 2000, legalBasis: BY_MINIMUM_WAGE },
];
