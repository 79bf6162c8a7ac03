import { HEAD_ROWS, type HeadRow } from './head-rows.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** The row of a noun phrase by its noun, whatever else the row asks for. */
export function rowOfHead({ head, adjectives }: Pick<NounPhrase, 'head' | 'adjectives'>): HeadRow | undefined {
  return HEAD_ROWS.find((row) => row.head.test(head) && hasWanted(row, adjectives));
}

/** The kind of a noun phrase whose noun alone tells it. */
export function kindOfHead(phrase: Pick<NounPhrase, 'head' | 'adjectives'>): HeadRow['kind'] | undefined {
  const row = rowOfHead(phrase);
  return row === undefined || typeof row.needs === 'string' ? undefined : row.kind;
}

function hasWanted({ needs }: HeadRow, adjectives: readonly string[]): boolean {
  return !(needs instanceof RegExp) || adjectives.some((adjective) => needs.test(adjective));
}

/** Whether a lower-case noun names a field of study or a school-leaving certificate. */
export function isSubject(head: string): boolean {
  return kindOfHead({ head, adjectives: [] }) === 'education';
}
