import type { Employment } from '../employment/employment.ts';
import type { Range } from '../posting/range.ts';
import type { Salary } from '../salary/salary.ts';
import type { Seniority } from './seniority.ts';

/** The parts of a job title. */
export interface JobTitle {
  /** Role in masculine or neutral form, without all the rest; for grouping and search, not for display. */
  readonly role: string;
  /** Field, technology or industry behind the role. */
  readonly focus?: string;
  /** Rank. */
  readonly seniority?: Seniority;
  /** Rank that may be had or not, "(Senior)", or the other of two. */
  readonly optionalSeniority?: Seniority;
  /** Gender note as written, without brackets: `m/w/d`. */
  readonly genderNote?: string;
  /** The inclusive form as written: `Entwickler:in`. */
  readonly inclusiveForm?: string;
  /** Places as written. */
  readonly places?: readonly string[];
  /** Hours per week. */
  readonly hours?: Range;
  /** Workload in percent of full time. */
  readonly workload?: Range;
  /** Working time and contract. */
  readonly employment?: Employment;
  /** Remote share or way as written. */
  readonly remote?: string;
  /** Pay. */
  readonly salary?: Salary;
  /** Reference number as written. */
  readonly reference?: string;
  /** The whole title as given. */
  readonly raw: string;
}
