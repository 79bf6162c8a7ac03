/**
 * The period that a pay figure is for.
 *
 * @see https://schema.org/unitText
 */
export type UnitText = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
