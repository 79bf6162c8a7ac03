import { editDistance } from '../text/edit-distance.ts';

/** Longest name that is compared. */
const LONGEST = 40;

/** The name that was probably meant, the first of several; undefined where none is near. */
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
  return nearest;
}
