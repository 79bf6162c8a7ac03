const HERE =
  /(?<![a-zß-ÿ])(?:vor ort|in der (?:region|gegend|[a-zß-ÿ]{0,12}stadt)|im umland|am ort|im (?:norden|süden|osten|westen)|rund um|in den (?:randbezirken|vororten|seitentälern|dörfern))(?![a-zß-ÿ])/u;
const COUNTRY =
  /(?<![a-zß-ÿ])(?:in deutschland|im deutschen (?:mittelstand|markt)|deutschlandweit|hierzulande)(?![a-zß-ÿ])/u;

/** Whether a lower-case clause speaks of the place, or of the country where a text is about no place. */
export function isPlaced(lower: string, place: string | undefined): boolean {
  return place === undefined ? COUNTRY.test(lower) : HERE.test(lower) || lower.includes(place);
}
