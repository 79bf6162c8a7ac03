const RESIDUE = /\\[nr]|&nbsp;|\u00a0\u00a0/;

/** True for text with a literal `\n`, `&nbsp;` or a run of no-break spaces. */
export function hasResidue(text: string): boolean {
  const isSuspect = text.includes('\\') || text.includes('&') || text.includes('\u00a0');
  return isSuspect && RESIDUE.test(text);
}

/** The text with line breaks and spaces in their place. */
export function withoutResidue(text: string): string {
  return text
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .replace(/(?:&nbsp;|\u00a0){1,999}/g, ' ');
}
