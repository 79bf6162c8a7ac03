import { editDistance } from '../text/edit-distance.ts';

/** Longest name that is compared. */
const LONGEST = 40;

/** From so many letters on, they may stand for a longer name: "lng" for "longitude". */
const SHORTEST = 3;

/**
 * The name that was probably meant, the first of several: one with few other letters, else one that is shortened.
 * Undefined where none is near.
 */
export function nearestName(
  written: string,
  names: readonly string[],
  most = Math.max(2, Math.floor(written.length / 3)),
): string | undefined {
  if (written.length > LONGEST) return undefined;
  let nearest: string | undefined;
  let least = most + 1;
  for (const name of names) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase(), most);
    if (distance >= least) continue;
    nearest = name;
    least = distance;
  }
  return nearest ?? names.find((name) => isShortFor(written.toLowerCase(), name.toLowerCase()));
}

/** Whether letters stand in a name in the same order, the first of them at its beginning. */
function isShortFor(letters: string, name: string): boolean {
  if (letters.length < SHORTEST || letters[0] !== name[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
