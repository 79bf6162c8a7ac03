const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** A lower-case text with plain vowels, same length: "Köchin" and "Koch" begin alike. */
export function withoutUmlauts(lower: string): string {
  return lower.replace(/[äöü]/gu, (umlaut) => PLAIN[umlaut] ?? umlaut);
}
