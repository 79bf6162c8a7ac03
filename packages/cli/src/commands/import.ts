import type { Issue, JobPosting } from '@berufsbild/core';
import type { MessageLocale } from '@berufsbild/core/messages';
import {
  groupDuplicates,
  type Imported,
  type ImportOptions,
  type ImportResult,
  importHtml,
  importJsonLd,
} from '@berufsbild/jsonld/import';
import { choiceOf } from '../choice-of.ts';
import type { Command, CommandInput, Flags } from '../command.ts';
import { filesOf } from '../files.ts';
import type { Io } from '../io.ts';
import { isJsonText } from '../json-text.ts';
import { MAX_BYTES_FLAG, maxBytesOf } from '../max-bytes.ts';
import { counted, countedAll } from '../output/counted.ts';
import { importReport } from '../output/import-report.ts';
import { type ImportedFile, kindsOfNotes, type NoteKind } from '../output/kinds-of-notes.ts';
import { openOutput } from '../output/open-output.ts';
import { PLACE_WORDS } from '../output/place-words.ts';
import { printable } from '../output/printable.ts';
import { progress } from '../output/progress.ts';
import { wordsOf } from '../output/words-of.ts';
import { writeOut } from '../output/write-out.ts';
import { readText } from '../read-text.ts';

const REPAIRS = ['safe', 'none'] as const;
const COUNTRIES = ['DE', 'AT', 'CH'] as const;

/** `berufsbild import`: reads the postings that pages and JSON-LD files publish. */
export const importCommand: Command = {
  summary: 'Reads postings out of HTML pages and JSON-LD files, one JSON object a line; lists what it repaired.',
  usage: 'import <files…>',
  options: {
    repair: {
      type: 'string',
      default: 'safe',
      value: REPAIRS.join('|'),
      about: 'none keeps only postings without a note',
    },
    country: { type: 'string', value: COUNTRIES.join('|'), about: 'country of postings that name none' },
    'max-bytes': MAX_BYTES_FLAG,
    output: { type: 'string', value: '<file>', about: 'where to write the postings (default: standard output)' },
    report: { type: 'string', value: '<file>', about: 'a page with repairs by kind, duplicates and files' },
  },
  run: importFiles,
};

async function importFiles({ positionals, flags, locale }: CommandInput, io: Io): Promise<number> {
  const options = optionsOf(flags, io);
  const keepsRepaired = choiceOf(flags, 'repair', REPAIRS) === 'safe';
  const files = await filesOf(positionals);
  const output = openOutput(flags['output'], io);
  const step = progress(io, 'file', locale);
  const done: ImportedFile[] = [];
  const postings: JobPosting[] = [];
  const homes: string[] = [];
  for (const file of files) {
    const imported = importOne(file, await readText(file, locale, io), options);
    const kept = imported.postings.filter((posting) => keepsRepaired || isFlawless(posting, imported.issues));
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
  await writeOut(flags['report'], () => importReport(done, duplicates, locale), io);
  const note = done.reduce((sum, { issues }) => sum + issues.length, 0);
  const counts = { posting: postings.length, note, duplicates: duplicates.length };
  io.err(`${counted(files.length, 'file', locale)}: ${countedAll(counts, locale)}\n`);
  for (const kind of kindsOfNotes(done)) io.err(printable(kindLine(kind, locale)));
  return done.some(({ kept }) => kept === 0) ? 1 : 0;
}

/** `  12 × import/json-repaired, zuerst in page.html: …`. */
function kindLine({ issue, file, count }: NoteKind, locale: MessageLocale): string {
  const { message } = wordsOf(issue, locale);
  return `  ${count} × ${issue.code}, ${count === 1 ? '' : PLACE_WORDS[locale].first}in ${file}: ${message}\n`;
}

/** Nothing was mended, assumed or left out in a posting, nor in what it stands in, such as the block of a page. */
function isFlawless({ issues, path }: Imported<JobPosting>, ofPage: readonly Issue[]): boolean {
  const holdsIt = ({ path: part }: Issue) => part.every((key, at) => key === path[at]);
  return issues.length === 0 && !ofPage.some(holdsIt);
}

function importOne(file: string, text: string, options: ImportOptions): ImportResult {
  return isJsonText(file, text) ? importJsonLd(text, options) : importHtml(text, options);
}

function optionsOf(flags: Flags, { now }: Io): ImportOptions {
  return {
    now,
    maxBytes: maxBytesOf(flags),
    ...(flags['country'] !== undefined && { country: choiceOf(flags, 'country', COUNTRIES) }),
  };
}
