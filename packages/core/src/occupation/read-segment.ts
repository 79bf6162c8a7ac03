import { placesIn, withoutTrailingPlace } from './title-place.ts';
import { type WithoutRanks, withoutRanks } from './title-ranks.ts';
import type { TitleSegment } from './title-segments.ts';

/** A segment with what it says. */
export interface ReadSegment extends TitleSegment, WithoutRanks {
  readonly places: readonly string[];
}

/** Where a tail begins. */
const TAIL =
  /(?<!\s(?:[ia][mn]|de[rmn])|(?:menschen|kindern?|patienten|jugendlichen?))\s(?=(?:in|im|bei|nahe|mit|ab|aus|nach|ohne|auf wunsch|für (?:unser|den standort)|zur (?:verst|unterst|aushilf)|raum|region|(?:am )?standort|with|from|at|@)(?:\s|\p{Ll}))/iu;
const PLACE =
  /^(?:in|bei|nahe|für(?= den standort)|am(?= standort)|aus|nach|ab|from|im(?= (?:raum|gro|.{0,4}kreis))|(?=(?:raum|region|standort)\s))\s?/i;
/** Tails of an advert: conditions, prospects, qualification, employer. */
const ADVERT =
  /^(?:(?:mit|ab|ohne|auf|zur|at|@|with)\s|für (?:unser|den)|bei (?!de[rmn]\s)|(?:in|im|aus) (?:unser|direkt|leitend|elternzeit|fest|(?:\d-?|\p{Ll}{0,8})?schicht|schicht))/iu;
const EMPLOYER = /(?:^|[\s-])(?:g?GmbH|AG|SE|KG|e\.\s?V)(?![\p{L}&])/u;

/** Reads one segment: its ranks, its places, and what is left of it. */
export function readSegment(segment: TitleSegment): ReadSegment {
  const places = [...(placesIn(segment.text) ?? [])];
  const ranked = withoutRanks(places[0] ? '' : segment.text);
  const kept = ranked.rest.split(TAIL).filter((chunk) => {
    const named = PLACE.test(chunk) ? placesIn(chunk.replace(PLACE, ''), true) : undefined;
    places.push(...(named ?? []));
    return named === undefined && !ADVERT.test(chunk) && !EMPLOYER.test(chunk);
  });
  const phrase = kept.join(' ');
  const rest = withoutTrailingPlace(phrase);
  if (rest !== phrase) places.push(phrase.slice(rest.length + 1));
  return { ...segment, ...ranked, rest, places };
}
