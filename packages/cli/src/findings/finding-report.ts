import type { MessageLocale } from '@berufsbild/core/messages';
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
const FORMATS: Readonly<Record<string, FindingReportFactory>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
};

/**
 * The report that `--format` names; `--json` is short for the format of that name.
 *
 * @throws UsageError where there is no such format.
 */
export function reportOf(flags: Flags): FindingReportFactory {
  const format = flags['json'] === true ? 'json' : flags['format'];
  const report = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (report !== undefined) return report;
  throw new UsageError(`--format takes ${Object.keys(FORMATS).join(', ')}, not ${String(format)}`);
}
