/** An amount of money in lower-case text: "240 euro", "€ 240". */
export const AMOUNT = /\d ?(?:€|euro|franken|chf)(?![A-Za-zÀ-ž])|(?:€|chf|eur) ?\d/u;
