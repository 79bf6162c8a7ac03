import type { CategoryCodeJsonLd } from './job-posting-jsonld.ts';

/** Codes of an occupation in the classifications that the model holds. */
interface OccupationCodes {
  readonly kldb?: string;
  readonly isco08?: string;
  readonly esco?: string;
}

/** The codes of an occupation, each with its classification. */
export function categoryCodes({ kldb, isco08, esco }: OccupationCodes, name?: string): CategoryCodeJsonLd[] {
  const named = name === undefined ? {} : { name };
  return [
    ...(kldb === undefined ? [] : [{ ...code(kldb, 'KldB 2010'), ...named }]),
    ...(isco08 === undefined ? [] : [code(isco08, 'ISCO-08')]),
    ...(esco === undefined ? [] : [{ ...code(esco, 'ESCO'), url: esco }]),
  ];
}

function code(codeValue: string, name: string): CategoryCodeJsonLd {
  return { '@type': 'CategoryCode', codeValue, inCodeSet: { '@type': 'CategoryCodeSet', name } };
}
