import type { StoredDocument } from '../collection/collection.ts';
import { type Analyse, atoms, type ReadDocument, type ReadText, readDocument } from '../collection/read-document.ts';
import { letterSet } from '../text/letter-set.ts';
import type { Run } from './database.ts';
import { insertStatement } from './insert-statement.ts';
import type { Statement } from './statement.ts';
import { OWN_COLUMNS, type Tables } from './tables.ts';
import { phraseText, tieredWord } from './tiered-word.ts';

/** UTF-16 units of documents, as JSON, that make a statement full. */
const MOST_UNITS = 8_000_000;
/** What a document counts at least: a statement has no more than 500. */
const LEAST_UNITS = MOST_UNITS / 500;
/** Words that make a statement full. */
const MOST_WORDS = 10_000;

/** Stores documents with a revision, in place of those with the same id, and the words that are not known yet. */
export async function writeDocuments(
  run: Run,
  tables: Tables,
  documents: readonly StoredDocument[],
  rev: number,
  { analyse, isKnown }: { readonly analyse: Analyse; readonly isKnown: (word: string) => boolean },
): Promise<readonly string[]> {
  const fresh = new Set<string>();
  const upsert = upsertOf(tables);
  for (const part of parts(withJson(documents), MOST_UNITS, ({ json }) => Math.max(json.length, LEAST_UNITS))) {
    const rows = part.map(({ document, json }) => {
      const read = readDocument(tables.collection, document, analyse);
      const tiers = bestTiers(read);
      for (const word of tiers.keys()) if (!isKnown(word)) fresh.add(word);
      const words = Array.from(tiers, ([word, tier]) => tieredWord(tier, word));
      const phrases = read.texts.map(({ tokens }: ReadText) => phraseText(tokens.flatMap(atoms))).join('\n');
      return [document.id, rev, json, words, phrases, ...tables.columns.map(({ value }) => value(read))];
    });
    await run(upsert(rows));
  }
  for (const words of parts([...fresh], MOST_WORDS, () => 1)) await run(wordsStatement(tables, words));
  return [...fresh];
}

function* withJson(documents: readonly StoredDocument[]) {
  for (const document of documents) yield { document, json: JSON.stringify(document) };
}

/** Items in their order, as many together as make something full. */
function* parts<Item>(items: Iterable<Item>, most: number, sizeOf: (item: Item) => number): Iterable<readonly Item[]> {
  let part: Item[] = [];
  let size = 0;
  for (const item of items) {
    part.push(item);
    size += sizeOf(item);
    if (size >= most) {
      yield part;
      part = [];
      size = 0;
    }
  }
  if (part.length > 0) yield part;
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

function upsertOf({ documents, columns }: Tables) {
  return insertStatement({ table: documents, columns: [...OWN_COLUMNS, ...columns], present: 'replaced' });
}

function wordsStatement({ words }: Tables, fresh: readonly string[]): Statement {
  const columns = [
    { name: 'word', type: 'text' },
    { name: 'letters', type: 'integer' },
    { name: 'units', type: 'integer' },
  ] as const;
  return insertStatement({ table: words, columns, present: 'kept' })(
    fresh.map((word) => [word, letterSet(word), word.length]),
  );
}

/** Notes the ids that were removed with a revision. */
export function tombstonesStatement({ removed }: Tables, ids: readonly string[], rev: number): Statement {
  const columns = [
    { name: 'id', type: 'text' },
    { name: 'rev', type: 'bigint' },
  ] as const;
  return insertStatement({ table: removed, columns, present: 'replaced' })(ids.map((id) => [id, rev]));
}
