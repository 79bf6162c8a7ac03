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
