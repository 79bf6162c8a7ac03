/** Where the rates of the statutory minimum wage of Germany stand: each source from the first day that it sets the rate. */
export const MINIMUM_WAGE_BASES = [
  { from: '2015-01-01', legalBasis: 'MiLoG § 1 Abs. 2' },
  { from: '2017-01-01', legalBasis: 'MiLoV (BGBl. 2016 I S. 2530)' },
  { from: '2019-01-01', legalBasis: 'MiLoV2 (BGBl. 2018 I S. 1876)' },
  { from: '2021-01-01', legalBasis: 'MiLoV3 (BGBl. 2020 I S. 2356)' },
  { from: '2022-10-01', legalBasis: 'Mindestlohnerhöhungsgesetz (BGBl. 2022 I S. 969)' },
  { from: '2024-01-01', legalBasis: 'MiLoV4 (BGBl. 2023 I Nr. 321)' },
  { from: '2026-01-01', legalBasis: 'MiLoV5 (BGBl. 2025 I Nr. 268)' },
] as const;
