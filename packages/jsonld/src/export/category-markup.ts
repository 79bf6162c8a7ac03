import type { CategoryCodeJsonLd } from './job-posting-jsonld.ts';
import { present } from './present.ts';

/** Codes of an occupation in the classifications that the model holds. */
interface OccupationCodes {
  readonly kldb?: string;
  readonly isco08?: string;
  readonly esco?: string;
}

/** The codes of an occupation, each with its classification. */
export function categoryCodes({ kldb, isco08, esco }: OccupationCodes, name?: string): CategoryCodeJsonLd[] {
  const codes: readonly (readonly [string | undefined, string, object?])[] = [
    [kldb, 'KldB 2010', { name }],
    [isco08, 'ISCO-08'],
    [esco, 'ESCO', { url: esco }],
  ];
  return codes.flatMap(([codeValue, set, more]) =>
    codeValue
      ? present<CategoryCodeJsonLd>({
          '@type': 'CategoryCode',
          codeValue,
          inCodeSet: { '@type': 'CategoryCodeSet', name: set },
          ...more,
        })
      : [],
  );
}
