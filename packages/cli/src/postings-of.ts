import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIssue, type JobPosting, type Result } from '@berufsbild/core';
import { createJiti } from 'jiti';
import type { CliCode } from './cli.messages.ts';
import { notUtf8 } from './encoding.ts';
import { STANDARD_STREAM } from './files.ts';
import { InputError } from './input-error.ts';
import { type Line, linesOf } from './lines-of.ts';
import { EXAMPLE_LINE, postingOfRow } from './posting-of-row.ts';

/** What a source module exports: a factory of postings, and how to let go of what it holds. */
export interface SourceModule {
  /** Yields one result for each row. */
  readonly default: () => AsyncIterable<Result<JobPosting>>;
  /** Lets go of connections and files. */
  readonly close?: () => unknown;
}

/** A row of a source. */
export interface SourceRow {
  /** Its number from 1; in a file, the number of its line. */
  readonly row: number;
  readonly result: Result<JobPosting>;
}

/** How long a module may take to let go of what it holds, in milliseconds. */
const CLOSING_TIME = 5000;

/**
 * The postings of a source: NDJSON of postings (a file, or `-` for standard input), or a module (`.ts`, `.js`, `.mjs`)
 * whose default export yields results. Rows stream; one that is no posting comes as a failed result.
 *
 * @throws InputError where a module cannot be loaded, gives no results, or fails on the way or in its `close`.
 */
export async function* postingsOf(source: string): AsyncGenerator<SourceRow> {
  if (/\.[cm]?[jt]s$/u.test(source)) yield* fromModule(source);
  else yield* fromLines(source);
}

async function* fromModule(source: string): AsyncGenerator<SourceRow> {
  const module = await importSource(source);
  if (typeof module.default !== 'function') throw new InputError(`${source} has no function as its default export`);
  let row = 0;
  let ended = false;
  try {
    for await (const result of module.default()) {
      row += 1;
      if (!isResult(result)) throw new InputError(`row ${row} of ${source} is no result, as postingFrom gives one`);
      yield { row, result: checked(result) };
    }
    ended = true;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${source} failed after row ${row}: ${reasonOf(error)}`);
  } finally {
    const closing = closed(module, source);
    // What went wrong before is told at once, whether or not the module can still be closed.
    if (ended) await closing;
    else closing.catch(() => undefined);
  }
}

/** Waits no longer than it may take: what a module still holds then is no reason to keep its rows back. */
async function closed(module: SourceModule, source: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolveLate) => {
    timer = setTimeout(resolveLate, CLOSING_TIME);
  });
  try {
    await Promise.race([module.close?.(), late]);
  } catch (error) {
    throw new InputError(`${source} gave all its rows, but its close failed: ${reasonOf(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

/** A module may hand out anything as a posting, such as the columns of a row as they are. */
function checked(result: Result<JobPosting>): Result<JobPosting> {
  if (!result.ok) return result;
  const posting = postingOfRow(result.value);
  return { ...posting, issues: [...result.issues, ...posting.issues] };
}

async function importSource(source: string): Promise<SourceModule> {
  try {
    return await createJiti(import.meta.url).import<SourceModule>(pathToFileURL(resolve(source)).href);
  } catch (error) {
    throw new InputError(`${source} cannot be loaded: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isResult(value: unknown): value is Result<JobPosting> {
  return (
    typeof value === 'object' && value !== null && 'issues' in value && 'ok' in value && Array.isArray(value.issues)
  );
}

async function* fromLines(source: string): AsyncGenerator<SourceRow> {
  const input = source === STANDARD_STREAM ? process.stdin : await streamOf(source);
  let row = 0;
  for await (const line of linesOf(input)) {
    row += 1;
    if (line.text.trim() !== '') yield { row, result: postingOfLine(line, row) };
  }
}

async function streamOf(source: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(source);
  if ((await file.stat()).isDirectory()) {
    await file.close();
    throw new InputError(`${source} is a folder, not a file`);
  }
  return file.createReadStream();
}

/** A line that is not UTF-8 is told; that a whole file is UTF-16, only once. */
function postingOfLine({ text, encoding }: Line, row: number): Result<JobPosting> {
  const result = parsedLine(text);
  if (encoding === 'utf-8' || (encoding !== 'windows-1252' && row > 1)) return result;
  return { ...result, issues: [...result.issues, notUtf8(encoding)] };
}

function parsedLine(line: string): Result<JobPosting> {
  try {
    return postingOfRow(JSON.parse(line));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const params = { reason: error.message, example: EXAMPLE_LINE };
    return { ok: false, issues: [createIssue<CliCode>('cli/line-unreadable', 'error', { received: line, params })] };
  }
}
