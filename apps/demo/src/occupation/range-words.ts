import type { Range } from '@berufsbild/core';
import type { View } from '../layout/view.ts';

/** A range in words: `40–50`, `ab 40`, `bis 50`, `40`. */
export function rangeWords({ min, max }: Range, { locale, texts }: View): string {
  const number = new Intl.NumberFormat(locale);
  if (min !== undefined && min === max) return number.format(min); // formatRange writes equal ends as "≈16"
  if (min !== undefined && max !== undefined) return number.formatRange(min, max);
  if (min !== undefined) return `${texts.fact.from} ${number.format(min)}`;
  return max === undefined ? '' : `${texts.fact.upTo} ${number.format(max)}`;
}
