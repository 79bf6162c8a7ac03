const POPULATION = /^ (?:aller |der |von )?(?:befragten |deutschen )?([A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž-]{3,40})/u;
const REGION = /^ in [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž]{2,30}/u;

/** "aller Betriebe in Hessen". */
export function populationAt(behind: string): string | undefined {
  const match = POPULATION.exec(behind);
  if (match?.[1] === undefined) return undefined;
  return match[1] + (REGION.exec(behind.slice(match[0].length))?.[0] ?? '');
}
