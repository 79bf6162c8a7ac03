/**
 * The period that a pay figure is for.
 *
 * @see https://schema.org/unitText
 */
export type UnitText = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** All periods, from the longest to the shortest. */
export const UNIT_TEXTS = ['YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR'] as const satisfies readonly UnitText[];
