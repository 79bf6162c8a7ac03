import type { GazetteerPlace, Position } from '@berufsbild/core';

/** Side of a cell in degrees. */
const CELL = 0.25;
/** Mean length of a degree of latitude in kilometres. */
const KM_PER_DEGREE = 111.195;
const RADIANS = Math.PI / 180;

type Placed = GazetteerPlace & Position;

/** Places by cell of a net over the map. */
export type PlaceGrid = ReadonlyMap<string, readonly Placed[]>;

/** Lays a net over the places that have a position. */
export function createPlaceGrid(places: readonly GazetteerPlace[]): PlaceGrid {
  const grid = new Map<string, Placed[]>();
  for (const place of places) {
    if (!isPlaced(place)) continue;
    const id = cellId(cellOf(place.latitude), cellOf(place.longitude));
    const cell = grid.get(id);
    if (cell === undefined) grid.set(id, [place]);
    else cell.push(place);
  }
  return grid;
}

/** The places within so many kilometres, the nearest first. */
export function placesNear(grid: PlaceGrid, position: Position, km: number): readonly GazetteerPlace[] {
  if (!(km >= 0)) return [];
  const north = Math.min(km / KM_PER_DEGREE, 180);
  const east = Math.min(north / Math.max(Math.cos(position.latitude * RADIANS), 0.01), 360);
  const rows = cellRange(position.latitude, north);
  const columns = cellRange(position.longitude, east);
  const cells = rows.length * columns.length > grid.size ? [...grid.values()] : cellsAt(grid, rows, columns);
  return cells
    .flat()
    .map((place) => ({ place, km: distanceKm(place, position) }))
    .filter((found) => found.km <= km)
    .sort((a, b) => a.km - b.km || (b.place.population ?? 0) - (a.place.population ?? 0))
    .map(({ place }) => place);
}

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: Position, b: Position): number {
  const north = Math.sin(((a.latitude - b.latitude) * RADIANS) / 2);
  const east = Math.sin(((a.longitude - b.longitude) * RADIANS) / 2);
  const chord = north * north + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * east * east;
  return ((2 * KM_PER_DEGREE) / RADIANS) * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function isPlaced(place: GazetteerPlace): place is Placed {
  return place.latitude !== undefined && place.longitude !== undefined;
}

function cellOf(degrees: number): number {
  return Math.floor(degrees / CELL);
}

function cellId(row: number, column: number): string {
  return `${row}:${column}`;
}

function cellRange(middle: number, reach: number): readonly number[] {
  const first = cellOf(middle - reach);
  return Array.from({ length: cellOf(middle + reach) - first + 1 }, (_, step) => first + step);
}

function cellsAt(grid: PlaceGrid, rows: readonly number[], columns: readonly number[]): (readonly Placed[])[] {
  return rows.flatMap((row) => columns.map((column) => grid.get(cellId(row, column)) ?? []));
}
