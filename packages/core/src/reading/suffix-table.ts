/** Endings that a German noun may carry in a sentence. */
const INFLECTIONS = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern', 'in', 'innen', 'se', 'sen'];
/** Fewest letters before a word that counts as an ending only. */
const SHORTEST_PREFIX = 2;

/** A word of a table: whole (`=mut`), the end of longer words (`-sinn`), or both (`geduld`). */
interface Entry<Value> {
  readonly value: Value;
  readonly whole: boolean;
  readonly ending: boolean;
}

/** Finds the value of the longest known ending of a lower-case word. */
export type SuffixTable<Value> = (lower: string) => Value | undefined;

/**
 * Prepares a look-up by endings: the longest ending that is known decides. A look-up costs no more than the longest
 * entry is long.
 */
export function createSuffixTable<Value>(
  rows: readonly { readonly words: string; readonly value: Value }[],
): SuffixTable<Value> {
  const entries = new Map<string, Entry<Value>>();
  let longest = 0;
  for (const { words, value } of rows) {
    for (const written of words.trim().split(/\s+/u)) {
      const word = written.replace(/^[=-]/u, '');
      const entry = { value, whole: !written.startsWith('-'), ending: !written.startsWith('=') };
      for (const inflection of INFLECTIONS) {
        if (inflection === '' || !entries.has(word + inflection)) entries.set(word + inflection, entry);
      }
      longest = Math.max(longest, word.length + 3);
    }
  }
  return (lower) => {
    for (let from = Math.max(0, lower.length - longest); from < lower.length - 1; from += 1) {
      const entry = entries.get(lower.slice(from));
      if (entry !== undefined && (from === 0 ? entry.whole : entry.ending && from >= SHORTEST_PREFIX))
        return entry.value;
    }
    return undefined;
  };
}
