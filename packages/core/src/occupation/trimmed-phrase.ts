/** A phrase without the separators and connecting words that hang at its ends. */
export function trimmedPhrase(phrase: string): string {
  return phrase
    .replace(/[\s\x81]{1,500}/g, ' ')
    .trim()
    .replace(/^(?:(?:zum|zur|als|und|oder|bis|or|and|for)(?:[\s/]|$)|[\s/,&:+.-]){1,6}(?=[\s\p{L}\d(]|$)/iu, '')
    .replace(
      /(?:(?:^|[\s-])(?:in|im|als|auf|ab|mit|zur|zum|für|per|von|am|bei|und|oder|bis|or|and|for|with|at|basis|inkl.)|[\s/,&:!?-]|(?<=\s)\+){1,6}$/i,
      '',
    )
    .trim();
}
