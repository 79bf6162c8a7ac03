import type { FactMention } from './fact-mention.ts';
import { findColumnCounts } from './find-column-counts.ts';
import { findCounts } from './find-counts.ts';
import { findCountsOfThem } from './find-counts-of-them.ts';
import { findFractions } from './find-fractions.ts';
import { findLeads } from './find-leads.ts';
import { findMeanYears } from './find-mean-years.ts';
import { findNumbersOf } from './find-numbers-of.ts';
import { findPartsOfTen } from './find-parts-of-ten.ts';
import { findPercentages } from './find-percentages.ts';
import { findRowCounts } from './find-row-counts.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/** Shares and counts with their year, as they stand in running text. */
export function findStatistics(text: string, lower = text.toLowerCase()): readonly FactMention[] {
  const counts = [...findCounts(text)];
  return withoutOverlaps([
    ...findPercentages(text),
    ...findFractions(text),
    ...findPartsOfTen(text),
    ...counts,
    ...findCountsOfThem(text, counts),
    ...findNumbersOf(text),
    ...findRowCounts(text),
    ...findColumnCounts(text),
    ...findMeanYears(text, lower),
    ...findLeads(text),
  ]);
}
