import type { GazetteerPlace, Position } from '@berufsbild/core';
import { distanceKm } from './place-grid.ts';

/** The parts of a double name lie no further apart, in kilometres. */
const DOUBLE_NAME_KM = 15;
/** A town of so many inhabitants is no part of a double name. */
const TOWN = 50_000;
/** Words before a name that it got as a title, or that are left out: Bad Kötzting was Kötzting. */
const TITLE = /^(?:Bad|Markt|Hallig|Insel|Ostseebad|Seebad|Kurort|Stadt|Gemeinde) (?=\p{Lu})/u;
/** Signs behind a name that tell it from others: "(Odenwald)", "/ Elbe". */
const BRACKET = / ?[/(,].{1,40}$/u;
/** Words behind a name that are as good as part of it: "a.d. Alz", "bei Kirn", "II". */
const ADDITION = /(?: (?:am?|an|b|bei|im?|in|ob|v|vor)\b.{1,40}| [IV]{1,3})$/u;

type ByName = (name: string) => readonly GazetteerPlace[];

/**
 * The places for a name that is not known as it stands: that of a double name whose parts lie beside each other, else
 * those of the name without its title, without what tells it from others, or of the first part that is known.
 */
export function looseName(name: string, byName: ByName): readonly GazetteerPlace[] {
  const double = doubleName(name, byName);
  if (double !== undefined) return [double];
  const stated = nameInState(name, byName);
  if (stated !== undefined) return stated;
  const bracketless = name.replace(BRACKET, '');
  const untitled = bracketless.replace(TITLE, '');
  const found = [bracketless, untitled].map(byName).find((places) => places.length > 0);
  if (found !== undefined) return found;
  const shorter = [untitled.replace(ADDITION, ''), ...untitled.split('-', 3)];
  return shorter.map((own) => plainPlaces(own, byName)).find((places) => places.length > 0) ?? [];
}

/** The places of just that name: "St. Martin im Sulmtal" may be a plain St. Martin, no St. Martin am Grimming. */
function plainPlaces(name: string, byName: ByName): readonly GazetteerPlace[] {
  return byName(name).filter((place) => place.name === name || place.kind !== 'city');
}

/** "Buchs (AG)": Switzerland tells places apart by the sign of the canton. */
function nameInState(name: string, byName: ByName): readonly GazetteerPlace[] | undefined {
  const [, own = '', sign] = /^(.{1,60}) \((\p{Lu}{2})\)$/u.exec(name) ?? [];
  const states = sign === undefined ? [] : byName(sign).filter(({ kind }) => kind === 'state');
  if (states.length === 0) return undefined;
  return byName(own).filter((place) =>
    states.some(({ state, country }) => place.state === state && place.country === country),
  );
}

/** "Blankenfelde-Mahlow": the municipality is younger than the data, its parts are known. */
function doubleName(name: string, byName: ByName): GazetteerPlace | undefined {
  const [first, ...others] = name.split(/[-–]/);
  if (first === undefined || others.length === 0 || others.length > 2) return undefined;
  const parts = [first, ...others].map((part) => byName(part.trim()).filter(isPartOfName));
  const heads = parts[0] ?? [];
  const head = heads.find((place) => parts.every((part) => part.some((other) => isBeside(place, other))));
  if (head === undefined) return undefined;
  const { population, postalCodes, key, ...place } = head;
  const sharesKey = key !== undefined && parts.every((part) => part.some((other) => other.key === key));
  return { ...place, name, kind: 'city', approximatePosition: true, ...(sharesKey ? { key } : {}) };
}

function isPartOfName(place: GazetteerPlace): place is GazetteerPlace & Position {
  return (place.population ?? 0) < TOWN && place.latitude !== undefined && place.longitude !== undefined;
}

function isBeside(a: GazetteerPlace & Position, b: GazetteerPlace & Position): boolean {
  return a.country === b.country && a.state === b.state && distanceKm(a, b) <= DOUBLE_NAME_KM;
}
