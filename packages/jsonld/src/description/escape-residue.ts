import { decodedOnce } from './double-encoded.ts';

/** True for text with a literal `\n`, `&nbsp;` or a run of no-break spaces, also where it went through an encoder twice. */
export function hasResidue(text: string): boolean {
  if (text.includes('\\') && /\\[nr]/.test(text)) return true;
  if (text.includes('\u00a0\u00a0') || text.includes('&nbsp;')) return true;
  return text.includes('&amp;') && decodedOnce(text).includes('&nbsp;');
}

/** The text with line breaks and spaces in their place. */
export function withoutResidue(text: string): string {
  return decodedOnce(text)
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .replace(/(?:&nbsp;|\u00a0){1,999}/g, ' ');
}
