/** The adjective of a name: "Altes Land", "Schwäbische Alb", "Bayerischer Wald", and not "Thüringer Wald". */
const ADJECTIVE = /^(\p{Lu}\p{Ll}{2,20})(?:e|es|(?<=isch|[Ll]ink)er) (?=\p{Lu})/u;

/** A name as it stands behind an article: "Alten Land" in "im Alten Land". The same where no adjective begins it. */
export function behindArticle(name: string): string {
  return name.replace(ADJECTIVE, '$1en ');
}
