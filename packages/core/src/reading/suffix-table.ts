/** Endings that a German noun may carry in a sentence. */
const INFLECTIONS = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern', 'in', 'innen', 'se', 'sen'];
const LONGEST_INFLECTION = 5;
/** Fewest letters before a word that counts as an ending only. */
const SHORTEST_PREFIX = 2;

/** Finds the value of the longest known ending of a lower-case word. */
export type SuffixTable<Value> = (lower: string) => Value | undefined;

/** Words with their value; of two rows with one word the first holds. */
interface SuffixRow<Value> {
  /** Lower case, parted by blanks: `=mut` stands for itself only, `-sinn` ends longer words only, `geduld` does both. */
  readonly words: string;
  readonly value: Value;
}

/**
 * Prepares a look-up by endings: the longest ending that is known decides. A look-up costs no more than the longest
 * entry is long.
 */
export function createSuffixTable<Value>(rows: readonly SuffixRow<Value>[]): SuffixTable<Value> {
  const wholes = new Map<string, Value>();
  const endings = new Map<string, Value>();
  let longest = 0;
  for (const { words, value } of rows) {
    for (const written of words.trim().split(/\s+/u)) {
      const word = written.replace(/^[=-]/u, '');
      if (!written.startsWith('-')) addForms(wholes, word, value);
      if (!written.startsWith('=')) addForms(endings, word, value);
      longest = Math.max(longest, word.length + LONGEST_INFLECTION);
    }
  }
  return (lower) => {
    const whole = wholes.get(lower);
    if (whole !== undefined) return whole;
    for (let from = Math.max(SHORTEST_PREFIX, lower.length - longest); from < lower.length - 1; from += 1) {
      const ending = endings.get(lower.slice(from));
      if (ending !== undefined) return ending;
    }
    return undefined;
  };
}

function addForms<Value>(table: Map<string, Value>, word: string, value: Value): void {
  for (const inflection of INFLECTIONS) if (!table.has(word + inflection)) table.set(word + inflection, value);
}
