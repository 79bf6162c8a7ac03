import type { CredentialCategory, CredentialJsonLd } from './job-posting-jsonld.ts';

/** German and English words for the degrees that Google names, the highest first. */
const CREDENTIALS: readonly { readonly pattern: RegExp; readonly category: CredentialCategory }[] = [
  { pattern: /\b(?:Master|Promotion|promoviert|PhD|MBA|Staatsexamen|postgraduate)/i, category: 'postgraduate degree' },
  { pattern: /\b(?:Bachelor|B\. ?A\.|B\. ?Sc\.|FH-Abschluss)/i, category: 'bachelor degree' },
  {
    pattern: /(?:ausbildung|Lehre|Lehrabschluss|Gesellenbrief|Meisterbrief|EFZ)\b/i,
    category: 'professional certificate',
  },
  { pattern: /\b(?:Abitur|Matura|Maturität|Hochschulreife|Fachabitur|high school)/i, category: 'high school' },
];

/** Education as a credential where the words name exactly one degree of Google's, else as the words themselves. */
export function educationMarkup(stated: string): CredentialJsonLd | string {
  const found = CREDENTIALS.filter(({ pattern }) => pattern.test(stated));
  const [only] = found;
  if (only === undefined || found.length > 1) return stated;
  return { '@type': 'EducationalOccupationalCredential', credentialCategory: only.category, name: stated };
}
