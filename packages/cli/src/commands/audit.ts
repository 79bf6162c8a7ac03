import type { Issue, JobPosting, Result } from '@berufsbild/core';
import { toJobPosting } from '@berufsbild/jsonld';
import { type LintOptions, lintJsonLd } from '@berufsbild/jsonld/lint';
import type { Command, CommandInput } from '../command.ts';
import { FINDING_OPTIONS } from '../findings/finding-options.ts';
import { reportOf } from '../findings/finding-report.ts';
import { profilesOf } from '../findings/profiles-of.ts';
import { createTally } from '../findings/tally.ts';
import type { Io } from '../io.ts';
import { counted, countedAll } from '../output/counted.ts';
import { openOutput } from '../output/open-output.ts';
import { progress } from '../output/progress.ts';
import { postingsOf } from '../postings-of.ts';
import { sourceOf } from '../source-of.ts';

/** `berufsbild audit`: reads every row of a source and says what is wrong with it and with its markup. */
export const auditCommand: Command = {
  summary: 'Checks every row of a source: what could not be read, what the markup would lack, what it cannot say.',
  usage: 'audit <postings.ndjson | source.ts>',
  options: FINDING_OPTIONS,
  run: audit,
};

async function audit({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const source = sourceOf(positionals);
  const options = { profile: profilesOf(flags), now: io.now };
  const tally = createTally(flags, locale);
  const createReport = reportOf(flags);
  const output = openOutput(flags['output'], io);
  const report = createReport(output.write, locale);
  const step = progress(io, 'row', locale);
  const counts = { rows: 0, postings: 0, unpaid: 0 };
  for await (const { row, result } of postingsOf(source)) {
    counts.rows += 1;
    if (result.ok) counts.postings += 1;
    if (result.ok && result.value.baseSalary === undefined) counts.unpaid += 1;
    const id = result.ok ? result.value.identifier?.value : undefined;
    for (const issue of issuesOf(result, options)) {
      tally.add(issue.severity);
      report.add({ file: source, row, ...(id !== undefined && { id }), issue });
    }
    step();
  }
  report.end();
  output.close();
  const { rows, postings, unpaid } = counts;
  const results = countedAll({ posting: postings, left: rows - postings, unpaid }, locale);
  io.err(`${counted(rows, 'row', locale)}: ${results}\n${tally.text()}\n`);
  return tally.exitCode();
}

/** What reading, exporting and linting say of a row; each issue once. */
function issuesOf(result: Result<JobPosting>, options: LintOptions): readonly Issue[] {
  if (!result.ok) return result.issues;
  const { jsonld, issues } = toJobPosting(result.value, options);
  const found = jsonld === undefined ? [] : lintJsonLd(jsonld, options);
  const seen = new Set<string>();
  return [...result.issues, ...issues, ...found].filter(({ code, path }) => {
    const key = `${code} ${path.join('.')}`;
    return !seen.has(key) && seen.add(key);
  });
}
