import type { CredentialCategory, CredentialJsonLd } from './job-posting-jsonld.ts';

/** Words for the degrees that Google names. */
const CREDENTIALS: readonly (readonly [CredentialCategory, RegExp])[] = [
  ['postgraduate degree', /Master(?!brief)|Promotion/],
  ['bachelor degree', /Bachelor/],
  ['professional certificate', /ausbildung|Lehre\b|EFZ/i],
  ['high school', /Abitur|Matur/i],
];

/** Education as a credential where the words name exactly one degree of Google's, else as the words themselves. */
export function educationMarkup(stated: string): CredentialJsonLd | string {
  const [only, other] = CREDENTIALS.filter(([, words]) => words.test(stated));
  if (!only || other) return stated;
  return { '@type': 'EducationalOccupationalCredential', credentialCategory: only[0], name: stated };
}
