/** A house or a person whose people are counted. */
export const OF_OWN_HOUSE: RegExp = /(?<![a-zß-ž])(?:ich|wir|uns|unser[a-zß-ž]{0,2}|mein[a-zß-ž]{0,2})(?![a-zß-ž])/u;
