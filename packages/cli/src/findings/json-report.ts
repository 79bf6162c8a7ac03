import { wordsOf } from '../output/words-of.ts';
import type { FindingReportFactory } from './finding-report.ts';

/** One JSON object a line. */
export const jsonReport: FindingReportFactory = (write, locale) => ({
  add: ({ issue, ...place }) => write(`${JSON.stringify({ ...place, ...issue, ...wordsOf(issue, locale) })}\n`),
  end: () => undefined,
});
