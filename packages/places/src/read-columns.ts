import type { CountryData } from './data/country-data.ts';

/** One place of a data file. */
export interface PlaceRow {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly isDistrict: boolean;
  readonly state: string;
  /** Municipality key as a number; absent where the place is known from a list of postal codes only. */
  readonly key?: number;
  readonly latitude: number;
  readonly longitude: number;
  /** Inhabitants; 0 where not known. */
  readonly population: number;
  readonly postalCodes: readonly number[];
}

/** Reads the columns of a data file into rows. */
export function readColumns(data: CountryData): PlaceRow[] {
  const names = data.names.split(/[|\n]/);
  const otherNames = readOtherNames(data.otherNames);
  const keys = numberReader(data.keys);
  const positions = numberReader(data.positions);
  const population = numberReader(data.population);
  const postalCodes = numberReader(data.postalCodes);
  const rows: PlaceRow[] = [];
  const last = { key: 0, north: 0, east: 0, postalCode: 0 };
  for (const line of data.states.split('\n')) {
    const [state = '', keyed = '0', unkeyed = '0'] = line.split('|');
    const withKey = rows.length + Number(keyed);
    const end = withKey + Number(unkeyed);
    while (rows.length < end) {
      const name = names[rows.length] ?? '';
      const isDistrict = name.startsWith('~');
      const hasKey = rows.length < withKey;
      last.north += signed(positions());
      last.east += signed(positions());
      if (hasKey) last.key += signed(keys());
      rows.push({
        name: isDistrict ? name.slice(1) : name,
        otherNames: otherNames.get(rows.length) ?? [],
        isDistrict,
        state,
        ...(hasKey ? { key: last.key } : {}),
        latitude: last.north / 1000,
        longitude: last.east / 1000,
        population: population(),
        postalCodes: data.postalCodes === '' ? [] : Array.from({ length: postalCodes() }, nextPostalCode),
      });
    }
  }
  return rows;

  function nextPostalCode(): number {
    last.postalCode += signed(postalCodes());
    return last.postalCode;
  }
}

function readOtherNames(column: string): ReadonlyMap<number, readonly string[]> {
  const byRow = new Map<number, readonly string[]>();
  let row = 0;
  for (const entry of column === '' ? [] : column.split(/[|\n]/)) {
    const [step = '0', ...names] = entry.split(';');
    row += Number(step);
    byRow.set(row, names);
  }
  return byRow;
}

/** Base-64 digits of five bits each, lowest first; the sixth bit tells that more follow. */
function numberReader(column: string): () => number {
  let at = 0;
  return () => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const digit = DIGITS[column.charCodeAt(at++)] ?? 0;
      if (digit < 0) continue;
      value += (digit % 32) * factor;
      if (digit < 32) return value;
      factor *= 32;
    }
  };
}

/** The sign lies in the lowest bit. */
function signed(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Value of each digit by its character code; -1 for the ends of lines. */
const DIGITS: readonly number[] = Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));
