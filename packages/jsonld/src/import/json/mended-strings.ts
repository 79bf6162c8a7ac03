import type { JsonRepair } from './read-lenient-json.ts';

/** JSON text whose strings hold only escapes that JSON knows and no raw control characters. */
export function mendedStrings(text: string): { readonly text: string; readonly repairs: readonly JsonRepair[] } {
  const repairs = new Set<JsonRepair>();
  const mended = text.replace(STRING, (string) =>
    string.replace(SUSPECT, (found, unknownEscape: string | undefined) => {
      if (unknownEscape !== undefined) {
        repairs.add('escape');
        return unknownEscape;
      }
      if (found.startsWith('\\')) return found;
      repairs.add('control-character');
      return JSON.stringify(found).slice(1, -1);
    }),
  );
  return { text: mended, repairs: [...repairs] };
}

/** A string of JSON with whatever it holds. */
const STRING = /"(?:[^"\\]|\\[\s\S])*"/g;

/** An escape that JSON knows, one that it does not (its character is caught), or a control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what is looked for
const SUSPECT = /\\["\\/bfnrt]|\\u[\da-fA-F]{4}|\\([\s\S])|[\u0000-\u001f]/g;
