/** Words that end like the name of a role. */
const ROLE =
  /(?:[eo]r|[iy]st|[ea]nt|eur|oge|arzt|koch|wirt|kraft|kräfte|hilfe|mann|(?:gestell|trag)te|sistenz|leitung|head|tekt|nurse|pilot|anwalt|chef|perte?|ciate|coach|peut|är|in)$/;

/** Words that end so and are none: as endings of compounds, and whole. */
const NO_ROLE =
  /(?:ment|content|talent|cent(?:er|re)|server|computer|power|cyber|customer|consumer|theater|event|medizin|lager|labor|ein|termin|chain)$|^(?:client|career|junior|senior|steuer|order|admin|berlin|in)$/;

/** Whether a phrase holds the name of a role, by the form of its words: a capital first, an ending of roles last. */
export function hasRoleNoun(phrase: string): boolean {
  const words = phrase.split(/[\s/&,()-]{1,9}/).filter((word) => /^\p{Lu}/u.test(word));
  return words.map((word) => word.toLowerCase()).some((word) => ROLE.test(word) && !NO_ROLE.test(word));
}
