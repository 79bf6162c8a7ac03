/** Words that end like the name of a role. */
const ROLE =
  /(?:[eo]r|[iy]st|[ea]nt|eur|oge|arzt|koch|wirt|kraft|kräfte|hilfe|mann|(?:gestell|trag)te|sistenz|leitung|head|tekt|nurse|pilot|anwalt|chef|perte?|ciate|coach|peut|är|in)$/;

/** Words that end so and are none: as endings of compounds, and whole. */
const NO_ROLE =
  /(?:ment|content|talent|cent(?:er|re)|server|computer|power|cyber|customer|consumer|theater|event|medizin|lager|labor|ein|termin|chain)$|^(?:client|career|junior|senior|steuer|order|admin|berlin|in)$/;

/** Whether a phrase holds the name of a role, by the form of its words: a capital first, an ending of roles last. */
export function hasRoleNoun(phrase: string): boolean {
  return phrase.split(/[\s/&,()-]{1,9}/).some((word) => {
    const lower = word.toLowerCase();
    return /^\p{Lu}/u.test(word) && ROLE.test(lower) && !NO_ROLE.test(lower);
  });
}
