import type { JsonRepair } from './read-lenient-json.ts';

/** JSON text whose strings hold only escapes that JSON knows and no raw control characters. Linear in the length. */
export function mendedStrings(text: string): { readonly text: string; readonly repairs: readonly JsonRepair[] } {
  const repairs = new Set<JsonRepair>();
  let mended = '';
  let copied = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) inString = !inString;
    else if (inString && code === BACKSLASH) {
      if (!KNOWN_ESCAPE.test(text.slice(index, index + 6))) {
        repairs.add('escape');
        mended += text.slice(copied, index);
        copied = index + 1;
      }
      index += 1;
    } else if (inString && code < FIRST_PRINTABLE) {
      repairs.add('control-character');
      mended += text.slice(copied, index) + JSON.stringify(text.charAt(index)).slice(1, -1);
      copied = index + 1;
    }
  }
  return { text: mended + text.slice(copied), repairs: [...repairs] };
}

const QUOTE = 34;
const BACKSLASH = 92;
const FIRST_PRINTABLE = 32;

const KNOWN_ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/;
