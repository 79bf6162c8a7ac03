import type { StoredDocument } from '../collection/collection.ts';
import { type Analyse, atoms, type ReadDocument, type ReadText, readDocument } from '../collection/read-document.ts';
import { letterSet } from '../text/letter-set.ts';
import type { Run } from './database.ts';
import type { Statement } from './statement.ts';
import { OWN_COLUMNS, type Tables } from './tables.ts';
import { phraseText, tieredWord } from './tiered-word.ts';

/** Most parameters of one statement; PostgreSQL takes 65,535. */
const MOST_PARAMETERS = 20_000;

/** Stores documents with a revision, in place of those with the same id, and the words that are not known yet. */
export async function writeDocuments(
  run: Run,
  tables: Tables,
  documents: readonly StoredDocument[],
  rev: number,
  { analyse, isKnown }: { readonly analyse: Analyse; readonly isKnown: (word: string) => boolean },
): Promise<readonly string[]> {
  const fresh = new Set<string>();
  const width = OWN_COLUMNS.length + tables.columns.length;
  for (const part of parts(documents, Math.floor(MOST_PARAMETERS / width))) {
    const rows = part.map((document) => {
      const read = readDocument(tables.collection, document, analyse);
      const tiers = bestTiers(read);
      for (const word of tiers.keys()) if (!isKnown(word)) fresh.add(word);
      const words = Array.from(tiers, ([word, tier]) => tieredWord(tier, word));
      const phrases = read.texts.map(({ tokens }: ReadText) => phraseText(tokens.flatMap(atoms))).join('\n');
      const own = [document.id, rev, JSON.stringify(document), words, phrases];
      return [...own, ...tables.columns.map(({ value }) => value(read) ?? null)];
    });
    await run(upsertStatement(tables, rows));
  }
  for (const words of parts([...fresh], MOST_PARAMETERS / 3)) await run(wordsStatement(tables, words));
  return [...fresh];
}

function* parts<Item>(items: readonly Item[], size: number): Iterable<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** The best tier of each word of a document. */
function bestTiers({ texts }: ReadDocument): ReadonlyMap<string, number> {
  const tiers = new Map<string, number>();
  for (const { tier, tokens } of texts) {
    for (const { token, parts: inner } of tokens) {
      for (const word of [token, ...inner]) {
        if (tier > (tiers.get(word) ?? 0)) tiers.set(word, tier);
      }
    }
  }
  return tiers;
}

function upsertStatement({ documents, columns }: Tables, rows: readonly (readonly unknown[])[]): Statement {
  const names = [...OWN_COLUMNS, ...columns.map(({ name }) => name)];
  const updates = names.slice(1).map((name) => `${name} = EXCLUDED.${name}`);
  return {
    text: `INSERT INTO ${documents} (${names.join(', ')}) VALUES ${placesOf(rows)} ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
    values: rows.flat(),
  };
}

function wordsStatement({ words }: Tables, fresh: readonly string[]): Statement {
  const rows = fresh.map((word) => [word, letterSet(word), word.length]);
  return {
    text: `INSERT INTO ${words} (word, letters, units) VALUES ${placesOf(rows)} ON CONFLICT (word) DO NOTHING`,
    values: rows.flat(),
  };
}

/** Notes the ids that were removed with a revision. */
export function tombstonesStatement({ removed }: Tables, ids: readonly string[], rev: number): Statement {
  const rows = ids.map((id) => [id, rev]);
  return {
    text: `INSERT INTO ${removed} (id, rev) VALUES ${placesOf(rows)} ON CONFLICT (id) DO UPDATE SET rev = EXCLUDED.rev`,
    values: rows.flat(),
  };
}

/** `($1, $2), ($3, $4)` for the values of some rows. */
function placesOf(rows: readonly (readonly unknown[])[]): string {
  let place = 0;
  return rows.map((row) => `(${row.map(() => `$${++place}`).join(', ')})`).join(', ');
}
