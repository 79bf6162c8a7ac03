import type { RegionClause } from './region-clause.ts';
import { remembered } from './remembered.ts';
import { VERB_WORDS } from './verb-words.ts';

const mayBeVerb = remembered((lower) => VERB_WORDS.verb.test(lower) && !VERB_WORDS.none.test(lower));

/** Whether a word outside the noun phrases looks like a verb. */
export function hasVerb({ tokens, phrases }: Pick<RegionClause, 'tokens' | 'phrases'>): boolean {
  return tokens.some(
    (token, at) =>
      !token.isNoun &&
      mayBeVerb(token.lower) &&
      tokens[at - 1]?.lower !== 'zu' &&
      !phrases.some(({ start, end }) => start <= token.start && token.end <= end),
  );
}
