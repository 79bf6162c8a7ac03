/** A word for a survey. */
export const NAMES_SURVEY: RegExp = /umfrage|befragung|erhebung|studie(?![A-Za-zÀ-ž])|zählung|auswertung/iu;
