import type { Fact, FactKind, FactOf, Issue, OccupationProfile, Place } from '@berufsbild/core';
import type { Profile } from '../profile.ts';
import { categoryCodes } from './category-markup.ts';
import { estimatedSalary } from './estimated-salary.ts';
import { languageMarkup } from './language-markup.ts';
import { countriesMarkup } from './location-markup.ts';
import { losses } from './losses.ts';
import type { AreaJsonLd, OccupationJsonLd } from './occupation-jsonld.ts';
import { OCCUPATION_REQUIREMENTS } from './occupation-requirements.ts';
import { oneOrMany } from './one-or-many.ts';
import { present } from './present.ts';
import { failedRequirements } from './requirement.ts';
import { salaryLosses } from './salary-losses.ts';

/** Options of `toOccupation`. */
export interface ToOccupationOptions {
  /** Absolute address of the page about the occupation. */
  readonly url?: string;
  /**
   * Whose requirements are checked.
   * @default 'schema.org-30'
   */
  readonly profile?: Profile | readonly Profile[];
}

/** Markup of an occupation, and what it cannot say. */
export interface ToOccupationResult {
  /** The markup. */
  readonly jsonld: OccupationJsonLd;
  /** What is missing for the profile, and what the markup cannot say. */
  readonly issues: readonly Issue[];
}

/**
 * What sources say about an occupation as schema.org Occupation markup, and nothing besides.
 *
 * A from–to band is a `MonetaryAmount` named by its level, in the unit that it was stated in; a
 * `MonetaryAmountDistribution` stands only for a stated median or quartile. No pay: no `estimatedSalary`. No place: no
 * `occupationLocation`. Statements that contradict each other are both written. Kinds of facts that Occupation has no
 * property for come back as issues `loss/fact`.
 *
 * @param profile - The occupation and its facts.
 * @param options - Address of the page, profile of requirements.
 * @returns Markup and issues.
 *
 * @example
 * toOccupation({ titles: { neutral: 'Koch/Köchin', aliases: [] }, codes: {}, facts: [] }).jsonld
 * //=> { '@context': 'https://schema.org', '@type': 'Occupation', name: 'Koch/Köchin' }
 *
 * @see https://schema.org/Occupation
 */
export function toOccupation(profile: OccupationProfile, options: ToOccupationOptions = {}): ToOccupationResult {
  const jsonld = occupationMarkup(profile, options);
  const failed = failedRequirements(OCCUPATION_REQUIREMENTS, jsonld, options.profile ?? 'schema.org-30');
  return { jsonld, issues: [...failed, ...payLosses(profile), ...factLosses(profile)] };
}

function occupationMarkup(
  { titles, codes, place, facts }: OccupationProfile,
  { url }: ToOccupationOptions,
): OccupationJsonLd {
  const [name, ...others] = new Set([titles.neutral, titles.male, titles.female, ...titles.aliases].filter(isStated));
  const labels = (...kinds: LabelKind[]) => factsOf(facts, ...kinds).map(({ value }) => value.label);
  return present<OccupationJsonLd>({
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name,
    alternateName: oneOrMany(others),
    url,
    occupationalCategory: oneOrMany(categoryCodes(codes, name)),
    occupationLocation: place && areaMarkup(place),
    estimatedSalary: oneOrMany(estimatedSalary(factsOf(facts, 'salary'))),
    responsibilities: oneOrMany(labels('task')),
    skills: oneOrMany([...labels('skill', 'tool'), ...labels('language').map(languageMarkup)]),
    educationRequirements: oneOrMany(labels('education')),
    qualifications: oneOrMany(labels('entry-path')),
  });
}

/** Kinds of facts that are written by their label. */
type LabelKind = 'task' | 'skill' | 'tool' | 'language' | 'education' | 'entry-path';

/** Kinds of facts that the markup holds in some way. */
const SAID: readonly FactKind[] = [
  'title',
  'place',
  'salary',
  'task',
  'skill',
  'tool',
  'language',
  'education',
  'entry-path',
];

function factsOf<Kind extends FactKind>(facts: readonly Fact[], ...kinds: readonly Kind[]): FactOf<Kind>[] {
  return facts.filter((fact): fact is Fact & FactOf<Kind> => (kinds as readonly FactKind[]).includes(fact.kind));
}

function isStated(name: string | undefined): name is string {
  return name !== undefined && name.trim() !== '';
}

const AREA_TYPE: Readonly<Record<Place['kind'], AreaJsonLd['@type']>> = {
  city: 'City',
  district: 'AdministrativeArea',
  region: 'AdministrativeArea',
  state: 'State',
  country: 'Country',
};

function areaMarkup({ name, kind, state, country }: Place): AreaJsonLd {
  return present<AreaJsonLd>({ '@type': AREA_TYPE[kind], name, containedInPlace: surroundings(kind, state, country) });
}

function surroundings(kind: Place['kind'], state: string | undefined, country: string): AreaJsonLd['containedInPlace'] {
  if (kind === 'country') return undefined;
  return kind === 'state' || state === undefined ? countriesMarkup([country])[0] : { '@type': 'State', name: state };
}

/** A level and a training year are the name of their entry, a statistic its figure. */
function payLosses({ facts }: OccupationProfile): Issue[] {
  return facts.flatMap((fact, index) => {
    if (fact.kind !== 'salary') return [];
    const { level, trainingYear, statistic, ...unsaid } = fact.value;
    return salaryLosses(['facts', index, 'value'], unsaid);
  });
}

/** One issue for each kind of fact that is left out, with their number. */
function factLosses({ facts }: OccupationProfile): Issue[] {
  const kinds = new Set(facts.map(({ kind }) => kind).filter((kind) => !SAID.includes(kind)));
  return [...kinds].flatMap((kind) => losses('loss/fact', ['facts'], { [kind]: factsOf(facts, kind).length }));
}
