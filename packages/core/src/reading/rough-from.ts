/** What makes a figure rough. */
const ROUGH =
  /(?<![A-Za-zÀ-ž])(?:rund|etwa|ca\.|circa|über|mehr als|knapp|fast|ungefähr|gut|vielleicht|schätzungsweise|beinahe|geschätzt|an die|gegen|nahezu|annähernd|zirka|um die|geschätzte) ?$/iu;

/** Where the word that makes a figure rough begins, right before the figure or the blank in front of it. */
export function roughFrom(text: string, index: number): number | undefined {
  const rough = ROUGH.exec(text.slice(Math.max(0, index - WORDS_BEFORE), index))?.[0];
  return rough === undefined ? undefined : index - rough.length;
}

/** How far a figure in words or what makes it rough may reach back, in UTF-16 units. */
const WORDS_BEFORE = 18;
