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

/** @param {readonly (readonly [reason: string, words: string])[]} rows what keeps words, and the words */
const wordsOf = (rows) => new Set(rows.flatMap(([, words]) => words.split(/\s+/u)));

/** Towns whose names are words of their own besides: known only right behind "in" and its like. */
const ALSO_WORDS = wordsOf([
  ['nouns', 'Bergen Burg Essen Halle Hof Horn Norden Rain Sitten Stein Waren Weiden Weingarten Zug'],
  ['verbs, forms of adjectives and a conjunction', 'Baden Langen Laufen Leer Singen Süßen Weil'],
  ['first names and surnames', 'Hagen Hall Roth Sulz Thal Wil'],
]);
/** Names that are not listed: what they say besides is met more often than the town. */
const NO_NAMES = wordsOf([
  ['nouns of jobs, courses and pay', 'Lage Lauf Lehre Löhne Mengen Regen Rolle Stelle Wehr Wetter'],
  [
    'other nouns',
    'Alpen Bogen Bulle Forst Haar Heide Heiden Korb Matten Recke Rum Schlangen Schmelz Schotten Selters Steinen',
  ],
  ['verbs, which begin a sentence or a heading', 'Buchen Hatten Kamen Lachen Senden Springe Wenden'],
  ['forms of adjectives and adverbs', 'Engen Enger Feucht Hart Höchst Treuen'],
  [
    'English words, in titles of jobs, names of firms and products',
    'Bellevue Brake Egg Fully Gland Hard Kissing Much Root Sins',
  ],
  ['first names', 'Hille Huy Lotte Salem'],
  [
    'surnames, also behind "van"',
    `Aken Arth Barth Brandis Brunn Dassel Daun Diez Frick Heek Jessen Kall Kandel Kerns Konz Lich Lorch Munster Muri
    Orbe Rees Risch Sande Spielberg Tamm Thale Titz Windisch`,
  ],
  ['parts of the names of many places', 'Au Furth Ried Werder Zell'],
  ['a letter away from a common word', 'Apen Flieden Freisen Lohne Penig Stans Sundern Werne'],
]);
/** Names of states and regions that are not listed, with the reason. @type {readonly (readonly [string, RegExp])[]} */
const NO_AREAS = [
  ['a word besides, or a surname', /^(?:Baden|Franken|Harz|Hesse|Jura|Lippe)$/u],
  ['a landscape that firms, clubs, wines and journeys are named after', /^(?:Filder|Fürstenland|Halligen|Holstein)$/u],
  [
    'a sea, a river or a road that they are named after',
    /^(?:Mosel|Nordsee|Ostsee|Seeland|Bergstraße|Südliche Weinstraße)$/u,
  ],
  ['a byname that fits several', /^(?:Hauptstadtregion|Ländle|Thermenregion)$/u],
  ['English: states', /Saxony|Bavaria|Palatinate|Westphalia|Thuringia|Austria|Carinthia|Styria|Tyrol/u],
  ['English: regions', /Rhine|Ruhr Area|Franconia|Swabian|Germany|Switzerland|Frisia|Constance|Forest/u],
  ['English, French or Italian: cantons', /Romande|romande|Ticino|Valais|Vaud|Grisons|Country|City/u],
  ['known without the word that says what it is', /^(?:Land|Bundesland|Kanton|Insel|Halbinsel|Freistaat|Freie) /u],
  [
    'known without it: regions, and names in other languages',
    /^(?:Metropole|Metropolregion|Städteregion|StädteRegion|Canton|State|Free) /u,
  ],
  ['a side of a country, too large for a place of work', /(?:deutschland|österreich|schweiz)$/u],
  ['a side of a state', /^(?:Nord|Süd|Ost|West|Südost|Westmittel)(?:bayern|hessen|sachsen|thüringen|niedersachsen)$/u],
];
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
        OWN_NAMES.has(name) ||
        (/^\p{Lu}[\p{Ll}.][\p{L}. -]{2,}$/u.test(name) && !NO_AREAS.some(([, names]) => names.test(name))),
    );

/** Whether a country has a state, or a listed town, of a name. */
const isKnownIn = (/** @type {'DE' | 'AT' | 'CH'} */ country, /** @type {string} */ name) =>
  isListed(country, name) || areasOf('state', country).includes(name);

/** Whether a state is a town by its whole name: "Hamburg", and not "Brandenburg". */
const isCityState = (/** @type {string} */ name) =>
  areasOf('state', 'DE').includes(name) && readColumns(DATA.DE).names.includes(name);

/** So many times the inhabitants of a namesake are those of the town that is meant, as for a gazetteer. */
const DOMINANCE = 15;

/** @param {'DE' | 'AT' | 'CH'} country */
function listOf(country) {
  const others = COUNTRIES.filter((other) => other !== country);
  return [...towns[country].keys()].filter((name) => {
    const count = towns[country].get(name) ?? 0;
    if (others.some((other) => (towns[other].get(name) ?? 0) >= DOMINANCE * count)) return false;
    const hasNamesake = others.some((other) => isKnownIn(other, name));
    if (hasNamesake && !NO_NAMES.has(name) && count >= FEWEST_NAMESAKE) return true;
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
