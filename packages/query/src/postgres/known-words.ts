/** Most words that are remembered before all are forgotten and it begins anew. */
const MOST = 200_000;

/** Words that are known to lie in the index, so that each is sent once. */
export function knownWords(): {
  readonly has: (word: string) => boolean;
  readonly add: (words: readonly string[]) => void;
} {
  const known = new Set<string>();
  return {
    has: (word) => known.has(word),
    add: (words) => {
      if (known.size + words.length > MOST) known.clear();
      for (const word of words) known.add(word);
    },
  };
}
