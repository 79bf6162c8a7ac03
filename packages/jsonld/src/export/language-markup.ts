import type { DefinedTermJsonLd } from './job-posting-jsonld.ts';

/** The set that languages are terms of: schema.org has no property for the languages of a posting or occupation. */
export const LANGUAGE_SET = 'https://schema.org/knowsLanguage';

/** A language among skills. */
export function languageMarkup(name: string): DefinedTermJsonLd {
  return { '@type': 'DefinedTerm', name, inDefinedTermSet: LANGUAGE_SET };
}
