import type { Country } from './country.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { isQuarter } from './is-quarter.ts';

/** A name and what is written with it: "80331 München", "Köln, NRW", "Köln/Bonn". */
export interface TakenApart {
  /** The name alone; '' where a postal code is all there is. */
  readonly name: string;
  readonly postalCode?: string;
  readonly region?: string;
  /** Code or sign of the country, as written: `DE`, `a`. */
  readonly country?: Country;
  /** The names as written, where several towns are named. */
  readonly several?: readonly string[];
}

/** A postal code before a name or alone, with or without the sign of the country: "D-80331 München". */
const CODE_BEFORE = /^(?:(DE?|AT?|CH)[ –-]{0,3})?(\d{4,5})(?:[ ,]{1,3}(?=\p{L})|$)/iu;
const CODE_BEHIND = /(?<=[\p{L})])[ ,(]{1,3}(\d{4,5})\)?$/u;
/** What stands between two names, or between a town and its state. */
const SEPARATOR = /[,;/|(]|\s(?:und|oder|and|or|&)\s/u;
/** Smaller towns behind a separator may be rivers or parts: "Marburg/Lahn". */
const KNOWN_TOWN = 10_000;

/** Takes apart a name as people write it into one field. What the gazetteer knows as it stands stays whole. */
export function takenApart(written: string, gazetteer: Gazetteer): TakenApart {
  const [before = '', country, first] = CODE_BEFORE.exec(written) ?? [];
  const [behind = '', last] = CODE_BEHIND.exec(written) ?? [];
  const postalCode = first ?? last;
  const name = written.slice(before.length, written.length - behind.length);
  return {
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(country === undefined ? {} : { country }),
    ...withoutAdditions(name, gazetteer),
  };
}

/** A name without the state or country behind it, or the several names it holds. */
function withoutAdditions(name: string, gazetteer: Gazetteer): TakenApart {
  const [head = '', ...others] = name.split(SEPARATOR).map((part) => part.replace(/\)$/, '').trim());
  const towns = placesNamed(head, gazetteer).filter(({ kind }) => kind === 'city');
  if (towns.length === 0 || placesNamed(name, gazetteer).length > 0) return { name };
  const said = others.map((part) => saidBy(part.replace(CODE_BEFORE, ''), towns, gazetteer));
  const besides = said.flatMap((one) => one?.name ?? []);
  if (besides.length > 0) return { name, several: [head, ...besides] };
  const hints = Object.assign({}, ...said);
  return { name: Object.keys(hints).length === 0 ? name : head, ...hints };
}

/** What a part behind a town says: its state or country, or another town; nothing where it is a part of it or not known. */
function saidBy(part: string, towns: readonly GazetteerPlace[], gazetteer: Gazetteer): Partial<TakenApart> | undefined {
  const named = placesNamed(part, gazetteer);
  const area = named.find((place) => isArea(place) && towns.some((town) => isIn(town, place)));
  if (area !== undefined) return hintOf(area);
  const isOwn = named.some((place) => towns.some((town) => place.name === town.name || isQuarter(town, place)));
  if (isOwn) return undefined;
  if (named.some(({ kind, population = 0 }) => kind === 'city' && population >= KNOWN_TOWN)) return { name: part };
  const stated = named.find(({ kind }) => kind === 'state' || kind === 'country');
  return stated && hintOf(stated);
}

function hintOf({ kind, country, state }: GazetteerPlace): Partial<TakenApart> {
  if (kind === 'country') return { country };
  return state === undefined ? {} : { region: state };
}

function isArea({ kind }: GazetteerPlace): boolean {
  return kind !== 'city' && kind !== 'district';
}

function isIn(town: GazetteerPlace, { kind, country, state }: GazetteerPlace): boolean {
  return town.country === country && (kind === 'country' || (state !== undefined && town.state === state));
}

function placesNamed(name: string, gazetteer: Gazetteer): readonly GazetteerPlace[] {
  return gazetteer.byExactName?.(name) ?? gazetteer.byName(name);
}
