import { isSingleFigure } from './is-single-figure.ts';
import type { PayMention } from './pay-mention.ts';

/** What stands between two cells. */
const CELL_GAP = /^[\s|;]{1,6}$/u;

/** The two single figures of a row as one range. */
export function rowRange(said: readonly PayMention[], plain: string): readonly PayMention[] {
  const [low, high, ...others] = said;
  if (low === undefined || high === undefined || others.length > 0) return said;
  const isRow =
    isSingleFigure(low.value) && isSingleFigure(high.value) && CELL_GAP.test(plain.slice(low.end, high.start));
  const { maxValue } = high.value;
  if (!isRow || maxValue === undefined || maxValue < (low.value.minValue ?? 0)) return said;
  return [{ ...low, value: { ...low.value, maxValue }, end: high.end }];
}
