import type { Country } from '../place/country.ts';
import { knownPlace } from './known-places.ts';
import { createWordFinder } from './word-finder.ts';
import { wordGroups } from './word-groups.ts';

/** The countries whose pages are told apart. */
const COUNTRIES: readonly Country[] = ['DE', 'AT', 'CH'];

/** Words by which pages on work in a country are told; of each row one word counts, so that no single matter decides. */
const SIGNS: readonly { readonly country: Country; readonly words: string }[] = [
  { country: 'DE', words: '€| Euro| EUR' },
  { country: 'DE', words: 'IHK|HWK|Handwerkskammer|Industrie- und Handelskammer' },
  { country: 'DE', words: 'TVöD|TV-L|Tarifvertr|Minijob|Betriebsrat' },
  { country: 'DE', words: 'Bundesagentur|Agentur für Arbeit|Jobcenter' },
  { country: 'DE', words: ' in Deutschland| In Deutschland| für Deutschland|deutschlandweit' },
  { country: 'DE', words: 'Abitur|Mittlere Reife|Mittlerer Reife|Hauptschulabschluss|Fachhochschulreife|Fachabitur' },
  { country: 'AT', words: '€| Euro| EUR' },
  { country: 'AT', words: ' in Österreich|In Österreich| aus Österreich|österreichisch' },
  { country: 'AT', words: 'Kollektivvertr|KV-Mindest|KV-Gehalt|KV-Lohn' },
  { country: 'AT', words: ' AMS|WIFI| BFI| HTL| WKO|Arbeitsmarktservice' },
  { country: 'AT', words: 'Lehrabschlussprüfung|Lehrberuf|Arbeiterkammer|Wirtschaftskammer' },
  { country: 'AT', words: 'Matura|Dienstgeber|Spital|Spitäler|Jänner' },
  { country: 'AT', words: '14-mal|14 Mal|14x|14 Monatsgehälter|14 Gehälter' },
  { country: 'CH', words: 'CHF| Franken|Fr. ' },
  { country: 'CH', words: ' EFZ| EBA| GAV| HF |SBFI| RAV' },
  { country: 'CH', words: 'Kanton |Kantons|Kantone|kantonal' },
  { country: 'CH', words: 'eidgenössisch|eidg. |Berufsprüfung|Fachausweis' },
  { country: 'CH', words: 'Schweizer | der Schweiz|Deutschschweiz' },
  { country: 'CH', words: 'Pensum|Lehrstelle |grösst|dreissig|ausser |Spital' },
];

const findSigns = createWordFinder(SIGNS.map(({ words }) => words));

/** The country that a page is about: that of its place, else the one whose words it uses most, else the given one. */
export function pageCountry(plain: string, place: string | undefined, given: Country): Country {
  const found = wordGroups(findSigns, plain);
  const counts = COUNTRIES.map((country) => ({
    country,
    count: SIGNS.filter((sign, at) => sign.country === country && found.has(at)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const told = counts.filter(({ count }) => count === most).map(({ country }) => country);
  const isOther = !COUNTRIES.includes(given);
  const ofWords = isOther || told.includes(given) ? given : (told[0] ?? given);
  return place === undefined ? ofWords : countryOfPlace(place, ofWords);
}

/** The country of a place: the page's where it has one of that name or none is known, else the first that has. */
export function countryOfPlace(name: string, ofPage: Country): Country {
  const countries = knownPlace(name)?.countries ?? [];
  return countries.includes(ofPage) ? ofPage : (countries[0] ?? ofPage);
}
