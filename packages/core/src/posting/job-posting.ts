import type { Employment } from '../employment/employment.ts';
import type { Workplace } from '../employment/workplace.ts';
import type { Experience } from '../experience/experience.ts';
import type { ExperienceLevel } from '../experience/experience-level.ts';
import type { OccupationRef } from '../occupation/occupation-ref.ts';
import type { Place } from '../place/place.ts';
import type { Salary } from '../salary/salary.ts';
import type { Organization } from './organization.ts';

/** A job posting. Only the title is required; nothing is invented. */
export interface JobPosting {
  /** Title as stated; `parseJobTitle` takes it apart. */
  readonly title: string;
  /** Text of the posting, plain or HTML. */
  readonly description?: string;
  /** Day or instant of publication, ISO 8601. */
  readonly datePosted?: string;
  /** Day or instant after which it no longer holds, ISO 8601. */
  readonly validThrough?: string;
  /** First day of work, `YYYY-MM-DD`. */
  readonly jobStartDate?: string;
  /** The employer's or portal's number for it. */
  readonly identifier?: { readonly name?: string; readonly value: string };
  /** The employer. */
  readonly hiringOrganization?: Organization;
  /** Places of work. */
  readonly jobLocation?: readonly Place[];
  /** On site, hybrid or remote. */
  readonly workplace?: Workplace;
  /** Pay statements. */
  readonly baseSalary?: readonly Salary[];
  /** Working time and contract. */
  readonly employment?: Employment;
  /** Career level. */
  readonly experienceLevel?: ExperienceLevel;
  /** Experience asked for. */
  readonly experience?: Experience;
  /** Education asked for, as stated. */
  readonly educationRequirements?: readonly string[];
  /** Skills, as stated. */
  readonly skills?: readonly string[];
  /** Languages, as stated. */
  readonly languages?: readonly string[];
  /** Occupation and its codes. */
  readonly occupation?: OccupationRef;
  /** The applicant can apply right where the markup stands. */
  readonly directApply?: boolean;
  /** Address of the posting. */
  readonly url?: string;
}
