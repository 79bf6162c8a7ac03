/** A house, a part of it or a person whose people are counted. */
export const OF_OWN_HOUSE: RegExp =
  /(?<![a-zß-ž])(?:ich|wir|uns|unser[a-zß-ž]{0,2}|mein[a-zß-ž]{0,2}|team|klasse|kurs|schicht|abteilung|gruppe|station|küche|baustelle)(?![a-zß-ž])/u;
