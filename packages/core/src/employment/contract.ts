/** The legal sort of a job. `midijob`: Übergangsbereich (§ 20 SGB IV); `temporary-agency`: Arbeitnehmerüberlassung. */
export type Contract =
  | 'permanent'
  | 'fixed'
  | 'minijob'
  | 'midijob'
  | 'apprenticeship'
  | 'working-student'
  | 'intern'
  | 'temporary-agency'
  | 'freelance'
  | 'volunteer'
  | 'short-term';

/** All contracts. */
export const CONTRACTS = [
  'permanent',
  'fixed',
  'minijob',
  'midijob',
  'apprenticeship',
  'working-student',
  'intern',
  'temporary-agency',
  'freelance',
  'volunteer',
  'short-term',
] as const satisfies readonly Contract[];
