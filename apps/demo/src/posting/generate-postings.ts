import type { Employment, ExperienceLevel, FactOf, GazetteerPlace, JobPosting, Place, Salary } from '@berufsbild/core';
import { addDays } from '../calendar/add-days.ts';
import { factsOf } from '../portal/facts-of.ts';
import type { Occupation } from '../portal/occupation.ts';
import { slugOf } from '../slug-of.ts';
import type { ExamplePosting } from './example-posting.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** What the generator works from. */
export interface GeneratePostingsOptions {
  /** Profiles that tasks, requirements and pay are taken from. */
  readonly occupations: readonly Occupation[];
  /** Places of work. */
  readonly places: readonly GazetteerPlace[];
  /** Day of the newest posting, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Makes example postings: invented employers, tasks and pay out of the profiles, nothing by chance.
 *
 * The same profiles, places and day give the same postings. Pay lies inside the profile's band for the level; where the
 * profile holds no pay for it, the posting names none.
 */
export function generatePostings({ occupations, places, today }: GeneratePostingsOptions): readonly ExamplePosting[] {
  return places.flatMap((place) =>
    occupations.flatMap((occupation) => {
      const id = `${occupation.slug.replaceAll('/', '-')}-${slugOf(place.name)}-${place.key ?? place.country}`;
      const random = seededRandom(id);
      return random() < SHARE ? [exampleOf({ id, occupation, place, today, random })] : [];
    }),
  );
}

/** Share of places that have a posting of an occupation. */
const SHARE = 0.6;

/** Days that postings lie back, and days they are shown. */
const OLDEST = 28;
const SHOWN = 60;

/** Levels that postings are made for, with the word before the title. */
const RANKS: readonly { readonly level: ExperienceLevel; readonly word: string }[] = [
  { level: 'entry', word: 'Junior ' },
  { level: 'experienced', word: '' },
  { level: 'senior', word: 'Senior ' },
];

const TRAINEE = { level: 'training', word: 'Trainee ' } as const;

/** Names that nobody takes for a real employer's. */
const EMPLOYERS = [
  'Musteragentur',
  'Beispielverlag',
  'Musterwerke',
  'Beispielkontor',
  'Mustermedien',
  'Beispielhaus',
  'Musterstudio',
  'Beispielgruppe',
] as const;

const TIMES: readonly NonNullable<Employment['time']>[] = [['full'], ['full'], ['full', 'part'], ['part']];

interface Draft {
  readonly id: string;
  readonly occupation: Occupation;
  readonly place: GazetteerPlace;
  readonly today: string;
  readonly random: SeededRandom;
}

function exampleOf({ id, occupation, place, today, random }: Draft): ExamplePosting {
  const { profile } = occupation;
  const rank = pick(ranksOf(occupation), random);
  const salary = salaryOf(factsOf(profile, 'salary'), rank.level, random);
  const employer = `${pick(EMPLOYERS, random)} ${place.name} (fiktiv)`;
  const datePosted = addDays(today, -Math.floor(random() * OLDEST));
  const title = `${rank.word}${occupation.name} (m/w/d)`;
  const posting: JobPosting = {
    title,
    description: descriptionOf({ occupation, employer, place, title, random }),
    datePosted,
    validThrough: addDays(datePosted, SHOWN),
    identifier: { name: employer, value: id },
    hiringOrganization: { name: employer },
    jobLocation: [locationOf(place)],
    workplace: { kind: pick(['onsite', 'hybrid'] as const, random) },
    employment: { time: pick(TIMES, random), contract: [pick(['permanent', 'permanent', 'fixed'] as const, random)] },
    experienceLevel: rank.level,
    skills: labelsOf(occupation, ['skill', 'tool'], 6, random),
    occupation: occupation.ref,
    ...(salary === undefined ? {} : { baseSalary: [salary] }),
  };
  return { id, occupation, posting };
}

function ranksOf({ profile }: Occupation) {
  const trains = factsOf(profile, 'salary').some(({ value }) => value.level === TRAINEE.level);
  return trains ? [...RANKS, TRAINEE] : RANKS;
}

/** Tenths of a band that an offer may begin and end at. */
const LOW_TENTHS = [0, 1, 2, 3, 4];
const HIGH_TENTHS = [6, 7, 8, 9, 10];

/** An offer inside the profile's band for the level; the first band where sources contradict each other. */
function salaryOf(
  facts: readonly FactOf<'salary'>[],
  level: ExperienceLevel,
  random: SeededRandom,
): Salary | undefined {
  const band = facts.find(({ value }) => value.level === level)?.value;
  if (band === undefined) return undefined;
  const { currency, unitText, component, basis, minValue, maxValue } = band;
  const tenth = minValue === undefined || maxValue === undefined ? 0 : (maxValue - minValue) / 10;
  return {
    currency,
    unitText,
    component,
    level,
    ...(basis === undefined ? {} : { basis }),
    ...(minValue === undefined ? {} : { minValue: minValue + pick(LOW_TENTHS, random) * tenth }),
    ...(maxValue === undefined ? {} : { maxValue: maxValue - (10 - pick(HIGH_TENTHS, random)) * tenth }),
  };
}

function locationOf({ population: _, postalCodes, ...place }: GazetteerPlace): Place {
  const postalCode = postalCodes?.[0];
  return { ...place, ...(postalCode === undefined ? {} : { postalCode }) };
}

interface Description {
  readonly occupation: Occupation;
  readonly employer: string;
  readonly place: GazetteerPlace;
  readonly title: string;
  readonly random: SeededRandom;
}

function descriptionOf({ occupation, employer, place, title, random }: Description): string {
  const sections = [
    { heading: 'Ihre Aufgaben', labels: labelsOf(occupation, ['task'], 6, random) },
    { heading: 'Damit arbeiten Sie', labels: labelsOf(occupation, ['tool', 'channel'], 5, random) },
    { heading: 'Das bringen Sie mit', labels: labelsOf(occupation, ['skill', 'education', 'language'], 5, random) },
  ];
  return [
    'Beispielanzeige: Diese Stelle und ihr Arbeitgeber sind erfunden.',
    `${employer} sucht in ${place.name}: ${title}.`,
    ...sections
      .filter(({ labels }) => labels.length > 0)
      .map(({ heading, labels }) => [`${heading}:`, ...labels.map((label) => `– ${label}`)].join('\n')),
  ].join('\n\n');
}

type LabelKind = 'task' | 'tool' | 'channel' | 'skill' | 'education' | 'language';

/** So many labels of these kinds, in the order of the profile. */
function labelsOf(
  { profile }: Occupation,
  kinds: readonly LabelKind[],
  count: number,
  random: SeededRandom,
): readonly string[] {
  const labels = kinds.flatMap((kind) => factsOf(profile, kind).map(({ value }) => value.label));
  const unique = [...new Set(labels)];
  const chosen = new Set(
    unique
      .map((label) => ({ label, order: random() }))
      .toSorted((one, other) => one.order - other.order)
      .slice(0, count)
      .map(({ label }) => label),
  );
  return unique.filter((label) => chosen.has(label));
}

function pick<Value>(values: readonly Value[], random: SeededRandom): Value {
  return values[Math.floor(random() * values.length)] as Value;
}
