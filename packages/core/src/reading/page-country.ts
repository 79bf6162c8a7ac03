import type { Country } from '../place/country.ts';
import { createWordFinder } from './word-finder.ts';
import { wordGroups } from './word-groups.ts';

/** The country whose customs a page follows. */
export interface PageCountry {
  readonly country: Country;
  /** What told it: the caller, the place that the page is about, or its words; absent where nothing did. */
  readonly told?: 'caller' | 'place' | 'words';
}

/** The country of a page where nothing tells one. */
export const SILENT: PageCountry = { country: 'DE' };

/** Words by which pages on work in a country are told, in lower case; of each row one word counts, so that no single matter decides. */
const SIGNS: readonly { readonly country: Country; readonly words: string }[] = [
  { country: 'DE', words: '€|_euro_|_eur_' },
  { country: 'DE', words: '_ihk|_hwk|handwerkskammer|industrie- und handelskammer' },
  { country: 'DE', words: '_tvöd|_tv-l_|tarifvertr|minijob|betriebsrat' },
  { country: 'DE', words: 'bundesagentur|agentur für arbeit|jobcenter' },
  { country: 'DE', words: '_in deutschland_|_für deutschland_|deutschlandweit' },
  { country: 'DE', words: 'abitur|mittlere reife|mittlerer reife|hauptschulabschluss|fachhochschulreife' },
  { country: 'AT', words: '€|_euro_|_eur_' },
  { country: 'AT', words: '_in österreich_|_aus österreich_|österreichisch' },
  { country: 'AT', words: 'kollektivvertr|_kv-mindest|_kv-gehalt|_kv-lohn' },
  { country: 'AT', words: 'arbeitsmarktservice|arbeiterkammer|wirtschaftskammer' },
  { country: 'AT', words: 'lehrabschlussprüfung|lehrlingseinkommen|lehrlingsentschädigung' },
  { country: 'AT', words: '_matura_|dienstgeber|_spital_|_spitäler|_jänner_' },
  { country: 'AT', words: '14-mal|14 mal|14x|14 monatsgehälter|14 gehälter' },
  { country: 'CH', words: '_chf_|# franken_|schweizer franken' },
  { country: 'CH', words: '_efz_|_sbfi_|gesamtarbeitsvertr' },
  { country: 'CH', words: '_kanton_|_kantons|_kantone|_kantonal' },
  { country: 'CH', words: 'eidgenössisch|_eidg. |berufsprüfung|fachausweis' },
  { country: 'CH', words: '_schweizer_|_in der schweiz_|deutschschweiz' },
  { country: 'CH', words: '_grösst|_dreissig|_gemäss_|_spital_|_spitäler' },
];

const COUNTRIES = [...new Set(SIGNS.map(({ country }) => country))];

/** So many rows more must speak for a country than for any other: pages tell of their neighbours too. */
const LEAD = 2;

const findSigns = createWordFinder(SIGNS.map(({ words }) => words));

/** The country of a page by its lower-case text: the caller's, else another than the default whose words it uses most by far. */
export function pageCountry(lower: string, given: Country | undefined): PageCountry {
  if (given !== undefined) return { country: given, told: 'caller' };
  const found = wordGroups(findSigns, lower);
  const [first, second] = COUNTRIES.map((country) => ({
    country,
    count: SIGNS.filter((sign, at) => sign.country === country && found.has(at)).length,
  })).sort((a, b) => b.count - a.count);
  const isTold = first !== undefined && first.count >= LEAD + (second?.count ?? 0);
  return isTold && first.country !== SILENT.country ? { country: first.country, told: 'words' } : SILENT;
}
