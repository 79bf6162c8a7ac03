import { foldName } from './fold-name.mjs';
import { add } from './grouped.mjs';

/**
 * What tells where a place of the list of postal codes lies: others with the same postal or area code, or the first
 * digits of one, and the neighbour that its addition names ("b Radeberg"). Weights were set by leaving known places out.
 */
const CLUES = [
  { weight: 12, idsOf: ({ areaCodes }) => areaCodes.map((code) => `+${code}`) },
  { weight: 5, idsOf: ({ postalCodes }) => postalCodes },
  { weight: 2, idsOf: ({ areaCodes }) => areaCodes.map((code) => `+${code.slice(0, -1)}…`) },
  { weight: 2, idsOf: ({ postalCodes }) => postalCodes.map((code) => code.slice(0, 4)) },
  { weight: 0.7, idsOf: ({ postalCodes }) => postalCodes.map((code) => code.slice(0, 3)) },
];
const NEIGHBOUR_WEIGHT = 12;
const NEIGHBOUR = /^(?:b|bei)\.? (?<name>\p{Lu}.+)$/u;
/** Clues this far apart, in kilometres, count half for one another. */
const REACH_KM = 12;

/** A function that says where a place of the list lies, by those that are known; nothing without a clue. */
export function locator(pairs) {
  const index = new Map();
  for (const [zipPlace, place] of pairs) {
    for (const id of new Set(CLUES.flatMap(({ idsOf }) => idsOf(zipPlace)))) add(index, id, place);
    add(index, nameId(zipPlace.state, place.name), place);
  }
  return (zipPlace, own) => {
    const votes = votesFor(zipPlace, index).filter(({ place }) => place !== own);
    return votes.length === 0 ? undefined : middle(votes);
  };
}

function votesFor(zipPlace, index) {
  const groups = CLUES.map(({ weight, idsOf }) => ({ weight, ids: [...new Set(idsOf(zipPlace))] }));
  const neighbour = NEIGHBOUR.exec(zipPlace.addition)?.groups.name;
  const ids = neighbour === undefined ? [] : [nameId(zipPlace.state, neighbour)];
  return [...groups, { weight: NEIGHBOUR_WEIGHT, ids }].flatMap(({ weight, ids: own }) => {
    const places = [...new Set(own.flatMap((id) => index.get(id) ?? []))];
    return places.map((place) => ({ place, weight: weight / Math.sqrt(places.length) }));
  });
}

function nameId(state, name) {
  return `${state}|${foldName(name)}`;
}

/** The mean of the votes round the one that most others lie near. */
function middle(votes) {
  const support = (vote) => votes.reduce((sum, other) => sum + other.weight * nearness(vote.place, other.place), 0);
  const supports = votes.map(support);
  const centre = votes[supports.indexOf(Math.max(...supports))].place;
  const weights = votes.map(({ place, weight }) => weight * nearness(centre, place) ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (field) => votes.reduce((sum, { place }, at) => sum + place[field] * weights[at], 0) / total;
  return { latitude: mean('latitude'), longitude: mean('longitude') };
}

function nearness(a, b) {
  return 1 / (1 + (distance(a, b) / REACH_KM) ** 2);
}

/** Kilometres between two points, on a plane that fits Germany. */
export function distance(a, b) {
  const north = (a.latitude - b.latitude) * 111.2;
  const east = (a.longitude - b.longitude) * 111.2 * Math.cos(((a.latitude + b.latitude) / 2) * (Math.PI / 180));
  return Math.hypot(north, east);
}
