import { isDeepStrictEqual } from 'node:util';
import { createIssue, type Issue, type JobPosting, type Result } from '@berufsbild/core';
import { isQueryError, type Store, type StoredPosting } from '@berufsbild/query';
import type { CliCode } from './cli.messages.ts';
import { isWorthSaying } from './output/is-worth-saying.ts';
import { postingsOf } from './postings-of.ts';

/** What happened to the rows of a source. */
export interface LoadCounts {
  rows: number;
  written: number;
  /** Stood in the store already, just so. */
  unchanged: number;
  /** Are no posting, have no key, or cannot be stored. */
  left: number;
}

/** What is told on the way. */
export interface LoadListeners {
  readonly onIssue: (row: number, issue: Issue) => void;
  readonly onProgress?: (rows: number) => void;
}

/** Rows that are written in one transaction. */
const BATCH = 500;
/** Longest key that a store takes. */
const LONGEST_KEY = 200;

/**
 * Brings the postings of a source into a store, batch by batch; a posting whose key holds the same already is not
 * written again, so that a run that was cut off goes on where it ended.
 *
 * @param source - File or module, as {@link postingsOf} takes it.
 * @returns The counts. Rejects with what the store rejects with; batches before that are safe.
 */
export async function loadPostings(source: string, store: Store, listeners: LoadListeners): Promise<LoadCounts> {
  const counts: LoadCounts = { rows: 0, written: 0, unchanged: 0, left: 0 };
  /** By key: the last row of a key counts. */
  let batch = new Map<string, Waiting>();
  const flush = async () => {
    await write([...batch.values()], store, counts, listeners);
    batch = new Map();
    listeners.onProgress?.(counts.rows);
  };
  for await (const { row, result } of postingsOf(source)) {
    counts.rows += 1;
    const stored = storedOf(result);
    if ('issues' in stored) refuse(counts, listeners, row, stored.issues);
    else {
      for (const issue of result.issues.filter(isWorthSaying)) listeners.onIssue(row, issue);
      batch.set(stored.document.id, { row, document: stored.document });
    }
    if (batch.size >= BATCH) await flush();
  }
  await flush();
  return counts;
}

interface Waiting {
  readonly row: number;
  readonly document: StoredPosting;
}

/** A row as the store keeps it, under its identifier, else its address. */
function storedOf(result: Result<JobPosting>): { document: StoredPosting } | { issues: readonly Issue[] } {
  if (!result.ok) return { issues: result.issues };
  const id = result.value.identifier?.value ?? result.value.url ?? '';
  if (id !== '' && id.length <= LONGEST_KEY) return { document: { ...result.value, id } };
  const params = { longest: LONGEST_KEY, example: '{"identifier": {"value": "4711"}}' };
  return { issues: [createIssue<CliCode>('cli/key-missing', 'error', { path: ['identifier'], received: id, params })] };
}

function refuse(counts: LoadCounts, { onIssue }: LoadListeners, row: number, issues: readonly Issue[]): void {
  counts.left += 1;
  for (const issue of issues) onIssue(row, issue);
}

async function write(
  waiting: readonly Waiting[],
  store: Store,
  counts: LoadCounts,
  listeners: LoadListeners,
): Promise<void> {
  const known = await Promise.all(waiting.map(({ document }) => store.get(document.id)));
  const changed = waiting.filter(({ document }, at) => !isDeepStrictEqual(plain(document), plain(known[at])));
  counts.unchanged += waiting.length - changed.length;
  if (changed.length === 0) return;
  try {
    await store.upsert(changed.map(({ document }) => document));
    counts.written += changed.length;
  } catch (error) {
    if (!isQueryError(error) || error.code !== 'query/document') throw error;
    for (const one of changed) await writeOne(one, store, counts, listeners);
  }
}

/** One of a batch that holds a document which cannot be stored. */
async function writeOne({ row, document }: Waiting, store: Store, counts: LoadCounts, listeners: LoadListeners) {
  try {
    await store.upsert(document);
    counts.written += 1;
  } catch (error) {
    if (!isQueryError(error) || error.code !== 'query/document') throw error;
    const params = { reason: error.message };
    refuse(counts, listeners, row, [createIssue<CliCode>('cli/row-refused', 'error', { params })]);
  }
}

/** As it comes back out of a store. */
function plain(document: StoredPosting | undefined): unknown {
  return document === undefined ? undefined : JSON.parse(JSON.stringify(document));
}
