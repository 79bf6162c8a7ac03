import type { Issue } from '../issue/issue.ts';
import type { Place } from '../place/place.ts';
import type { Range } from '../posting/range.ts';
import type { Provenance } from '../reading/provenance.ts';
import type { Salary } from '../salary/salary.ts';

/**
 * The phases of work with content, in order.
 *
 * One source names these six for online marketing; other sources name none.
 */
export type TaskPhase = 'management' | 'planning' | 'production' | 'publication' | 'promotion' | 'measurement';

/** A thing by its name. */
export interface LabelValue {
  /** Name or phrase in German, in our own words where the source has a sentence. */
  readonly label: string;
}

/** A piece of work, with its phase where the source names one. */
export interface TaskValue extends LabelValue {
  /** Phase it belongs to. */
  readonly phase?: TaskPhase;
}

/** Further training. */
export interface TrainingValue extends LabelValue {
  /** Length in months. */
  readonly months?: Range;
  /** Whether the learner pays. */
  readonly cost?: 'fee' | 'free' | 'funded';
  /** Certificate it ends in. */
  readonly certificate?: string;
  /** Kind of provider. */
  readonly provider?: string;
}

/** A step of a career. */
export interface CareerStepValue extends LabelValue {
  /** Where it stands to the occupation. */
  readonly direction: 'before' | 'after';
}

/** A counted or measured statement about the occupation. */
export interface StatisticValue extends LabelValue {
  /** The figure; the lower one of "ein bis zwei". */
  readonly value: number;
  /** The upper figure of a range. */
  readonly maxValue?: number;
  /** What the figure counts; `positions` are posts and places for trainees, `institutions` schools, offices and the like. */
  readonly unit: 'percent' | 'people' | 'companies' | 'positions' | 'applications' | 'institutions' | 'years';
  /** Year it was measured in. */
  readonly year?: number;
  /** What it is a share or a count of. */
  readonly population?: string;
  /** A word such as "rund" marks it as rough. */
  readonly approximate?: true;
}

/** A date and what it is of. */
export interface DateValue {
  /** Day `YYYY-MM-DD`, month `YYYY-MM` or year `YYYY`. */
  readonly date: string;
  /** What happened then. */
  readonly of: 'publication' | 'survey' | 'state';
}

/** The value of each kind of fact. */
export interface FactValues {
  /** A name of the occupation. */
  readonly title: LabelValue;
  /** Where the source places it. */
  readonly place: Place;
  /** Pay. */
  readonly salary: Salary;
  /** Hours per week. */
  readonly 'weekly-hours': Range;
  /** What is done. */
  readonly task: TaskValue;
  /** Software and technology. */
  readonly tool: LabelValue;
  /** Media and platforms that are served. */
  readonly channel: LabelValue;
  /** What one must be able to do or be like. */
  readonly skill: LabelValue;
  /** Languages. */
  readonly language: LabelValue;
  /** School, vocational training and studies. */
  readonly education: LabelValue;
  /** Ways into the occupation. */
  readonly 'entry-path': LabelValue;
  /** Courses, certificates and the like. */
  readonly 'further-training': TrainingValue;
  /** Occupations before and after it. */
  readonly 'career-step': CareerStepValue;
  /** Occupations within it. */
  readonly specialisation: LabelValue;
  /** Whom one reports to and works with. */
  readonly 'reporting-line': LabelValue;
  /** Departments that it belongs to or works with. */
  readonly department: LabelValue;
  /** Sorts of employers. */
  readonly 'employer-kind': LabelValue;
  /** Industries. */
  readonly industry: LabelValue;
  /** What holds for the region. */
  readonly 'region-statement': LabelValue;
  /** Counts and shares. */
  readonly statistic: StatisticValue;
  /** Dates that the source names. */
  readonly date: DateValue;
}

/** What a fact is about. */
export type FactKind = keyof FactValues;

/** The value of any fact. */
export type FactValue = FactValues[FactKind];

/** What every fact carries besides its kind and value. */
interface FactBase {
  /** Stable id: document or profile, kind and a number, such as `002/salary/1`. */
  readonly id: string;
  /** Every place where it stands. */
  readonly provenance: readonly Provenance[];
  /** Day, month or year it was true, ISO 8601, where the source says. */
  readonly asOf?: string;
  /** Ids of facts that contradict it. Both are kept. */
  readonly conflictsWith?: readonly string[];
  /** Ids of facts that say the same in another unit. */
  readonly sameAs?: readonly string[];
  /** What was repaired or doubtful in its statement. */
  readonly issues?: readonly Issue[];
}

/** A fact of one kind. */
export type FactOf<Kind extends FactKind> = Kind extends FactKind
  ? FactBase & { readonly kind: Kind; readonly value: FactValues[Kind] }
  : never;

/** A fact about an occupation. */
export type Fact = FactOf<FactKind>;
