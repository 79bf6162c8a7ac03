import type { ExperienceLevel } from '../experience/experience-level.ts';
import type { Range } from '../posting/range.ts';
import type { UnitText } from './unit-text.ts';

/** Pay. Money never stands without currency and unit; a missing bound is absent, never 0. */
export interface Salary {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Lower bound, in major units of the currency per `unitText`. Equal to `maxValue` for a single figure. */
  readonly minValue?: number;
  /** Upper bound, in major units of the currency per `unitText`. */
  readonly maxValue?: number;
  /** Period that the figures are for. */
  readonly unitText: UnitText;
  /** Before or after tax and contributions; absent where not stated. */
  readonly basis?: 'gross' | 'net';
  /** Fixed pay, or target pay with its variable part. */
  readonly component: 'base' | 'total';
  /** What the pay is for, where it is not plain employment or where it is said. */
  readonly arrangement?: 'employment' | 'training' | 'internship' | 'freelance';
  /** The figure is a collective-agreement minimum, or the stated statutory minimum wage. */
  readonly floor?: 'tariff' | 'statutory';
  /** Monthly payments a year, only where stated: 12, 13, 13.5, 14. */
  readonly paymentsPerYear?: number;
  /** Hours per week that the figures are for, where stated. */
  readonly hoursPerWeek?: Range;
  /** Career level that the figures are for. */
  readonly level?: ExperienceLevel;
  /** Year of an apprenticeship, from 1. */
  readonly trainingYear?: number;
  /** The words that name the level. */
  readonly levelText?: string;
  /** The figure is a mean, a median or a quartile. */
  readonly statistic?: 'mean' | 'median' | 'q1' | 'q3';
  /** A word such as "ca." marks the figure as rough. */
  readonly approximate?: true;
  /** What the text does not state and magnitude or country decided. */
  readonly inferred?: readonly ('unitText' | 'currency')[];
}
