import { allMatches } from './all-matches.ts';

/** Words that point at a survey named before. */
const SAME_SURVEY =
  /(?:derselben|(?:der|in) gleichen|dieser|jener) [A-Za-zÀ-ž]{0,20}(?:umfrage|befragung|erhebung|studie|zählung|auswertung|quelle|report|bericht)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])befragten/iu;
/** How far back a survey may be named that words point at, in UTF-16 units. */
const SURVEY_REACH = 2000;
const SURVEY_YEAR =
  /(?:umfrage|befragung|erhebung|studie|zählung|auswertung|report|bericht)(?![A-Za-zÀ-ž])[^.;:!?\n\d]{0,50}((?:19|20)\d\d)(?!\d)|(?<!\d)((?:19|20)\d\d)[^.;:!?\n\d]{0,50}(?:befragt|umfrage|befragung|erhebung|studie|zählung)/giu;

/** The year of the last survey before an offset, where a sentence points at one named before. */
export function surveyedYear(text: string, start: number, sentence: string): number | undefined {
  if (!SAME_SURVEY.test(sentence)) return undefined;
  const survey = allMatches(SURVEY_YEAR, text.slice(Math.max(0, start - SURVEY_REACH), start)).at(-1);
  return survey === undefined ? undefined : Number(survey[1] ?? survey[2]);
}
