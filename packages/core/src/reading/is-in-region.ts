import { REGION_NAMES } from './region-names.ts';

/** Whether the words before or behind a count say that it is one of a region. */
export function isInRegion(lead: string, rest: string): boolean {
  return IN_REGION.test(lead) || IN_REGION.test(rest);
}

const IN_REGION = new RegExp(
  `(?<![a-zß-ž])(?:(?:in|aus|im|am|rund um) (?:ganz |der |die |den |das )?(?:[a-zß-ž]{3,15}en )?(?:${REGION_NAMES}|[a-zß-ž]{0,12}kanton|land|land(?:es)?kreis|(?:um|kammer|saale)kreis|bundesland|[a-zß-ž]{0,12}bezirk|[a-zß-ž]{0,12}region|stadt|umgebung|umland)(?![a-zß-ž])|rund um [a-zß-ž]|hierzulande)`,
  'u',
);
