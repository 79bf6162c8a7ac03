import { createTextAnalyser } from '@berufsbild/core/text';
import { describe, expect, it } from 'vitest';
import { POSTINGS } from '../posting/postings.ts';
import type { Run } from './database.ts';
import type { Statement } from './statement.ts';
import { tablesOf } from './tables.ts';
import { tombstonesStatement, writeDocuments } from './write-documents.ts';

const TABLES = tablesOf(POSTINGS, 'public');

/** How many rows each statement writes into a table. */
async function rowsSent(table: string, documents: readonly { id: string; title: string; url?: string }[]) {
  const sent: Statement[] = [];
  const run: Run = async (statement) => {
    sent.push(statement);
    return [];
  };
  await writeDocuments(run, TABLES, documents, 1, { analyse: createTextAnalyser(), isKnown: () => false });
  return sent
    .filter(({ text }) => text.startsWith(`INSERT INTO ${table} `))
    .map(({ values }) => (values[0] as readonly unknown[]).length);
}

describe('writeDocuments', () => {
  const documents = Array.from({ length: 1201 }, (_, index) => ({ id: String(index), title: 'Koch' }));

  it('writes many documents a part at a time, and each word once', async () => {
    expect(await rowsSent(TABLES.documents, documents)).toEqual([500, 500, 201]);
    expect(await rowsSent(TABLES.words, documents)).toEqual([1]);
  });

  it('writes fewer at a time where they are long', async () => {
    const long = documents.slice(0, 5).map((document) => ({ ...document, url: 'x'.repeat(3_000_000) }));
    expect(await rowsSent(TABLES.documents, long)).toEqual([3, 2]);
  });

  it('writes nothing where there is nothing', async () => {
    expect(await rowsSent(TABLES.documents, [])).toEqual([]);
  });
});

describe('tombstonesStatement', () => {
  it('takes more ids than a statement could have parameters', () => {
    const ids = Array.from({ length: 70_000 }, (_, index) => String(index));
    expect(tombstonesStatement(TABLES, ids, 7).values.map((list) => (list as readonly unknown[]).length)).toEqual([
      70_000, 70_000,
    ]);
  });
});
