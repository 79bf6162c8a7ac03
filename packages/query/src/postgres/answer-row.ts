/** What a row of a search statement tells about; they all have the same columns. */
export const PARTS = { hit: 0, total: 1, facet: 2, group: 3, rest: 4 } as const;

/** A row of a search statement. */
export interface AnswerRow {
  /** One of {@link PARTS}. */
  readonly part: number;
  /** Place of the facet or summary in the plan. */
  readonly place: number;
  /** The document of a hit, a value of a facet, the group of a summary. */
  readonly label: string | null;
  /** How many. */
  readonly n: number | null;
  /** Relevance, distance and numeric keys; how many values there are; figures. */
  readonly numbers: readonly (number | null)[] | null;
  /** The id and the text keys of a hit. */
  readonly texts: readonly (string | null)[] | null;
}

/** One SELECT that gives such rows. */
export function answerSelect(
  part: keyof typeof PARTS,
  { place = '0', label = 'NULL', n = 'NULL', numbers = 'NULL', texts = 'NULL' }: Partial<Record<AnswerColumn, string>>,
  rest: string,
): string {
  const columns = [
    `${PARTS[part]} AS part`,
    `${place} AS place`,
    `${label}::text AS label`,
    `${n}::integer AS n`,
    `${numbers}::double precision[] AS numbers`,
    `${texts}::text[] AS texts`,
  ];
  return `SELECT ${columns.join(', ')} ${rest}`;
}

type AnswerColumn = Exclude<keyof AnswerRow, 'part'>;
