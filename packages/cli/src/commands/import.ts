import { readFile, writeFile } from 'node:fs/promises';
import type { JobPosting } from '@berufsbild/core';
import {
  groupDuplicates,
  type ImportOptions,
  type ImportResult,
  importHtml,
  importJsonLd,
} from '@berufsbild/jsonld/import';
import type { Command, CommandInput, Flags } from '../command.ts';
import { filesOf } from '../files.ts';
import type { Io } from '../io.ts';
import { type ImportedFile, importReport } from '../output/import-report.ts';
import { openOutput } from '../output/open-output.ts';
import { progress } from '../output/progress.ts';
import { UsageError } from '../usage-error.ts';

const REPAIRS = ['safe', 'none'] as const;

/** `berufsbild import`: reads the postings that pages and JSON-LD files publish. */
export const importCommand: Command = {
  summary: 'Reads postings out of HTML pages and JSON-LD files, one JSON object a line; lists what it repaired.',
  usage:
    'import <files…> [--repair safe|none] [--country DE] [--max-bytes 5000000] [--output jobs.ndjson] [--report report.html]',
  options: {
    repair: { type: 'string', default: 'safe' },
    country: { type: 'string' },
    'max-bytes': { type: 'string' },
    output: { type: 'string' },
    report: { type: 'string' },
  },
  run: importFiles,
};

async function importFiles({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const options = optionsOf(flags, io);
  const keepsRepaired = repairOf(flags) === 'safe';
  const files = await filesOf(positionals);
  const output = openOutput(flags['output'], io);
  const step = progress(io, 'files');
  const done: ImportedFile[] = [];
  const postings: JobPosting[] = [];
  const homes: string[] = [];
  for (const file of files) {
    const imported = importOne(file, await readFile(file, 'utf8'), options);
    const kept = imported.postings.filter(({ issues }) => keepsRepaired || issues.length === 0);
    for (const { value } of kept) {
      output.write(`${JSON.stringify(value)}\n`);
      postings.push(value);
      homes.push(file);
    }
    const issues = [...imported.issues, ...imported.postings.flatMap((posting) => posting.issues)];
    done.push({ file, found: imported.postings.length, kept: kept.length, issues });
    step();
  }
  output.close();
  const duplicates = groupDuplicates(postings).map(({ members, reason }) => ({
    reason,
    members: members.map((at) => ({ file: homes[at] ?? '', title: postings[at]?.title ?? '' })),
  }));
  if (typeof flags['report'] === 'string') await writeFile(flags['report'], importReport(done, duplicates, locale));
  const repairs = done.reduce((sum, { issues }) => sum + issues.length, 0);
  io.err(
    `${files.length} files: ${postings.length} postings, ${repairs} notes, ${duplicates.length} groups of duplicates\n`,
  );
  return done.some(({ kept }) => kept === 0) ? 1 : 0;
}

function importOne(file: string, text: string, options: ImportOptions): ImportResult {
  return /\.json(?:ld)?$/iu.test(file) ? importJsonLd(text, options) : importHtml(text, options);
}

function repairOf(flags: Flags): (typeof REPAIRS)[number] {
  const repair = REPAIRS.find((name) => name === flags['repair']);
  if (repair !== undefined) return repair;
  throw new UsageError(`--repair takes ${REPAIRS.join(', ')}, not ${String(flags['repair'])}`);
}

function optionsOf(flags: Flags, { now }: Io): ImportOptions {
  const { country, 'max-bytes': maxBytes } = flags;
  if (maxBytes !== undefined && !/^[1-9]\d{0,9}$/u.test(String(maxBytes))) {
    throw new UsageError(`--max-bytes takes a whole number of bytes, not ${String(maxBytes)}`);
  }
  return {
    now,
    ...(typeof country === 'string' && { country }),
    ...(maxBytes !== undefined && { maxBytes: Number(maxBytes) }),
  };
}
