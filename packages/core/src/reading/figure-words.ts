/** Words that make the figure behind them rough. */
export const ROUGH_WORDS: string = String.raw`rund|etwa|ca\.|circa|zirka|über|mehr als|weniger als|nicht einmal|knapp|fast|ungefähr|gut|vielleicht|schätzungsweise|beinahe|geschätzte?|an die|gegen|nahezu|annähernd|um die`;
/** Words that weigh a figure and leave it as it is. */
const WEIGHING_WORDS =
  'derzeit|aktuell|momentan|lediglich|rechnerisch|im schnitt|durchschnittlich|allein|noch|nur|mehr|erst|bereits|schon|heute|inzwischen|insgesamt|zuletzt';
/** Any words of these before a figure, with their blanks. */
export const BEFORE_FIGURE: string = `(?:(?:${ROUGH_WORDS}|${WEIGHING_WORDS}) ){0,4}`;
/** A count in digits that is no single one, with dots, apostrophes or blanks between thousands. */
export const COUNT_FIGURE: string = String.raw`[1-9]\d{0,2}(?:[.']\d{3}){1,3}|[1-9]\d{0,2}(?: \d{3}){1,2}(?!\d)|[1-9]\d{1,6}`;
