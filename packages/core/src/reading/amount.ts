/** An amount of money in lower-case text: "240 euro", "€ 240". */
export const AMOUNT = /\d ?(?:€|euro|franken|chf)(?!\p{L})|(?:€|chf|eur) ?\d/u;
