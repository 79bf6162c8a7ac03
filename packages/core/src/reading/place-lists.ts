import type { NamedPlace } from './named-place.ts';
import { nominativePlace } from './nominative-place.ts';

const WATER =
  '(?: am (?:Main|Rhein|Neckar|Inn|See|Lech|Harz|Wörthersee)| an der (?:Donau|Oder|Saale|Ruhr|Havel|Weser|Elbe|Mur|Drau|Aare|Weinstraße|Isar|Lahn|Fulda|Spree|Leine|Aller|Ilm|Ybbs|Krems|Leitha)| im Breisgau| ob der Tauber| in der Oberpfalz)';
/** First words of names of two words: "Bad Aibling", "Berner Oberland". */
const FIRST =
  '(?:(?:Bad|St\\.|Sankt|Hann\\.|Wiener|Markt|Maria|Schwäbisch|Bergisch|Hannoversch|La|Le|Val de) |[A-ZÀ-ÞĀ-Ž][a-zß-ž]{2,16} (?=(?:Oberland|Unterland|Land|Wald|Schweiz|Alb|Heide|Seenplatte|Becken|Börde|Rheintal|Weinland|Jura|Schwaben)(?![A-Za-zÀ-ž])))';
/** A name that may be one of a place, a piece of a pattern. */
export const NAME = `(?!(?:Region|Raum|Stadt|Nähe|Gegend|Kanton|Großraum|Agglomeration|Land) )${FIRST}?[A-ZÀ-ÞĀ-Ž][a-zß-ž][A-Za-zÀ-ž-]{1,32}${WATER}?`;
/** What stands between the names of a list. */
const AND = String.raw`(?:,? (?:und|oder|sowie|bis|bzw\.|und auch|oder auch) (?:(?:drüben |draußen )?(?:in|im|um|bei|nach|ins) (?:der |dem )?(?:(?:Region|Agglomeration|Stadt|Großraum|Kanton|Raum) )?)?)`;
/** Such names as the group `list`, a piece of a pattern. */
export const LIST = `(?<list>${NAME}(?:, (?:in )?${NAME}){0,7}(?:${AND}${NAME})?)(?![A-Za-zÀ-ž-])`;
const NAMES_APART = new RegExp(`${AND}|, (?:in )?`, 'u');

/** The names of a list that begins at an offset. */
export function namesOf(list: string, offset: number): readonly NamedPlace[] {
  let at = 0;
  return list.split(NAMES_APART).map((written) => {
    const name = nominativePlace(written);
    const start = list.indexOf(written, at);
    at = start + written.length;
    return { name, start: offset + start, end: offset + at - (written === `${name}s` ? 1 : 0) };
  });
}
