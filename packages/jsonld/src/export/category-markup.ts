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
  return [...code(kldb, 'KldB 2010', { name }), ...code(isco08, 'ISCO-08'), ...code(esco, 'ESCO', { url: esco })];
}

function code(codeValue: string | undefined, name: string, more?: object): CategoryCodeJsonLd[] {
  if (!codeValue) return [];
  return [present({ '@type': 'CategoryCode', codeValue, inCodeSet: { '@type': 'CategoryCodeSet', name }, ...more })];
}
