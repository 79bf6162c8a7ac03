import { NOTE_GAP } from './title-draft.ts';
import { trimmedPhrase } from './trimmed-phrase.ts';

/** A stretch of a title between separators. */
export interface TitleSegment {
  readonly text: string;
  /** It stands in brackets. */
  readonly isBracketed: boolean;
  /** A gender note stands right behind it. */
  readonly isNoted: boolean;
  /** It goes on behind a gender note with a slash or "oder": a second role. */
  readonly isJoined: boolean;
}

/** Gaps, brackets but those of a town's name, bars, dashes, colons, commas outside enumerations, and words that lead to a focus. */
const SEPARATOR =
  /([\x80\x81|•·;!?[\]{}]|\((?!(?:oder|saale|main|westf\.|ruhr)\))|(?<!\((?:oder|saale|main|westf\.|ruhr))\)|\s-{1,3}\s|(?<!und|oder|sowie|&|,)\s-(?=\p{L}{2})|\s\/\/|:\s|(?<!-),\s(?!(?:[^,\x80\x81]{1,40},\s){0,4}[^,\x80\x81]{1,40}\s(?:und|oder|sowie|&)\s)|\smit (?:schwerpunkt|fokus|spezialisierung)\p{L}{0,3}(?: auf| in)?\s)/iu;
const JOIN = /^\s?(?:\/|und|oder|sowie|or)\s/i;

/** Takes what is left of a title apart. */
export function segmentsOf(rest: string): readonly TitleSegment[] {
  const pieces = rest.split(SEPARATOR);
  let depth = 0;
  let previous = '';
  return pieces.flatMap((piece, index) => {
    if (index % 2) {
      if (/[([{]/.test(piece)) depth += 1;
      else if (/[)\]}]/.test(piece)) depth -= depth && 1;
      else previous = piece;
      return [];
    }
    const text = trimmedPhrase(piece);
    if (text === '') return [];
    const isJoined = previous === NOTE_GAP && JOIN.test(piece);
    const isNoted =
      pieces[index + 1] === NOTE_GAP || (/[([{]/.test(pieces[index + 1] ?? '') && pieces[index + 3] === NOTE_GAP);
    previous = '';
    return [{ text, isBracketed: depth > 0, isNoted, isJoined }];
  });
}
