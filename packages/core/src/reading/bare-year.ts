/** A figure that is a year sooner than a count or an amount: "2015". */
export const BARE_YEAR = /^(?:19|20)\d\d$/u;
