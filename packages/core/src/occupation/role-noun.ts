/** Words that end like the name of a role. */
const ROLE_ENDING =
  /(?:er|or|ist|ent|ant|eur|oge|arzt|koch|wirt|kraft|kräfte|hilfe|mann|leute|angestellte|beauftragte|assistenz|leitung|head|lead|architekt|analyst|specialist|officer|agent|scientist|clerk|nurse|pilot|anwalt|pfleger|chef|rat|gehilfe|experte|expert|associate|representative|coach|partner|bote|evangelist|steward|administrator|therapeut|referendar|rezeptionist|konditor|monteur|volontär|sekretär|notar|pädagoge|bibliothekar|innen|in)$/;

/** Words that end so and are none: as endings of compounds, and whole. */
const NO_ROLE_ENDING =
  /(?:ment|content|talent|center|server|computer|power|cyber|customer|consumer|motor|sensor|paper|wasser|sommer|winter|theater|silber|kinder|männer|event|system|medizin|magazin|zimmer|fenster|polymer|lager|labor|sektor|sector|reaktor|traktor|indoor|outdoor|restaurant|patent|prozent|tour|verein|wein|stein|termin|disziplin|domain|chain|plugin|ein)$/;
const NO_ROLE = new Set(
  'client under over unter über after inner other your their master career junior senior für unser ihr dein steuer future color order klient parent grant moment hour vor der er per hier wir mehr sehr kunst admin main berlin in'.split(
    ' ',
  ),
);

/** Whether a phrase holds the name of a role, by the form of its words. */
export function hasRoleNoun(phrase: string): boolean {
  return phrase
    .toLowerCase()
    .split(/[\s/&,()-]+/)
    .some((word) => ROLE_ENDING.test(word) && !NO_ROLE.has(word) && !NO_ROLE_ENDING.test(word));
}
