/** True for text with a literal `\n`, `&nbsp;` or a run of no-break spaces. */
export function hasResidue(text: string): boolean {
  return (text.includes('\\') && /\\[nr]/.test(text)) || text.includes('&nbsp;') || text.includes('\u00a0\u00a0');
}

/** The text with line breaks and spaces in their place. */
export function withoutResidue(text: string): string {
  return text
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .replace(/(?:&nbsp;|\u00a0){1,999}/g, ' ');
}
