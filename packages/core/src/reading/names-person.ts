import { isPersonNoun } from './person-noun.ts';

/** The first word of a name, and its last without the ending of both sexes. */
const WORD = {
  first: /[A-Za-zÀ-ž-]{1,40}/u,
  last: /[A-Za-zÀ-ž-]{1,40}(?=(?:[/:*_]-?in(?:nen)?)?[^A-Za-zÀ-ž]{0,6}$)/u,
} as const;

/** Whether a name begins or ends with a noun for people by what they do. */
export function namesPerson(name: string, at: keyof typeof WORD): boolean {
  const word = WORD[at].exec(name)?.[0].toLowerCase() ?? '';
  return isPersonNoun(word) || (ENGLISH_PLURAL.test(word) && isPersonNoun(word.slice(0, -1)));
}

/** "Information Specialists". */
const ENGLISH_PLURAL = /(?:ists|ers|ors|ants|ents|ches|ians|yees)$/u;
