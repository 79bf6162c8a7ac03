// Writes the names of larger towns, states and regions that readOccupation knows without a gazetteer.
// Reads: the data of packages/places, and the endings of towns in core. Writes: packages/core/src/reading/known-places.data.ts;
// with --check it only looks.
import { writeOrCheck } from './generated-file.mjs';
import { importSource } from './import-source.mjs';

const { AREAS, DATA, endsLikeTown, isPersonNoun, readColumns, rowOfHead } = await importSource(`
  import { DATA as AT } from '../packages/places/src/data/at.data.ts';
  import { DATA as CH } from '../packages/places/src/data/ch.data.ts';
  import { DATA as DE } from '../packages/places/src/data/de.data.ts';
  export const DATA = { DE, AT, CH };
  export { AREAS } from '../packages/places/src/areas.ts';
  export { readColumns } from '../packages/places/src/read-columns.ts';
  export { endsLikeTown } from '../packages/core/src/reading/ends-like-town.ts';
  export { isPersonNoun } from '../packages/core/src/reading/person-noun.ts';
  export { rowOfHead } from '../packages/core/src/reading/kind-of-head.ts';
`);

const COUNTRIES = /** @type {const} */ (['DE', 'AT', 'CH']);

/** Fewest inhabitants of a town that is listed. */
const FEWEST = { DE: 8000, AT: 3500, CH: 3500 };
/** Fewest of one that shares its name with a listed town of another country. */
const FEWEST_NAMESAKE = 3000;

/** Towns whose names are words of their own besides: known only right behind "in" and its like. */
const ALSO_WORDS = new Set(
  `Baden Bergen Burg Essen Hagen Hall Halle Hof Horn Langen Laufen Leer Norden Rain Roth Singen Sitten Stein Sulz
  Süßen Thal Waren Weiden Weil Weingarten Wil Zug`.split(/\s+/u),
);
/** Names that are common words, first names or surnames, and are not listed. */
const NO_NAMES = new Set(
  `Aken Alpen Apen Arth Au Barth Bogen Brake Brandis Brunn Buchen Bulle Dassel Daun Diez Engen Enger Feucht Flieden
  Forst Freisen Fully Furth Gland Haar Hard Hatten Heiden Hille Höchst Huy Jessen Kall Kamen Kandel
  Kerns Kirchen Kissing Konz Korb Lachen Lage Lauf Lehre Lich Lohne Lorch Lotte Löhne Markt Mengen Much Muri
  Munster Orbe Penig Recke Rees Regen Ried Risch Rum Salem Sande Schlangen Schmelz Schotten Selters Senden Springe Stans
  Steinen Stelle Sundern Tamm Thale Titz Treuen Wald Wehr Wenden Werder Werne Werther Wetter Windisch Wissen Zell
  Bellevue Brunn Egg Frick Heide Matten Root Sins Spielberg Aus Sinn Saal Rolle Kuchen Hart Harz Heek Lauter`.split(
    /\s+/u,
  ),
);
/** Regions that are words besides, or English. */
const NO_AREAS =
  /^(?:Hesse|Jura|Franken|Harz|Lippe|Filder|Halligen|Nordsee|Ostsee|Fürstenland|Seeland|Thermenregion|Hauptstadtregion|Ländle|Baden|Holstein|Mosel|Bergstraße|Südliche Weinstraße|.*(?:Rhine|Ruhr Area|Saxony|Bavaria|Franconia|Palatinate|Swabian|Germany|Switzerland|Frisia|Constance|Forest|Westphalia|Austria|Carinthia|Styria|Tyrol|Thuringia|Romande|romande|Ticino|Valais|Vaud|Grisons|Country|City).*|(?:Land|Insel|Halbinsel|Kanton|Canton|Bundesland|Metropolregion|Freistaat|State|Freie|Free|Metropole|Städteregion|StädteRegion) .*|.*(?:deutschland|österreich|schweiz)|(?:Nord|Süd|Ost|West|Südost|Westmittel)(?:bayern|hessen|sachsen|thüringen|niedersachsen))$/u;
/** Parts of countries that keep a name of their own, though they end like one of a side. */
const OWN_NAMES = new Set(['Niederösterreich', 'Oberösterreich', 'Zentralschweiz', 'Ostschweiz', 'Nordwestschweiz']);

/** @param {string} name without what tells it from its namesakes */
const plainName = (name) =>
  name
    .replace(/ \(.*$|\/.*$|,.*$/u, '')
    .replace(
      / (?:a|am|an|an der|an den|auf dem|auf den|auf der|bei|beim|i|im|in|in der|ob|ob der|unter|unterm|vor der|vorm|zu)\.? .*$/u,
      '',
    );

/** Names and inhabitants of the towns of a country, the larger where two share a name. */
function townsOf(/** @type {'DE' | 'AT' | 'CH'} */ country) {
  const { names, population } = readColumns(DATA[country]);
  /** @type {Map<string, number>} */
  const towns = new Map();
  names.forEach((/** @type {string} */ full, /** @type {number} */ row) => {
    if (full.startsWith('~')) return;
    const name = plainName(full);
    towns.set(name, Math.max(population[row], towns.get(name) ?? 0));
  });
  return towns;
}

const towns = { DE: townsOf('DE'), AT: townsOf('AT'), CH: townsOf('CH') };

/** Whether a German name needs no list: it ends, or begins, like a town, and no other country lists it. */
const isTold = (/** @type {string} */ name) => endsLikeTown(name) || /^(?:Bad|St\.|Sankt) /u.test(name);
/** Whether other readers take a word for a noun; large towns are known all the same. */
const isNoun = (/** @type {string} */ name) => {
  const lower = name.toLowerCase();
  return isPersonNoun(lower) || rowOfHead({ head: lower, adjectives: [] }) !== undefined;
};
const LARGE = 15_000;

const isListed = (/** @type {'DE' | 'AT' | 'CH'} */ country, /** @type {string} */ name) => {
  const count = towns[country].get(name) ?? 0;
  return count >= FEWEST[country] && !NO_NAMES.has(name) && (count >= LARGE || endsLikeTown(name) || !isNoun(name));
};

const areasOf = (/** @type {string} */ kind, /** @type {string} */ country) =>
  AREAS.filter((/** @type {any} */ area) => area.kind === kind && area.country === country)
    .flatMap((/** @type {any} */ { names }) => names)
    .filter(
      (/** @type {string} */ name) =>
        OWN_NAMES.has(name) || (/^\p{Lu}[\p{Ll}.][\p{L}. -]{2,}$/u.test(name) && !NO_AREAS.test(name)),
    );

/** Whether a country has a state, or a listed town, of a name. */
const isKnownIn = (/** @type {'DE' | 'AT' | 'CH'} */ country, /** @type {string} */ name) =>
  isListed(country, name) || areasOf('state', country).includes(name);

/** Whether a state is a town by its whole name: "Hamburg", and not "Brandenburg". */
const isCityState = (/** @type {string} */ name) =>
  areasOf('state', 'DE').includes(name) && readColumns(DATA.DE).names.includes(name);

/** @param {'DE' | 'AT' | 'CH'} country */
function listOf(country) {
  const others = COUNTRIES.filter((other) => other !== country);
  return [...towns[country].keys()].filter((name) => {
    const hasNamesake = others.some((other) => isKnownIn(other, name));
    if (hasNamesake && !NO_NAMES.has(name) && (towns[country].get(name) ?? 0) >= FEWEST_NAMESAKE) return true;
    return isListed(country, name) && !(country === 'DE' && isTold(name) && !isCityState(name));
  });
}

/** @param {readonly string[]} names */
const packed = (names) => [...new Set(names)].sort().join('|');

/** @param {(country: 'DE' | 'AT' | 'CH') => readonly string[]} namesOf */
const table = (namesOf) =>
  COUNTRIES.map((country) => `  ${country}: '${packed(namesOf(country)).replaceAll("'", "\\'")}',`).join('\n');

const COLUMNS = {
  TOWNS: table((country) => listOf(country).filter((name) => !ALSO_WORDS.has(name))),
  TOWNS_AND_WORDS: table((country) => listOf(country).filter((name) => ALSO_WORDS.has(name))),
  STATES: table((country) => areasOf('state', country)),
  REGIONS: table((country) => areasOf('region', country)),
};

writeOrCheck(
  'packages/core/src/reading/known-places.data.ts',
  [
    '// Generated by scripts/known-places.mjs; do not edit. Geographical data from GeoNames (CC BY 4.0), see NOTICE.',
    ...Object.entries(COLUMNS).map(([name, rows]) => `export const ${name} = {\n${rows}\n} as const;`),
    '',
  ].join('\n'),
);
