import { HEAD_ROWS, type HeadRow } from './head-rows.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { remembered } from './remembered.ts';
import { createSuffixTable, type SuffixTable } from './suffix-table.ts';

type Headed = Pick<NounPhrase, 'head' | 'adjectives'>;

/** Technology that its adjective tells: "KI-gestützte Fertigung". */
const AUTOMATED = /^ki-/u;
const AUTOMATED_ROW: HeadRow = { kind: 'tool', words: '', needs: AUTOMATED };

let table: SuffixTable<readonly HeadRow[]> | undefined;

const rowsOf = remembered((head) => {
  table ??= createSuffixTable(HEAD_ROWS.map((row) => ({ words: row.words, value: [row] })));
  return table(head);
});

/** The row of a noun phrase by its noun; what else the row asks for, an adjective apart, is not looked at. */
export function rowOfHead({ head, adjectives }: Headed): HeadRow | undefined {
  if (adjectives.some((adjective) => AUTOMATED.test(adjective))) return AUTOMATED_ROW;
  return rowsOf(head)?.find(
    ({ needs }) => !(needs instanceof RegExp) || adjectives.some((adjective) => needs.test(adjective)),
  );
}

/** The kind of a noun phrase whose noun alone tells it. */
export function kindOfHead({ row }: Pick<NounPhrase, 'row'>): HeadRow['kind'] | undefined {
  return row === undefined || typeof row.needs === 'string' ? undefined : row.kind;
}

/** The kind of a single lower-case noun that tells it. */
export function kindOfNoun(head: string): HeadRow['kind'] | undefined {
  return kindOfHead({ row: rowOfHead({ head, adjectives: [] }) });
}

/** Whether a lower-case noun names a field of study or a school-leaving certificate. */
export function isSubject(head: string): boolean {
  return kindOfNoun(head) === 'education';
}
