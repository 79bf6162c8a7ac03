import type { Place } from '@berufsbild/core';

/** By country, which may be any text: digits of a municipality key, and how many at its beginning number the state. */
const KEYS: ReadonlyMap<string, { readonly digits: number; readonly state: number }> = new Map([
  ['DE', { digits: 8, state: 2 }],
  ['AT', { digits: 5, state: 1 }],
]);

/**
 * Länder and Bundesländer by the number that municipality keys begin with, from 1 on; of the cantons only those that
 * have a town of their name.
 */
const STATES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'DE',
    [
      'Schleswig-Holstein',
      'Hamburg',
      'Niedersachsen',
      'Bremen',
      'Nordrhein-Westfalen',
      'Hessen',
      'Rheinland-Pfalz',
      'Baden-Württemberg',
      'Bayern',
      'Saarland',
      'Berlin',
      'Brandenburg',
      'Mecklenburg-Vorpommern',
      'Sachsen',
      'Sachsen-Anhalt',
      'Thüringen',
    ],
  ],
  [
    'AT',
    [
      'Burgenland',
      'Kärnten',
      'Niederösterreich',
      'Oberösterreich',
      'Salzburg',
      'Steiermark',
      'Tirol',
      'Vorarlberg',
      'Wien',
    ],
  ],
  [
    'CH',
    [
      'Bern',
      'Freiburg',
      'Genf',
      'Glarus',
      'Luzern',
      'Neuenburg',
      'Schaffhausen',
      'Schwyz',
      'Solothurn',
      'St. Gallen',
      'Zug',
      'Zürich',
    ],
  ],
]);

/** The state that a place is or lies in: as it says, by its key, or as a town of the state's name. */
export function stateOf(place: Place): string | undefined {
  const { name, kind, country, state } = place;
  if (kind === 'state') return name;
  return state || stateByKey(place) || (kind === 'city' && STATES.get(country)?.includes(name) ? name : undefined);
}

function stateByKey({ country, key }: Place): string | undefined {
  const known = KEYS.get(country);
  if (known === undefined || key?.length !== known.digits) return undefined;
  return STATES.get(country)?.[Number(key.slice(0, known.state)) - 1];
}
