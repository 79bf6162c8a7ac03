import { createIssue, type Issue } from '@berufsbild/core';
import { type LintOptions, lintHtml, lintJsonLd } from '@berufsbild/jsonld/lint';
import type { CliCode } from '../cli.messages.ts';
import type { Command, CommandInput } from '../command.ts';
import { filesOf } from '../files.ts';
import { FINDING_OPTIONS } from '../findings/finding-options.ts';
import { reportOf } from '../findings/finding-report.ts';
import { profilesOf } from '../findings/profiles-of.ts';
import { createTally } from '../findings/tally.ts';
import type { Io } from '../io.ts';
import { isJsonText } from '../json-text.ts';
import { counted } from '../output/counted.ts';
import { openOutput } from '../output/open-output.ts';
import { progress } from '../output/progress.ts';
import { readText } from '../read-text.ts';

/** `berufsbild lint`: checks the markup of pages and JSON-LD files. */
export const lintCommand: Command = {
  summary: 'Checks JobPosting and Occupation markup in HTML pages and JSON-LD files.',
  usage: 'lint <files…>',
  options: FINDING_OPTIONS,
  run: lint,
};

async function lint({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const options = { profile: profilesOf(flags), now: io.now };
  const tally = createTally(flags);
  const createReport = reportOf(flags);
  const files = await filesOf(positionals);
  const output = openOutput(flags['output'], io);
  const report = createReport(output.write, locale);
  const step = progress(io, 'files');
  for (const file of files) {
    const text = await readText(file, locale, io);
    const check = isJsonText(file, text) ? lintJsonText : lintHtml;
    for (const issue of check(text, options)) {
      tally.add(issue.severity);
      report.add({ file, issue });
    }
    step();
  }
  report.end();
  output.close();
  io.err(`${counted(files.length, 'file')}: ${tally.text()}\n`);
  return tally.exitCode();
}

/** Lints a JSON file; one that does not parse has one issue. */
function lintJsonText(text: string, options: LintOptions): Issue[] {
  try {
    return lintJsonLd(JSON.parse(text), options);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const params = { reason: error.message };
    return [createIssue<CliCode>('cli/json-unreadable', 'error', { received: text, params })];
  }
}
