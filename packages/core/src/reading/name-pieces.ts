import { allMatches } from './all-matches.ts';
import type { Span } from './span.ts';

/** A word or a piece of a word with hyphens. */
export interface NamePiece extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case. */
  readonly lower: string;
}

const PIECE = /[\p{L}\p{N}][\p{L}\p{N}+#]{0,60}/gu;

/** The pieces of a text that known names are put together of. */
export function namePieces(plain: string): readonly NamePiece[] {
  return allMatches(PIECE, plain).map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }));
}
