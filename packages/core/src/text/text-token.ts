import type { Span } from '../reading/span.ts';

/** A word of a text as the search compares it. */
export interface TextToken extends Span {
  /** The whole word: folded, masculine, stemmed, its hyphens gone. "Online-Managerinnen" is `onlinemanag`. */
  readonly token: string;
  /** The parts of a compound, stemmed likewise: `['onlin', 'manag']`. Empty where the word is none. */
  readonly parts: readonly string[];
}
