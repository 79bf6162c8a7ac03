import type { Country } from '../place/country.ts';
import { knownPlace } from './known-places.ts';

/** Words by which pages on work in a country are told; of each row one word counts, so that no single matter decides. */
const SIGNS: readonly { readonly country: Country; readonly signs: readonly (readonly string[])[] }[] = [
  {
    country: 'DE',
    signs: [
      ['€', ' Euro', ' EUR'],
      ['IHK', 'HWK', 'Handwerkskammer', 'Industrie- und Handelskammer'],
      ['TVöD', 'TV-L', 'Tarifvertr', 'Minijob', 'Betriebsrat'],
      ['Bundesagentur', 'Agentur für Arbeit', 'Jobcenter'],
      [' in Deutschland', ' In Deutschland', ' für Deutschland', 'deutschlandweit'],
      ['Abitur', 'Mittlere Reife', 'Mittlerer Reife', 'Hauptschulabschluss', 'Fachhochschulreife', 'Fachabitur'],
    ],
  },
  {
    country: 'AT',
    signs: [
      ['€', ' Euro', ' EUR'],
      [' in Österreich', 'In Österreich', ' aus Österreich', 'österreichisch'],
      ['Kollektivvertr', 'KV-Mindest', 'KV-Gehalt', 'KV-Lohn'],
      [' AMS', 'WIFI', ' BFI', ' HTL', ' WKO', 'Arbeitsmarktservice'],
      ['Lehrabschlussprüfung', 'Lehrberuf', 'Arbeiterkammer', 'Wirtschaftskammer'],
      ['Matura', 'Dienstgeber', 'Spital', 'Spitäler', 'Jänner'],
      ['14-mal', '14 Mal', '14x', '14 Monatsgehälter', '14 Gehälter'],
    ],
  },
  {
    country: 'CH',
    signs: [
      ['CHF', ' Franken', 'Fr. '],
      [' EFZ', ' EBA', ' GAV', ' HF ', 'SBFI', ' RAV'],
      ['Kanton ', 'Kantons', 'Kantone', 'kantonal'],
      ['eidgenössisch', 'eidg. ', 'Berufsprüfung', 'Fachausweis'],
      ['Schweizer ', ' der Schweiz', 'Deutschschweiz'],
      ['Pensum', 'Lehrstelle ', 'grösst', 'dreissig', 'ausser ', 'Spital'],
    ],
  },
];

/** The country that a page is about: that of its place, else the one whose words it uses most, else the given one. */
export function pageCountry(plain: string, place: string | undefined, given: Country): Country {
  const counts = SIGNS.map(({ country, signs }) => ({
    country,
    count: signs.filter((words) => words.some((word) => plain.includes(word))).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const told = counts.filter(({ count }) => count === most).map(({ country }) => country);
  const isOther = SIGNS.every(({ country }) => country !== given);
  const ofWords = isOther || told.includes(given) ? given : (told[0] ?? given);
  return place === undefined ? ofWords : countryOfPlace(place, ofWords);
}

/** The country of a place: the page's where it has one of that name or none is known, else the first that has. */
export function countryOfPlace(name: string, ofPage: Country): Country {
  const countries = knownPlace(name)?.countries ?? [];
  return countries.includes(ofPage) ? ofPage : (countries[0] ?? ofPage);
}
