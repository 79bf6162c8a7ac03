import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { AnyCollection } from '../collection/collection.ts';

/** Raised where a packed index looks different, or documents are read in another way. */
const FORMAT = 5;

/** What an index that was kept must have been made with to be used again. */
export function indexKey({ name, fields }: AnyCollection): string {
  const rows = Object.entries(fields).map(([field, row]) => [field, row, row.read.toString()]);
  const made = JSON.stringify([FORMAT, versionOf('@berufsbild/core'), versionOf('@berufsbild/query'), name, rows]);
  return createHash('sha256').update(made).digest('hex');
}

/** Another version may read a document in another way. */
function versionOf(name: string): string {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string };
  return version;
}
