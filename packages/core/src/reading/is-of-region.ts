import type { OutlineLine } from './outline.ts';
import type { PageNames } from './page-names.ts';
import type { Sentence } from './reading-text.ts';

/** Whether the section is about the place. */
export function isOfRegion({ topics, line }: Sentence, { place, title }: PageNames): boolean {
  if (place === undefined) return topics.size === 1 && topics.has('region');
  if (topics.has('region') || opensWithPlace(line, place)) return true;
  const heading = line.heading.toLowerCase();
  const isShort = heading.includes(place) && heading.split(' ').length <= SHORT_HEADING;
  const isOnPlace = (isShort || heading.replace(ASKED, '').startsWith(place)) && !namesTitle(heading, title);
  return isOnPlace && (topics.size === 0 || topics.has('employer'));
}

/** How far into a text its introduction may reach, in UTF-16 units. */
const INTRODUCTION_LENGTH = 800;

/** A paragraph behind the introduction that begins with the place goes on about it. */
function opensWithPlace({ kind, text, start }: OutlineLine, place: string): boolean {
  const opening = text.slice(0, place.length + 'In '.length).toLowerCase();
  return kind === 'prose' && start > INTRODUCTION_LENGTH && (opening.startsWith(place) || opening === `in ${place}`);
}

/** Most words of a heading that is on the place it names: "Arbeitsort Kiel". */
const SHORT_HEADING = 4;
/** Words before the place in a heading on it: "Ist Kiel …?". */
const ASKED = /^(?:[^:]{2,30}: )?(?:(?:und|ist|wie|was|in|der|die) ){1,3}/u;

function namesTitle(heading: string, title: string | undefined): boolean {
  return title !== undefined && heading.includes(title);
}
