import { detached } from './detached.ts';

/** Options of `createTextAnalyser` and `createTextReader`. */
export interface TextAnalyserOptions {
  /**
   * How many different words are remembered before all are forgotten and it begins anew.
   *
   * @default 100000
   */
  readonly remember?: number;
}

/** What is longer is no word, and is not remembered. */
const LONGEST = 100;

/**
 * Reads texts piece by piece, from blank to blank, and remembers what it made of each piece. No word goes beyond a
 * blank or a line, so that a piece says the same wherever it stands.
 */
export function wordMemory<Value>(
  make: (piece: string) => Value,
  { remember = 100_000 }: TextAnalyserOptions,
): (text: string, take: (value: Value, at: number) => void) => void {
  const known = new Map<string, Value>();
  const remembered = (piece: string): Value => {
    if (piece.length > LONGEST) return make(piece);
    const own = detached(piece);
    const value = make(own);
    if (known.size >= remember) known.clear();
    known.set(own, value);
    return value;
  };
  return (text, take) => {
    let at = 0;
    for (const piece of text.replaceAll('\n', ' ').split(' ')) {
      if (piece !== '') take(known.get(piece) ?? remembered(piece), at);
      at += piece.length + 1;
    }
  };
}
