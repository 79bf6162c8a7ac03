import type { Span } from '../reading/span.ts';
import type { PlaceHints } from './choose-place.ts';
import { findPlaceNames, type PlaceName } from './find-place-names.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import { isQuarter } from './is-quarter.ts';
import type { PlaceKind } from './place.ts';
import { type PlaceContext, placeContext } from './place-context.ts';
import { ATTRIBUTE_GAP, NOTE_GAP, PART_AFTER_NAME, QUARTER, QUARTERS, REGION_AFTER_NAME } from './place-words.ts';
import { distanceKm, isPlaced } from './position.ts';

/** A name in a text with what stands round it. */
export interface PlaceMention extends Span {
  /** The name as written. */
  readonly name: string;
  readonly candidates: readonly GazetteerPlace[];
  readonly context: PlaceContext;
  /** State and country that stand beside it. */
  readonly hints: PlaceHints;
  /** What the words make of it, where that is not what the gazetteer says: a region round a town, a part of a town. */
  readonly kind: Extract<PlaceKind, 'region' | 'district'> | undefined;
  /** Only the hyphen makes a part of a town of it: "Essen-Rüttenscheid", but also "Berlin-Projekt". */
  readonly isDoubtful: boolean;
  /** It says where another place of the text lies, and is no place of its own. */
  readonly isAttribute: boolean;
}

/** Parts of a town lie no further from it, in kilometres. */
const QUARTER_KM = 25;
/** A town of so many inhabitants behind a hyphen is a second place: "Köln-Bonn". */
const KNOWN_TOWN = 10_000;

/** Every known name with its surroundings; towns know their state and country, which are marked as attributes. */
export function readPlaceMentions(text: string, gazetteer: Gazetteer): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const hyphenated = hyphenReader(gazetteer);
  for (const name of findPlaceNames(text, gazetteer)) {
    const mention = mentionOf(text, name, mentions.at(-1), hyphenated);
    if (mention === undefined) continue;
    // The sign of the country in "CH-8005 Zürich" is part of the postal code.
    if ((mentions.at(-1)?.start ?? -1) >= startOf(mention)) mentions.pop();
    const last = mentions.at(-1);
    const part = last === undefined ? undefined : partOf(text, last, mention);
    if (part === undefined) mentions.push(mention);
    else mentions[mentions.length - 1] = part;
  }
  return withAttributes(text, mentions);
}

/** Nothing stands beside a name: most are such, and share it. */
const NO_HINTS: PlaceHints = {};

/** Where a mention begins, with the postal code before it. */
export function startOf({ start, context }: PlaceMention): number {
  return context.postalCode?.start ?? start;
}

function mentionOf(
  text: string,
  name: PlaceName,
  last: PlaceMention | undefined,
  hyphenated: HyphenReader,
): PlaceMention | undefined {
  if (last !== undefined && name.start < last.end) return undefined;
  const compound = compoundAt(text, name, last?.end, hyphenated);
  if (compound === 'word') return undefined;
  const whole = compound ?? name;
  const context = placeContext(text, whole, last?.end);
  const start = context.role === 'county' ? countyStart(text, whole.start) : whole.start;
  const isListed = context.continues && context.role === undefined && last?.context.role === 'region';
  const role = isListed ? 'region' : context.role;
  const isRegion = role === 'county' || role === 'region' || compound?.kind === 'region';
  return {
    start,
    end: whole.end,
    name: text.slice(start, whole.end).replace(SHORT_COUNTY, 'Landkreis'),
    candidates: isTown(whole)
      ? whole.candidates
      : whole.candidates.filter((place) => !isSettlement(place) || !hasArea(whole)),
    context: role === context.role ? context : { ...context, role },
    hints: context.postalCode === undefined ? NO_HINTS : { postalCode: context.postalCode.code },
    kind: isRegion ? 'region' : compound?.kind,
    isDoubtful: compound?.isDoubtful === true,
    isAttribute: false,
  };
}

/** "Landkreis Rosenheim" is the name of the region. */
function countyStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - LONGEST_COUNTY_WORD), start);
  return start - (/\p{L}{1,20}\.?\s{1,2}$/u.exec(before)?.[0].length ?? 0);
}

/** A short form of "Landkreis": "Lkr. Rosenheim", "LK Rosenheim". */
const SHORT_COUNTY = /^lkr?\b\.?/i;

const LONGEST_COUNTY_WORD = 14;

type Compound = PlaceName & Partial<Pick<PlaceMention, 'kind' | 'isDoubtful'>>;

/** A name that a hyphen leads on from: a part of the town, a double name, a region round it, or just a word. */
function compoundAt(
  text: string,
  name: PlaceName,
  lastEnd: number | undefined,
  hyphenated: HyphenReader,
): Compound | 'word' | undefined {
  const isSecond = text[name.start - 1] === '-' && /[\p{L}\d]-$/u.test(text.slice(name.start - 2, name.start));
  if (isSecond && lastEnd !== name.start - 1) return 'word';
  if (!/[ -]/.test(text[name.end] ?? '')) return undefined;
  const after = text.slice(name.end, name.end + 40);
  const region = REGION_AFTER_NAME.exec(after);
  if (region !== null) {
    const end = region[0].endsWith('-Kreis') ? name.end + region[0].length : name.end;
    return { ...name, end, name: text.slice(name.start, end), kind: 'region' };
  }
  const next = PART_AFTER_NAME.exec(after)?.[1];
  if (next === undefined) return undefined;
  const reading = hyphenated(name, next);
  if (reading === undefined || reading === 'word') return reading;
  const end = name.end + 1 + next.length;
  return { start: name.start, end, name: text.slice(name.start, end), ...reading };
}

/** What a name and the word behind its hyphen are together: a place, just a word, or nothing. */
type Hyphenated = Pick<Compound, 'candidates' | 'kind' | 'isDoubtful'> | 'word' | undefined;
type HyphenReader = (name: PlaceName, next: string) => Hyphenated;

/** Reads every pair of one text once. */
function hyphenReader(gazetteer: Gazetteer): HyphenReader {
  const readings = new Map<string, Hyphenated>();
  return (name, next) => {
    const whole = `${name.name}-${next}`;
    const known = readings.get(whole);
    if (known !== undefined || readings.has(whole)) return known;
    const reading = readHyphenated(name, next, whole, gazetteer);
    readings.set(whole, reading);
    return reading;
  };
}

function readHyphenated(name: PlaceName, next: string, whole: string, gazetteer: Gazetteer): Hyphenated {
  const towns = name.candidates.filter(({ kind }) => kind === 'city');
  const others = gazetteer.byName(next);
  const districts = others.filter(({ kind }) => kind === 'district');
  const parts = districts.filter((other) => towns.some((town) => isPart(town, other)));
  if (parts.length > 0) return { candidates: parts, kind: 'district' };
  const double = gazetteer.byName(whole).filter((place) => place.name === whole);
  if (double.length > 0) return { candidates: double };
  const quarter = { candidates: towns, kind: 'district' } as const;
  if (towns.length > 0 && QUARTERS.has(next)) return quarter;
  const isOwnTown = others.some((other) => other.name === next && (other.population ?? 0) >= KNOWN_TOWN);
  if (isOwnTown) return undefined;
  if (towns.length === 0 || /^\p{Ll}/u.test(next)) return 'word';
  return QUARTER.test(next) ? quarter : { ...quarter, isDoubtful: true };
}

/** "Berlin Mitte": a town and a part of it with nothing but a blank between. */
function partOf(text: string, last: PlaceMention, mention: PlaceMention): PlaceMention | undefined {
  if (mention.start !== last.end + 1 || text[last.end] !== ' ') return undefined;
  const parts = mention.candidates.filter((part) => last.candidates.some((town) => isQuarter(town, part)));
  if (parts.length === 0) return undefined;
  return { ...last, end: mention.end, name: text.slice(last.start, mention.end), candidates: parts, kind: 'district' };
}

function isPart(town: GazetteerPlace, part: GazetteerPlace): boolean {
  if (town.key !== undefined && town.key === part.key) return true;
  return isPlaced(town) && isPlaced(part) && distanceKm(town, part) <= QUARTER_KM;
}

function withAttributes(text: string, mentions: readonly PlaceMention[]): PlaceMention[] {
  const read = [...mentions];
  read.forEach((mention, at) => {
    if (mention.isAttribute || !isTown(mention)) return;
    let { hints, context } = mention;
    for (let next = at + 1; next < read.length; next++) {
      const attribute = read[next];
      const hint = attribute && hintOf(text.slice(read[next - 1]?.end, attribute.start), mention, attribute);
      if (attribute === undefined || hint === undefined) break;
      hints = { ...hint, ...hints };
      read[next] = { ...attribute, isAttribute: true };
    }
    for (let back = at - 1; back >= 0; back--) {
      const attribute = read[back];
      const gap = text.slice(attribute?.end, read[back + 1]?.start);
      if (attribute === undefined || isTown(attribute) || !ATTRIBUTE_GAP.test(gap)) break;
      const hint = hintOf(gap, mention, attribute);
      if (hint === undefined) break;
      hints = { ...hint, ...hints };
      read[back] = { ...attribute, isAttribute: true };
      // "FC Bayern München": what the state is no place of, its town is none of either.
      if (attribute.context.role === 'elsewhere') context = attribute.context;
    }
    if (hints !== mention.hints || context !== mention.context) read[at] = { ...mention, hints, context };
  });
  return read;
}

/** Whether a mention may be a town; "Bremen" may be a state too, "Brandenburg" is one before it is a town. */
export function isTown({ candidates }: Pick<PlaceMention, 'candidates'>): boolean {
  const [most] = candidates;
  const area = candidates.find((place) => !isSettlement(place));
  if (most === undefined || !isSettlement(most)) return false;
  if (area === undefined || most.name === area.name)
    return area === undefined || (most.population ?? 0) >= AREA_OUTWEIGHED;
  return area.country !== most.country && (most.population ?? 0) >= AREA_OUTWEIGHED;
}

/** From so many inhabitants on, a town outweighs a state or region of its name. */
const AREA_OUTWEIGHED = 10_000;

function hasArea({ candidates }: Pick<PlaceMention, 'candidates'>): boolean {
  return candidates.some((place) => !isSettlement(place));
}

function isSettlement({ kind }: GazetteerPlace): boolean {
  return kind === 'city' || kind === 'district';
}

/** Regions that tell towns of one name apart behind a comma too: "Nürnberg, Mittelfranken". */
const PROVINCE = /(?:bayern|franken|pfalz|baden|württemberg|westfalen|schwaben|land|gebiet|holstein|saar)$/i;

/** "Frankfurt am Main, Westend": a part of the town, and no town of its own. */
function isQuarterOf(town: PlaceMention, { candidates }: PlaceMention): boolean {
  return (
    candidates.some((part) => town.candidates.some((whole) => isQuarter(whole, part))) &&
    candidates.every(({ kind, population = 0 }) => kind === 'district' || population < KNOWN_TOWN)
  );
}

/** What an area beside a town says about it; nothing where the town does not lie in it. */
function hintOf(gap: string, town: PlaceMention, area: PlaceMention): PlaceHints | undefined {
  const isBeside = ATTRIBUTE_GAP.test(gap);
  if (gap === ', ' && isQuarterOf(town, area)) return {};
  for (const { kind, country, state } of area.candidates) {
    const isNoted = isBeside || NOTE_GAP.test(gap);
    if (kind === 'country' && isNoted && town.candidates.some((place) => place.country === country)) return { country };
    if (!isBeside) continue;
    if (area.context.role === 'county' && town.kind === undefined && /[(,]/.test(gap)) return {};
    const isBracketed = kind === 'region' && (/\(| [ia]m /.test(gap) || (/^, $/.test(gap) && PROVINCE.test(area.name)));
    if (isBracketed && state === undefined) return {};
    const isStated = kind === 'state' || isBracketed;
    if (isStated && state !== undefined && town.candidates.some((place) => place.state === state))
      return { region: state };
  }
  return undefined;
}
