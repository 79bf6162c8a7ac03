/** Rank that a job title names. */
export type Seniority =
  | 'intern'
  | 'student'
  | 'apprentice'
  | 'trainee'
  | 'entry'
  | 'junior'
  | 'senior'
  | 'principal'
  | 'lead'
  | 'head'
  | 'c-level';

/** All ranks, from the lowest to the highest. */
export const SENIORITIES = [
  'intern',
  'student',
  'apprentice',
  'trainee',
  'entry',
  'junior',
  'senior',
  'principal',
  'lead',
  'head',
  'c-level',
] as const satisfies readonly Seniority[];
