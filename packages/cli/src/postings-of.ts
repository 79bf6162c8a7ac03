import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { JobPosting, Result } from '@berufsbild/core';
import { postingFrom } from '@berufsbild/core';
import { createJiti } from 'jiti';
import { UsageError } from './usage-error.ts';

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

/**
 * The postings of a source: NDJSON of postings (a file, or `-` for standard input), or a module (`.ts`, `.js`, `.mjs`)
 * whose default export yields results. Rows stream; a line that is no posting comes as a failed result.
 */
export async function* postingsOf(source: string): AsyncGenerator<SourceRow> {
  if (/\.[cm]?[jt]s$/u.test(source)) yield* fromModule(source);
  else yield* fromLines(source);
}

async function* fromModule(source: string): AsyncGenerator<SourceRow> {
  const module = await importSource(source);
  if (typeof module.default !== 'function') throw new UsageError(`${source} has no function as its default export`);
  let row = 0;
  try {
    for await (const result of module.default()) {
      row += 1;
      if (!isResult(result)) throw new UsageError(`row ${row} of ${source} is no result, as postingFrom gives one`);
      yield { row, result };
    }
  } finally {
    await module.close?.();
  }
}

async function importSource(source: string): Promise<SourceModule> {
  try {
    return await createJiti(import.meta.url).import<SourceModule>(pathToFileURL(resolve(source)).href);
  } catch (error) {
    throw new UsageError(`${source} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isResult(value: unknown): value is Result<JobPosting> {
  return typeof value === 'object' && value !== null && 'ok' in value && 'issues' in value;
}

async function* fromLines(source: string): AsyncGenerator<SourceRow> {
  const input = source === '-' ? process.stdin : (await open(source)).createReadStream({ encoding: 'utf8' });
  let row = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    row += 1;
    if (line.trim() !== '') yield { row, result: postingOfLine(line) };
  }
}

function postingOfLine(line: string): Result<JobPosting> {
  try {
    return postingFrom(JSON.parse(line));
  } catch (error) {
    const received = line.length > 60 ? `${line.slice(0, 59)}…` : line;
    const params = {
      reason: error instanceof Error ? error.message : String(error),
      example: '{"title": "Redakteur (m/w/d)"}',
    };
    return { ok: false, issues: [{ code: 'cli/line-unreadable', severity: 'error', path: [], received, params }] };
  }
}
