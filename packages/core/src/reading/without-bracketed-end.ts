const BRACKETED_END = / \([^()]{1,60}\)$/u;

/** A name without the brackets that it ends in: "Lehmputz (2 Wochen)". */
export function withoutBracketedEnd(text: string): string {
  return text.replace(BRACKETED_END, '');
}
