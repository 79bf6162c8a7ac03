import { createIssue, type Result } from '@berufsbild/core';
import { type LintOptions, lintHtml, lintJsonLd } from '@berufsbild/jsonld/lint';
import type { CliCode } from '../cli.messages.ts';
import type { Command, CommandInput } from '../command.ts';
import { filesOf } from '../files.ts';
import type { Finding } from '../findings/finding.ts';
import { FINDING_OPTIONS } from '../findings/finding-options.ts';
import { reportOf } from '../findings/finding-report.ts';
import { profilesOf } from '../findings/profiles-of.ts';
import { createTally } from '../findings/tally.ts';
import type { Io } from '../io.ts';
import { isJsonText } from '../json-text.ts';
import { MAX_BYTES_FLAG, maxBytesOf } from '../max-bytes.ts';
import { counted } from '../output/counted.ts';
import { openOutput } from '../output/open-output.ts';
import { progress } from '../output/progress.ts';
import { readText } from '../read-text.ts';

/** `berufsbild lint`: checks the markup of pages and JSON-LD files. */
export const lintCommand: Command = {
  summary: 'Checks JobPosting and Occupation markup in HTML pages and JSON-LD files.',
  usage: 'lint <files…>',
  options: { ...FINDING_OPTIONS, 'max-bytes': MAX_BYTES_FLAG },
  run: lint,
};

async function lint({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const options = { profile: profilesOf(flags), now: io.now, maxBytes: maxBytesOf(flags) };
  const tally = createTally(flags, locale);
  const createReport = reportOf(flags);
  const files = await filesOf(positionals);
  const output = openOutput(flags['output'], io);
  const report = createReport(output.write, locale);
  const step = progress(io, 'file', locale);
  for (const file of files) {
    const text = await readText(file, locale, io);
    for (const finding of isJsonText(file, text) ? jsonFindings(text, options) : pageFindings(text, options)) {
      tally.add(finding.issue.severity);
      report.add({ file, ...finding });
    }
    step();
  }
  report.end();
  output.close();
  io.err(`${counted(files.length, 'file', locale)}: ${tally.text()}\n`);
  return tally.exitCode();
}

/** What a page or a row has, without its file. */
type LocalFinding = Omit<Finding, 'file'>;

function pageFindings(text: string, options: LintOptions): LocalFinding[] {
  return lintHtml(text, options).map((issue) => ({ issue }));
}

/** Of a JSON file as a whole, or of each line where the first line is a value by itself. */
function jsonFindings(text: string, options: LintOptions): LocalFinding[] {
  const whole = parsed(text);
  const lines = text.split('\n');
  if (whole.ok || lines.length === 1 || !parsed(lines[0] ?? '').ok) return valueFindings(whole, options);
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    return valueFindings(parsed(line), options).map((finding) => ({ row: at + 1, ...finding }));
  });
}

function valueFindings(result: Result<unknown>, options: LintOptions): LocalFinding[] {
  const issues = result.ok ? lintJsonLd(result.value, options) : result.issues;
  return issues.map((issue) => ({ issue }));
}

function parsed(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text), issues: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const params = { reason: error.message };
    return { ok: false, issues: [createIssue<CliCode>('cli/json-unreadable', 'error', { received: text, params })] };
  }
}
