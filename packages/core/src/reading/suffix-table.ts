/** Endings that a German noun may carry in a sentence. */
const INFLECTIONS = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern', 'in', 'innen', 'se', 'sen'];
/** Fewest letters before a word that counts as an ending only. */
const SHORTEST_PREFIX = 2;
const SHORTEST_ENDING = 2;

/** Finds the value of the longest known ending of a lower-case word. */
export type SuffixTable<Value> = (lower: string) => Value | undefined;

/** Words with their value; of two rows with one word the first holds. */
interface SuffixRow<Value> {
  /** Lower case, parted by blanks: `=mut` stands for itself only, `-sinn` ends longer words only, `geduld` does both. */
  readonly words: string;
  readonly value: Value;
}

/** How many last letters of a word pick the endings that it is held against. */
const KEY_LENGTH = 4;

/**
 * Prepares a look-up by endings: the longest ending that is known decides. A look-up costs no more than the longest
 * entry is long.
 */
export function createSuffixTable<Value>(rows: readonly SuffixRow<Value>[]): SuffixTable<Value> {
  const wholes = new Map<string, Value>();
  const endings = new Map<string, Value>();
  for (const { words, value } of rows) {
    for (const written of words.trim().split(/\s+/u)) {
      const word = written.replace(/^[=-]/u, '');
      if (!written.startsWith('-')) addForms(wholes, word, value);
      if (!written.startsWith('=')) addForms(endings, word, value);
    }
  }
  const byKey = sortedByKey(endings);
  return (lower) => {
    const whole = wholes.get(lower);
    if (whole !== undefined) return whole;
    const longest = lower.length - SHORTEST_PREFIX;
    for (let length = KEY_LENGTH; length >= SHORTEST_ENDING; length -= 1) {
      const found = byKey
        .get(lower.slice(-length))
        ?.find(({ ending }) => ending.length <= longest && lower.endsWith(ending));
      if (found !== undefined) return found.value;
    }
    return undefined;
  };
}

/** Endings by their last letters, or by themselves where they are shorter; the longest first. */
function sortedByKey<Value>(
  endings: ReadonlyMap<string, Value>,
): ReadonlyMap<string, readonly { readonly ending: string; readonly value: Value }[]> {
  const byKey = new Map<string, { ending: string; value: Value }[]>();
  for (const [ending, value] of endings) {
    const key = ending.slice(-KEY_LENGTH);
    const bucket = byKey.get(key);
    if (bucket === undefined) byKey.set(key, [{ ending, value }]);
    else bucket.push({ ending, value });
  }
  for (const bucket of byKey.values()) bucket.sort((a, b) => b.ending.length - a.ending.length);
  return byKey;
}

function addForms<Value>(table: Map<string, Value>, word: string, value: Value): void {
  for (const inflection of INFLECTIONS) if (!table.has(word + inflection)) table.set(word + inflection, value);
}
