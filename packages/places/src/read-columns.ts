import type { CountryData } from './data/country-data.ts';

/** The places of one country, one array for each property; a row is a position in all of them. */
export interface PlaceColumns {
  /** Names; `~` stands before that of a district. */
  readonly names: readonly string[];
  /** Other names by row. */
  readonly otherNames: ReadonlyMap<number, readonly string[]>;
  /** State of each row, as a position in `stateNames`. */
  readonly states: Uint8Array;
  readonly stateNames: readonly string[];
  /** Municipality keys; 0 where the place is known from a list of postal codes only. */
  readonly keys: Uint32Array;
  /** Thousandths of a degree. */
  readonly north: Int32Array;
  readonly east: Int32Array;
  /** Inhabitants; 0 where not known. */
  readonly population: Uint32Array;
  /** Postal codes of all rows, one after the other. */
  readonly postalCodes: readonly number[];
  /** Where the codes of each row begin in `postalCodes`; those of the next row end them. */
  readonly postalCodeStarts: Uint32Array;
}

/** Reads the columns of a data file. */
export function readColumns(data: CountryData): PlaceColumns {
  const names = data.names.split(/[|\n]/);
  const rows = names.length;
  const { states, stateNames, hasKey } = readStates(data.states, rows);
  const keys = new Uint32Array(rows);
  const nextKey = stepReader(data.keys);
  const north = new Int32Array(rows);
  const east = new Int32Array(rows);
  const nextPosition = numberReader(data.positions);
  const population = new Uint32Array(rows);
  const nextPopulation = numberReader(data.population);
  for (let row = 0; row < rows; row++) {
    if (hasKey[row] === 1) keys[row] = nextKey();
    north[row] = (north[row - 1] ?? 0) + signed(nextPosition());
    east[row] = (east[row - 1] ?? 0) + signed(nextPosition());
    population[row] = nextPopulation();
  }
  const otherNames = readOtherNames(data.otherNames);
  return {
    names,
    otherNames,
    states,
    stateNames,
    keys,
    north,
    east,
    population,
    ...readPostalCodes(data.postalCodes, rows),
  };
}

function readStates(column: string, rows: number) {
  const states = new Uint8Array(rows);
  const hasKey = new Uint8Array(rows);
  const stateNames: string[] = [];
  let row = 0;
  for (const line of column.split('\n')) {
    const [name = '', keyed = '0', unkeyed = '0'] = line.split('|');
    const withKey = row + Number(keyed);
    const end = withKey + Number(unkeyed);
    states.fill(stateNames.length, row, end);
    hasKey.fill(1, row, withKey);
    stateNames.push(name);
    row = end;
  }
  return { states, stateNames, hasKey };
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

function readPostalCodes(column: string, rows: number) {
  const postalCodes: number[] = [];
  const postalCodeStarts = new Uint32Array(rows + 1);
  const next = numberReader(column);
  let last = 0;
  for (let row = 0; row < rows && column !== ''; row++) {
    for (let left = next(); left > 0; left--) {
      last += signed(next());
      postalCodes.push(last);
    }
    postalCodeStarts[row + 1] = postalCodes.length;
  }
  return { postalCodes, postalCodeStarts };
}

/** Reads numbers that stand as distance from the one before. */
function stepReader(column: string): () => number {
  const next = numberReader(column);
  let last = 0;
  return () => {
    last += signed(next());
    return last;
  };
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
