// A posting as systems without a posting model hold it, and what they need to answer by loops.
import { CENTRE, FACETS, QUANTILES, VALUES } from './queries.mjs';

/** @param {any} posting */
export function flatPosting({ id, title, description, occupation, skills, hiringOrganization, jobLocation, ...rest }) {
  const [place] = jobLocation;
  const pay = rest.baseSalary?.[0];
  const factor = pay?.unitText === 'MONTH' ? 12 : 1;
  return {
    id,
    title,
    occupation: occupation.name,
    skills: skills.join(' '),
    text: `${description} ${hiringOrganization.name} ${place.name}`,
    level: rest.experienceLevel,
    workplace: rest.workplace.kind,
    time: rest.employment.time,
    skill: skills,
    city: place.name,
    latitude: place.latitude,
    longitude: place.longitude,
    datePosted: rest.datePosted,
    ...(pay === undefined
      ? {}
      : { payMin: pay.minValue * factor, payMax: pay.maxValue === undefined ? 1e9 : pay.maxValue * factor }),
  };
}

/** Counts of the five facets, the most frequent values of each. */
export function facetsOf(rows) {
  return Object.fromEntries(FACETS.map((name) => [name, topOf(counted(rows, name))]));
}

function counted(rows, name) {
  const counts = new Map();
  for (const row of rows) {
    const value = row[name];
    if (Array.isArray(value)) for (const one of value) counts.set(one, (counts.get(one) ?? 0) + 1);
    else if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The most frequent values with their counts, as far as their counts tell them apart from the rest. */
export function topOf(counts) {
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).slice(0, VALUES);
}

/** Linear between two figures. */
function quantilesOf(figures) {
  const ascending = Float64Array.from(figures).sort();
  return QUANTILES.map((share) => {
    const at = share * (ascending.length - 1);
    const [below, above] = [ascending[Math.floor(at)], ascending[Math.ceil(at)]];
    return below + (above - below) * (at - Math.floor(at));
  });
}

const RADIUS_KM = 6371.0088;

/** @param {{ latitude: number, longitude: number }} row */
export function isNear({ latitude, longitude }) {
  const radians = Math.PI / 180;
  const lat = Math.sin(((latitude - CENTRE.latitude) * radians) / 2) ** 2;
  const lon = Math.sin(((longitude - CENTRE.longitude) * radians) / 2) ** 2;
  const chord = lat + Math.cos(latitude * radians) * Math.cos(CENTRE.latitude * radians) * lon;
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(chord)) <= CENTRE.km;
}

/** The newest first, as our collection has it, so that every system shows the same page. */
export function byDate(left, right) {
  return left.datePosted < right.datePosted ? 1 : left.datePosted > right.datePosted ? -1 : left.id < right.id ? -1 : 1;
}

export function byPay(left, right) {
  return (right.payMin ?? -1) - (left.payMin ?? -1) || byDate(left, right);
}

/** Quartiles of pay by level. */
export function payByLevel(rows) {
  const groups = new Map();
  for (const { level, payMin } of rows) {
    if (payMin === undefined) continue;
    const group = groups.get(level);
    if (group === undefined) groups.set(level, [payMin]);
    else group.push(payMin);
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([level, pay]) => [level, quantilesOf(pay)]),
  );
}
