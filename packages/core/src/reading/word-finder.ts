/** Is told of a word: the number of its group in the list of groups, and where it stands, without the places of its `_`. */
export type WordVisitor = (group: number, start: number, end: number) => void;

/**
 * Finds the words of several groups in a lower-case text, in the order in which they end; of overlapping ones of one
 * group, the one that ends first. Linear. A text may hold very many: they are told one by one, and none is kept.
 */
export type WordFinder = (lower: string, visit: WordVisitor) => void;

/**
 * Makes a finder of words, given as groups of words parted by `|`.
 *
 * `#` in a word stands for a digit, a blank for a line break or tab too, and `_` for a place where no letter and no digit
 * stands. The text is read once, one step a letter, however many words there are (Aho and Corasick, 1975). The tree of
 * words is built when the finder is first asked, so that importing does nothing.
 */
export function createWordFinder(groups: readonly string[]): WordFinder {
  let tree: WordTree | undefined;
  return (lower, visit) => {
    tree ??= createTree(groups.flatMap((words, group) => words.split('|').map((word) => soughtWord(word, group))));
    visitWords(lower, tree, visit);
  };
}

/** A function of its own, and no closure of each finder: engines make it fast once for all of them. */
function visitWords(lower: string, { classes, bits, next, ending }: WordTree, visit: WordVisitor): void {
  const ends: number[] = [];
  const { length } = lower;
  let state = 0;
  for (let at = 0; at < length; at++) {
    state = next[(state << bits) | (classes[lower.charCodeAt(at)] ?? 0)] ?? 0;
    const words = ending[state];
    if (words !== undefined) visitEnding(words, lower, at, ends, visit);
  }
}

/** A word that is looked for. */
interface SoughtWord {
  readonly group: number;
  readonly word: string;
  /** Its longest stretch without `_`, with `#` for each digit: what the tree holds of it. */
  readonly core: string;
  /** How far before the last unit of that stretch the word starts. */
  readonly reach: number;
  /** Its length, without `_` at its ends. */
  readonly length: number;
}

/** The words as a tree of letters, in which every dead end leads on to the longest other beginning. */
interface WordTree {
  /** The class of each UTF-16 unit: one for each letter, one for all digits; 0 for what stands in no word. */
  readonly classes: Uint8Array;
  /** A row of the table has room for so many classes, as a power of two. */
  readonly bits: number;
  /** The state behind each state by class, row by row. */
  readonly next: Uint16Array;
  /** The words whose core ends at a state. */
  readonly ending: readonly (readonly SoughtWord[] | undefined)[];
}

/** The units that a sign in a word stands for. */
const UNITS_OF: ReadonlyMap<string, string> = new Map([
  ['#', '0123456789'],
  [' ', ' \n\r\t'],
]);

function soughtWord(word: string, group: number): SoughtWord {
  const spelt = word.replace(/\d/g, '#');
  const core = spelt.split('_').reduce((longest, part) => (part.length > longest.length ? part : longest));
  const bare = word.replace(/^_|_$/g, '');
  const start = word.indexOf(bare);
  return { group, word, core, reach: spelt.indexOf(core) + core.length - 1 - start, length: bare.length };
}

function createTree(words: readonly SoughtWord[]): WordTree {
  const classes = new Uint8Array(0x10000);
  const signs = [...new Set(words.flatMap(({ core }) => [...core]))];
  const bits = 32 - Math.clz32(signs.length);
  for (const [at, sign] of signs.entries())
    for (const unit of [sign, ...(UNITS_OF.get(sign) ?? '')]) classes[unit.charCodeAt(0)] = at + 1;
  const size = words.reduce((sum, { core }) => sum + core.length, 1);
  const next = new Uint16Array(size << bits);
  const ending: (SoughtWord[] | undefined)[] = [undefined];
  for (const word of words) {
    let state = 0;
    for (const letter of word.core) {
      const step = (state << bits) | (classes[letter.charCodeAt(0)] ?? 0);
      if (next[step] === 0) next[step] = ending.push(undefined) - 1;
      state = next[step] ?? 0;
    }
    ending[state] = [...(ending[state] ?? []), word];
  }
  linkDeadEnds(bits, next, ending);
  return { classes, bits, next, ending };
}

/** Breadth first: where a state has no way on, the state of its longest other beginning has one. */
function linkDeadEnds(bits: number, next: Uint16Array, ending: (readonly SoughtWord[] | undefined)[]): void {
  const width = 1 << bits;
  const other = new Uint16Array(ending.length);
  const states = [...next.subarray(0, width)].filter((state) => state > 0);
  for (const state of states) {
    const shorter = other[state] ?? 0;
    const own = ending[shorter];
    if (own !== undefined) ending[state] = [...(ending[state] ?? []), ...own];
    for (let letter = 0; letter < width; letter++) {
      const step = (state << bits) | letter;
      const instead = next[(shorter << bits) | letter] ?? 0;
      const target = next[step] ?? 0;
      if (target === 0) next[step] = instead;
      else {
        other[target] = instead;
        states.push(target);
      }
    }
  }
}

function visitEnding(
  words: readonly SoughtWord[],
  lower: string,
  at: number,
  ends: number[],
  visit: WordVisitor,
): void {
  for (const { group, word, core, reach, length } of words) {
    const start = at - reach;
    if (start < (ends[group] ?? 0) || (word !== core && !standsAt(word, lower, start))) continue;
    const end = start + length;
    ends[group] = end;
    visit(group, start, end);
  }
}

/** Whether a word with digits or places without letters stands where its core does. */
function standsAt(word: string, lower: string, start: number): boolean {
  const from = word.startsWith('_') ? start - 1 : start;
  for (let at = 0; at < word.length; at++) if (!fits(word[at] ?? '', lower[from + at] ?? '')) return false;
  return true;
}

function fits(sign: string, unit: string): boolean {
  if (sign === '_') return !isDigit(unit) && !isLetter(unit);
  return unit === sign || UNITS_OF.get(sign)?.includes(unit) === true;
}

function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9';
}

function isLetter(unit: string): boolean {
  return (unit >= 'a' && unit <= 'z') || (unit >= 'ß' && unit <= 'ü');
}
