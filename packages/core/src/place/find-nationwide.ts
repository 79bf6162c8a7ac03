import { allMatches } from '../reading/all-matches.ts';
import type { Found } from '../reading/found.ts';
import type { Country } from './country.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place } from './place.ts';
import { isInField } from './place-context.ts';
import { placeFrom } from './place-from.ts';
import { REMOTE_WORD } from './place-words.ts';

const NATIONWIDE = /(?<![a-zß-ž])(bundes|deutschland|österreich|schweiz)weit(?:e[nrsm]?)?(?![a-zß-ž])/gi;
/** What "bundesweit" means. */
const HOME_NAMES: ReadonlyMap<Country, string> = new Map([
  ['DE', 'Deutschland'],
  ['AT', 'Österreich'],
  ['CH', 'Schweiz'],
]);

/** How far the words reach that tell work from the firm's reach, in UTF-16 units. */
const AROUND = 40;
const WORK = /einsatz|einsätz|montage|außendienst|reise(?:bereit|tätig)|wohnort|arbeitsort/i;
const REACH_BEFORE = /(?:kunden|filialen|standorten?|vertreten|aktiv|tätig|liefer[a-zß-ž]{1,4}|versand) $/i;
const REACH_AFTER =
  /^ (?:führend|vertreten|tätig|aktiv|agierend|bekannt|über|mehr|rund|größt|kunden|filialen|standort)/i;

/** "deutschlandweit im Außendienst", "bundesweite Montage": work all over a country; not "bundesweit 40 Filialen". */
export function findNationwide(text: string, gazetteer: Gazetteer, home: Country): Found<Place>[] {
  return allMatches(NATIONWIDE, text).flatMap(({ 0: raw, 1: name = '', index: start }) => {
    const end = start + raw.length;
    const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
    if (REACH_BEFORE.test(before) || REACH_AFTER.test(after)) return [];
    const isWork = [before, after].some((words) => WORK.test(words) || REMOTE_WORD.test(words));
    if (!isWork && !isInField(text, { start, end })) return [];
    const country = /^b/i.test(name) ? HOME_NAMES.get(home) : name;
    const place = gazetteer.byName(country ?? '').find(({ kind }) => kind === 'country');
    return place === undefined ? [] : [{ value: placeFrom(place), start, end, raw, issues: [] }];
  });
}
