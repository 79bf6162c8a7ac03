/** From so many letters on they may stand for a longer name. */
const SHORTEST = 2;

/**
 * The name that was probably meant: the one that takes fewest letters to be put in, taken out or changed; one letter in
 * three at most, two in short names. Where none is so near, the one that begins so: `id` for `identifier`.
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(written.length / 3));
  const [nearest] = names
    .map((name) => ({ name, changes: changesBetween(written, name) }))
    .filter(({ name, changes }) => changes <= most && changes < name.length)
    .sort((one, other) => one.changes - other.changes);
  return nearest?.name ?? names.find((name) => written.length >= SHORTEST && name.startsWith(written));
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
