import { checkOptions } from '../argument/check-options.ts';
import { checkText } from '../argument/check-text.ts';
import { createIssue } from '../issue/create-issue.ts';
import type { Issue } from '../issue/issue.ts';
import type { Found } from '../reading/found.ts';
import type { ReaderOptions } from '../reading/reader-options.ts';
import { choosePlace, type PlaceChoice, type PlaceHints } from './choose-place.ts';
import { findNationwide } from './find-nationwide.ts';
import type { Gazetteer, GazetteerPlace, Position } from './gazetteer.ts';
import type { Place } from './place.ts';
import { isAlone, isInField } from './place-context.ts';
import { placeFrom } from './place-from.ts';
import { isTown, type PlaceMention, readPlaceMentions, startOf } from './place-mention.ts';
import {
  ALL_OVER,
  ARTICLE_BEFORE_NAME,
  COMMON_WORDS,
  NEAR_AFTER_NAME,
  NUMBER_AFTER_NAME,
  REGION_BRACKET,
  REMOTE_WORD,
} from './place-words.ts';
import { isPlaced } from './position.ts';
import { rememberingGazetteer } from './remembering-gazetteer.ts';
import { ambiguous, mismatches } from './resolve-place.ts';
import { UNKNOWN_COUNTRY } from './unknown-country.ts';

/** Options of {@link findPlaces}. */
export type FindPlacesOptions = ReaderOptions;

/** A name of fewer inhabitants is read only where the words round it say that it is a place. */
const WELL_KNOWN = 5_000;
/** After "in" and in lists so many inhabitants are enough. */
const KNOWN = 1_000;
/** Signs of countries and states are no longer than that. */
const LONGEST_SIGN = 2;
/** Longest article with the blanks round it. */
const LONGEST_ARTICLE = 6;
/** Longest text that is read as a field whatever stands in it, in UTF-16 units. */
const LONGEST_FIELD = 80;
/** Longest gap between two mentions of one place that count as one: "Hamburg, Hamburg". */
const LONGEST_TWIN_GAP = 3;
/** So many other places of a text help to tell one. */
const MOST_NEIGHBOURS = 20;

/**
 * Finds the places of work that a text names.
 *
 * Knows towns, their districts, states, regions and countries in German and common foreign names. State and country
 * beside a town are its attributes; "Raum Lüneburg" is a region; seats, origins, reach and destinations of the firm
 * ("aus Meckenbeuren", "mit Sitz in Köln", "S-Bahn nach Berlin"), people, firms, stations and squares are no places of
 * work. In a short field every name counts; in running prose only what a word such as "in" or "Standort", a postal
 * code or a list makes a place.
 *
 * A name that several places have comes back as written, without key and position, with `place/ambiguous`, whose
 * params list the candidates. Postal code, state and other places nearby decide between them. Its country is `ZZ`
 * where the candidates lie in several.
 *
 * @param text - Any text.
 * @param gazetteer - The places, from `loadGazetteer` in `@berufsbild/places`.
 * @param options - Home country, whose places count more where the text says nothing.
 * @returns Every mention in order; `start` and `end` take in a postal code that stands before the name. Issues:
 * `place/ambiguous`, `place/common-word`, `place/postal-code-mismatch`.
 * @throws TypeError where `text` is no string or an option is misspelt, RangeError where the country is no code.
 *
 * @example
 * const gazetteer = await loadGazetteer({ countries: ['DE'] }); // of the places package
 * findPlaces('60311 Frankfurt, Hessen', gazetteer)[0]?.value.name //=> 'Frankfurt am Main'
 */
export function findPlaces(text: string, gazetteer: Gazetteer, options: FindPlacesOptions = {}): Found<Place>[] {
  checkText(text);
  checkOptions(options, ['country']);
  const places = rememberingGazetteer(gazetteer);
  const written = isLowerCaseField(text) ? capitalised(text) : text;
  const mentions = joinedRegions(written, meant(written, readPlaceMentions(written, places)));
  const { country = 'DE' } = options;
  const home: PlaceHints = { homeCountry: country };
  const chosen = mentions.map(chooser(home, places));
  const chooseNear = chooser({ ...home, near: knownPositions(chosen) }, places);
  const found: Found<Place>[] = [];
  let last: { readonly place: GazetteerPlace | undefined; readonly end: number } | undefined;
  mentions.forEach((mention, at) => {
    const first = chosen[at];
    const answer = first?.place === undefined ? chooseNear(mention) : first;
    const { place } = answer;
    const isTwin = place !== undefined && place === last?.place && mention.start - last.end <= LONGEST_TWIN_GAP;
    if (!isTwin) found.push(foundPlace(written, text, mention, answer));
    last = { place, end: mention.end };
  });
  const nationwide = findNationwide(text, places, country).filter(
    (place) => !found.some(({ value }) => value.country === place.value.country),
  );
  return [...found, ...nationwide].sort((a, b) => a.start - b.start);
}

/** What a mention means, with what is doubtful about it. */
interface Answer extends PlaceChoice {
  /** The place that is meant, as a text names it. */
  readonly named: Place | undefined;
  readonly issues: readonly Issue[];
}

/** Chooses between the candidates of a mention; the same name with the same words beside it gets the same answer. */
function chooser(base: PlaceHints, gazetteer: Gazetteer): (mention: PlaceMention) => Answer {
  const answers = new Map<string, Answer>();
  return ({ name, candidates, hints }) => {
    const id = [name, hints.postalCode, hints.region, hints.country].join('|');
    const known = answers.get(id);
    if (known !== undefined) return known;
    const all = { ...base, ...hints };
    const choice = choosePlace(candidates, all, gazetteer);
    const isChosen = choice.place !== undefined;
    const issues = isChosen ? mismatches(choice, all) : [ambiguous(name, choice.candidates, 'warning')];
    const named = choice.place && placeFrom(choice.place, hints.postalCode);
    const answer = { ...choice, named, issues };
    answers.set(id, answer);
    return answer;
  };
}

/** "berlin, munich": what people type into a search field. */
function isLowerCaseField(text: string): boolean {
  return text.length <= LONGEST_FIELD && text === text.toLowerCase();
}

/** Every word with a capital; keeps the length. */
function capitalised(text: string): string {
  return text.replace(/(?<!\p{L}|\p{M})\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}

/** Where the places lie that are known; a text names few. */
function knownPositions(choices: readonly PlaceChoice[]): readonly Position[] {
  const positions = new Set<Position>();
  for (const { place } of choices) {
    if (place !== undefined && isPlaced(place)) positions.add(place);
    if (positions.size === MOST_NEIGHBOURS) break;
  }
  return [...positions];
}

/** What a mention is: a place of work, a place that is none, or a name that the words round it say nothing about. */
type Meaning = 'meant' | 'elsewhere' | 'unclear';

/** The mentions that mean a place of work; a list keeps what its first name is, and in a field what its next one is. */
function meant(text: string, mentions: readonly PlaceMention[]): PlaceMention[] {
  const places = mentions.filter(({ isAttribute }) => !isAttribute);
  const meanings: Meaning[] = [];
  for (const mention of places) meanings.push(meaningOf(text, mention, meanings.at(-1) ?? 'unclear'));
  for (let at = places.length - 2; at >= 0; at--) {
    const [mention, next] = [places[at], places[at + 1]];
    if (mention === undefined || next === undefined || meanings[at] !== 'unclear') continue;
    const isListed = meanings[at + 1] === 'meant' && next.context.continues && next.context.role === undefined;
    if (isListed && populationOf(mention.candidates[0]) >= KNOWN && isInField(text, mention)) meanings[at] = 'meant';
  }
  return places.filter((_, at) => meanings[at] === 'meant');
}

function meaningOf(text: string, mention: PlaceMention, last: Meaning): Meaning {
  const { role, continues, postalCode } = mention.context;
  if (mention.name.length <= LONGEST_SIGN && !isTown(mention)) return isMeantSign(text, mention) ? 'meant' : 'unclear';
  if (role === 'elsewhere') return isRemoteCountry(text, mention) ? 'meant' : 'elsewhere';
  if (continues && last === 'elsewhere' && role === undefined && postalCode === undefined) return 'elsewhere';
  const isMeant = isTown(mention) ? isMeantTown : isMeantArea;
  return isMeant(text, mention, continues && last === 'meant') ? 'meant' : 'unclear';
}

function isMeantTown(text: string, mention: PlaceMention, continuesMeant: boolean): boolean {
  const { role, postalCode, isIn } = mention.context;
  const { region, country } = mention.hints;
  if (postalCode !== undefined || role === 'label' || region !== undefined || country !== undefined) return true;
  if (mention.isDoubtful) return isIn || isAlone(text, mention);
  const population = populationOf(mention.candidates[0]);
  const after = text.slice(mention.end, mention.end + 25);
  const isWord = COMMON_WORDS.has(mention.name) && !REGION_BRACKET.test(after);
  if (isWord && NUMBER_AFTER_NAME.test(after)) return false;
  if (isWord && ARTICLE_BEFORE_NAME.test(text.slice(Math.max(0, mention.start - LONGEST_ARTICLE), mention.start))) {
    return false;
  }
  const isStrong = !isWord && (population >= WELL_KNOWN || /[^\p{L}]/u.test(mention.name));
  if (role !== undefined && NEAR_AFTER_NAME.test(after)) return true;
  if (role !== undefined) return isStrong || population >= (isWord ? WELL_KNOWN : KNOWN);
  if (continuesMeant) return isStrong || population >= (isWord ? WELL_KNOWN : KNOWN);
  if (isStrong) return isInField(text, mention) || opensText(text, mention);
  if (population < KNOWN) return isWhole(text, mention) && !isWord && mention.candidates[0]?.kind === 'city';
  return isWhole(text, mention) || (!isWord && text.length <= LONGEST_FIELD && isAlone(text, mention));
}

/** "Görlitz, direkt an der Grenze": a name that a text begins with, before a comma. */
function opensText(text: string, { start, end }: PlaceMention): boolean {
  return /^, \D/.test(text.slice(end, end + 3)) && isFirst(text, start);
}

/** Whether a name is all there is in the text. */
function isWhole(text: string, { start, end }: PlaceMention): boolean {
  return isFirst(text, start) && text.slice(end).trimStart() === '';
}

/** Whether only blanks stand before a place in the text. Read from there backwards: before most names stands a word. */
function isFirst(text: string, start: number): boolean {
  return text.slice(0, start).trimEnd() === '';
}

/** Inhabitants; a municipality that there is no figure for is no hamlet. */
function populationOf(place: GazetteerPlace | undefined): number {
  return place?.population ?? (place?.kind === 'city' ? KNOWN : 0);
}

/** "AT" and "BW" are places where a label asks for one. */
function isMeantSign(text: string, mention: PlaceMention): boolean {
  return mention.context.role === 'label' || isWhole(text, mention);
}

/** A state, region or country stands alone in a field; in prose a country is where the firm is known. */
function isMeantArea(text: string, mention: PlaceMention, continuesMeant: boolean): boolean {
  const { role } = mention.context;
  if (COMMON_WORDS.has(mention.name)) return role !== undefined;
  if (role === undefined && ALL_OVER.test(text.slice(Math.max(0, mention.start - LONGEST_FIELD), mention.start)))
    return true;
  if (mention.candidates[0]?.kind !== 'country')
    return role !== undefined || continuesMeant || isInField(text, mention);
  return isRemoteCountry(text, mention) || (role === undefined && isInField(text, mention));
}

/** "remote aus Österreich": a country to work in from afar. */
function isRemoteCountry(text: string, { start, end, candidates }: PlaceMention): boolean {
  return candidates[0]?.kind === 'country' && REMOTE_WORD.test(text.slice(Math.max(0, start - 40), end + 40));
}

/** "Raum Köln/Bonn" is one region. */
function joinedRegions(text: string, mentions: readonly PlaceMention[]): PlaceMention[] {
  const joined: PlaceMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isJoined = last?.kind === 'region' && /^[/-]$/.test(text.slice(last.end, mention.start));
    if (isJoined) joined[joined.length - 1] = { ...last, end: mention.end, name: text.slice(last.start, mention.end) };
    else joined.push(mention);
  }
  return joined;
}

function foundPlace(written: string, text: string, mention: PlaceMention, answer: Answer): Found<Place> {
  const start = startOf(mention);
  const { end, name } = mention;
  return {
    value: placeOf(mention, answer),
    start,
    end,
    raw: text.slice(start, end),
    issues: isBareWord(written, mention)
      ? [...answer.issues, createIssue('place/common-word', 'warning', { params: { name } })]
      : answer.issues,
  };
}

function isBareWord(text: string, mention: PlaceMention): boolean {
  return COMMON_WORDS.has(mention.name) && isWhole(text, mention);
}

function placeOf({ name, kind, hints, context }: PlaceMention, { named, candidates }: Answer): Place {
  if (named === undefined) return ambiguousPlace(name, kind, hints, candidates);
  if (kind === undefined) return { ...named };
  if (kind === 'district') {
    const isKnown = named.kind === 'district';
    return { ...named, name, kind, ...(isKnown ? {} : { approximatePosition: true }) };
  }
  const { key, postalCode, ...region } = named;
  return { ...region, name: context.role === 'county' || /[/-]/.test(name) ? name : named.name, kind };
}

/** A place that is one of several: what all of them share. */
function ambiguousPlace(
  name: string,
  kind: PlaceMention['kind'],
  { postalCode }: PlaceHints,
  candidates: readonly GazetteerPlace[],
): Place {
  const shared = <Value>(read: (place: GazetteerPlace) => Value): Value | undefined => {
    const values = new Set(candidates.map(read));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const state = shared((place) => place.state);
  return {
    name,
    kind: kind ?? shared((place) => place.kind) ?? 'city',
    country: shared((place) => place.country) ?? UNKNOWN_COUNTRY,
    ...(state === undefined ? {} : { state }),
    ...(postalCode === undefined ? {} : { postalCode }),
  };
}
