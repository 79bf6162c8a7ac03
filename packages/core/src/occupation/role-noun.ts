/** Words that end like the name of a role. */
const ROLE =
  /(?:er|or|ist|yst|ent|ant|eur|oge|arzt|koch|wirt|kraft|kräfte|hilfe|mann|angestellte|beauftragte|assistenz|leitung|head|architekt|nurse|pilot|anwalt|chef|experte?|associate|coach|therapeut|är|in)$/;

/** Words that end so and are none: as endings of compounds, and whole. */
const NO_ROLE =
  /(?:ment|content|talent|cent(?:er|re)|server|computer|power|cyber|customer|consumer|theater|event|medizin|lager|labor|ein|termin|chain)$|^(?:client|career|junior|senior|steuer|order|admin|berlin|in)$/;

/** Whether a phrase holds the name of a role, by the form of its words: a capital first, an ending of roles last. */
export function hasRoleNoun(phrase: string): boolean {
  const words = phrase.split(/[\s/&,()-]{1,9}/).filter((word) => /^\p{Lu}/u.test(word));
  return words.map((word) => word.toLowerCase()).some((word) => ROLE.test(word) && !NO_ROLE.test(word));
}
