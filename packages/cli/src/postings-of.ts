import { createReadStream } from 'node:fs';
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

/**
 * The postings of a source: NDJSON of postings (a file, or `-` for standard input), or a module (`.ts`, `.js`, `.mjs`)
 * whose default export yields results. Rows stream; a line that is no posting comes as a failed result.
 */
export async function* postingsOf(source: string): AsyncGenerator<Result<JobPosting>> {
  if (/\.[cm]?[jt]s$/u.test(source)) yield* fromModule(source);
  else yield* fromLines(source);
}

async function* fromModule(source: string): AsyncGenerator<Result<JobPosting>> {
  const url = pathToFileURL(resolve(source)).href;
  const module = await createJiti(import.meta.url).import<SourceModule>(url);
  if (typeof module.default !== 'function') throw new UsageError(`${source} has no function as its default export`);
  try {
    yield* module.default();
  } finally {
    await module.close?.();
  }
}

async function* fromLines(source: string): AsyncGenerator<Result<JobPosting>> {
  const input = source === '-' ? process.stdin : createReadStream(source, 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield postingOfLine(line);
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
