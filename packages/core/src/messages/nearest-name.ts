/** From so many letters on they may stand for a longer name. */
const SHORTEST = 2;

/** Up to so many letters a name is as near to many others. */
const SHORT = 3;

/**
 * Gives the name that was probably meant: the one that takes fewest letters to be put in, taken out or changed, one
 * letter in three at most, two in short names, one in those of up to three letters. Where none is so near, the one that
 * begins so: `id` for `identifier`.
 *
 * @param written - The name as written, in any case; of a long one the first 60 characters count.
 * @param names - The names that there are.
 * @returns One of the names, the first of several that are as near; undefined where none is near.
 *
 * @example
 * nearestName('employmenttyp', ['employmentType', 'employmentUnit'])
 * //=> 'employmentType'
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  const most = word.length <= SHORT ? 1 : Math.max(2, Math.floor(word.length / 3));
  const [nearest] = names
    .map((name) => ({ name, changes: changesBetween(word, name.toLowerCase()) }))
    .filter(({ name, changes }) => changes <= most && changes < name.length)
    .sort((one, other) => one.changes - other.changes);
  return nearest?.name ?? names.find((name) => word.length >= SHORTEST && name.toLowerCase().startsWith(word));
}

function changesBetween(written: string, name: string): number {
  let before = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...written.slice(0, 60)].entries()) {
    const current = [row + 1];
    for (const [at, wanted] of [...name].entries()) {
      const changed = (before[at] ?? 0) + (letter === wanted ? 0 : 1);
      current.push(Math.min(changed, (before[at + 1] ?? 0) + 1, (current[at] ?? 0) + 1));
    }
    before = current;
  }
  return before.at(-1) ?? 0;
}
