import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobPosting } from '@berufsbild/core';
import type { MessageLocale } from '@berufsbild/core/messages';
import { type ToJobPostingResult, toJobPosting, toScript } from '@berufsbild/jsonld';
import { choiceOf } from '../choice-of.ts';
import type { Command, CommandInput } from '../command.ts';
import type { Io } from '../io.ts';
import { counted, countedAll } from '../output/counted.ts';
import { isWorthSaying } from '../output/is-worth-saying.ts';
import { makeFolder } from '../output/make-folder.ts';
import { openOutput } from '../output/open-output.ts';
import { printable } from '../output/printable.ts';
import { progress } from '../output/progress.ts';
import { rowLine } from '../output/row-line.ts';
import { postingsOf } from '../postings-of.ts';
import { sourceOf } from '../source-of.ts';

/** The forms of markup: how one posting is written, and the ending of its file. */
const FORMS = {
  script: { write: toScript, ending: 'html' },
  jsonld: { write: (jsonld: object) => JSON.stringify(jsonld), ending: 'jsonld' },
} as const;

const FORM_NAMES = Object.keys(FORMS) as readonly (keyof typeof FORMS)[];

/** `berufsbild export`: writes the markup of postings. */
export const exportCommand: Command = {
  summary:
    'Writes JobPosting markup: one safe script element a line, or JSON-LD as NDJSON; into a folder, one file each.',
  usage: 'export <postings.ndjson | source.ts>',
  options: {
    to: { type: 'string', default: 'script', value: FORM_NAMES.join('|'), about: 'form of the markup' },
    output: { type: 'string', value: '<file | folder/>', about: 'where to write it (default: standard output)' },
  },
  run: exportPostings,
};

async function exportPostings({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const source = sourceOf(positionals);
  const form = FORMS[choiceOf(flags, 'to', FORM_NAMES)];
  const sink = sinkOf(flags['output'], form.ending, locale, io);
  const step = progress(io, 'row', locale);
  const counts = { written: 0, left: 0 };
  for await (const { row, result } of postingsOf(source)) {
    const { jsonld, issues = [] }: Partial<ToJobPostingResult> = result.ok
      ? toJobPosting(result.value, { now: io.now })
      : {};
    for (const issue of [...result.issues, ...issues].filter(isWorthSaying)) io.err(rowLine(row, issue, locale));
    counts[jsonld === undefined ? 'left' : 'written'] += 1;
    if (jsonld !== undefined && result.ok) sink.write(`${form.write(jsonld)}\n`, result.value, row);
    step();
  }
  io.err(`${countedAll(counts, locale)}\n`);
  sink.close();
  return counts.left > 0 ? 1 : 0;
}

/** Takes the markup of one posting after the other. */
interface Sink {
  readonly write: (text: string, posting: JobPosting, row: number) => void;
  readonly close: () => void;
}

/** Into a folder where the path ends in a slash or is one, otherwise into one file or standard output. */
function sinkOf(path: unknown, ending: string, locale: MessageLocale, io: Io): Sink {
  if (typeof path !== 'string' || !(path.endsWith('/') || isFolder(path))) return openOutput(path, io);
  makeFolder(path);
  const others = new Set(filesIn(path));
  return {
    write(text, posting, row) {
      const name = `${fileName(posting, row)}.${ending}`;
      others.delete(name);
      writeFileSync(join(path, name), text);
    },
    close() {
      if (others.size > 0) io.err(printable(`${counted(others.size, 'other', locale)} in ${path}\n`));
    },
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The row, so that no two share a name, and what is safe in a file name of the identifier. */
function fileName({ identifier }: JobPosting, row: number): string {
  const id = identifier?.value.replace(/[^\w-]/gu, '_').slice(0, 60);
  return [String(row).padStart(6, '0'), id].filter(Boolean).join('-');
}
