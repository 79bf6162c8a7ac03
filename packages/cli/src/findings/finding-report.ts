import type { MessageLocale } from '@berufsbild/core/messages';
import { choiceOf } from '../choice-of.ts';
import type { Flags } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import type { Finding } from './finding.ts';
import { jsonReport } from './json-report.ts';
import { sarifReport } from './sarif-report.ts';
import { textReport } from './text-report.ts';

/** Takes findings one by one and writes them in one format. */
export interface FindingReport {
  /** Writes a finding, or remembers it for the end. */
  readonly add: (finding: Finding) => void;
  /** Writes what stands behind the last finding. */
  readonly end: () => void;
}

/** Makes a report that writes with `write`. */
export type FindingReportFactory = (write: (text: string) => void, locale: MessageLocale) => FindingReport;

/** The formats of findings by name. */
const FORMATS = { text: textReport, json: jsonReport, sarif: sarifReport } as const;

/** The names of the formats. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

/**
 * The report that `--format` names; `--json` is short for the format of that name.
 *
 * @throws UsageError where there is no such format, or the two flags contradict each other.
 */
export function reportOf(flags: Flags): FindingReportFactory {
  const wantsJson = flags['json'] === true;
  if (flags['format'] === undefined) return FORMATS[wantsJson ? 'json' : 'text'];
  const format = choiceOf(flags, 'format', FORMAT_NAMES);
  if (wantsJson && format !== 'json') throw new UsageError(`--json and --format ${format} contradict each other`);
  return FORMATS[format];
}
