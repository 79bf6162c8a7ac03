import { allMatches } from '../reading/all-matches.ts';
import type { Span } from '../reading/span.ts';

/** Work done before, without its length: "Wenn du schon mal in der Gastro gearbeitet hast". */
const WORKED_BEFORE =
  /(?<![a-zäöüß])(?:schon|bereits|vorher|zuvor)(?: ein)?(?: ?mal)? (?:[a-zäöüß-]{2,20} ){0,6}gearbeitet(?![a-zäöüß])|(?:have|has|'ve) (?:already |previously )?worked (?:as|in|with)(?![a-z])/g;

/** Work that a lower-case statement names with no noun and no figure. */
export function workBeforeOf(lower: string): readonly Span[] {
  return allMatches(WORKED_BEFORE, lower).map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
