import { EXPERIENCE_LEVELS, type ExperienceLevel } from '@berufsbild/core';
import { LAENDER } from './laender.ts';

/** Ways to order hits. */
export const SORTS = ['relevance', 'newest', 'salary', 'distance'] as const;

/** Radii on offer, in kilometres. */
export const RADII = [10, 25, 50, 100, 200] as const;

/** Working times on offer. */
const TIMES = ['full', 'part'] as const;

/** Contracts on offer. */
const CONTRACTS = ['permanent', 'fixed'] as const;

/** Places to work at on offer. */
const WORKPLACES = ['onsite', 'hybrid', 'remote', 'optional'] as const;

/** The parameters of an address that take several values of a closed list, with the part of the form that they fill. */
export const CHOICES = {
  stufe: { part: 'levels', values: EXPERIENCE_LEVELS },
  zeit: { part: 'times', values: TIMES },
  vertrag: { part: 'contracts', values: CONTRACTS },
  arbeitsort: { part: 'workplaces', values: WORKPLACES },
  land: { part: 'states', values: LAENDER },
} as const;

/** What the search form holds. */
export interface SearchForm {
  /** Words to look for; '' for all. */
  readonly text: string;
  /** Name or postal code of a place; '' for everywhere. */
  readonly place: string;
  /** Kilometres around the place. */
  readonly radius: number;
  /** EUR gross a year at least. */
  readonly salary?: number;
  /** Whether postings that state no pay are shown although `salary` is given. */
  readonly unknownPay: boolean;
  readonly levels: readonly ExperienceLevel[];
  readonly times: readonly (typeof TIMES)[number][];
  readonly contracts: readonly (typeof CONTRACTS)[number][];
  readonly workplaces: readonly (typeof WORKPLACES)[number][];
  readonly states: readonly (typeof LAENDER)[number][];
  readonly sort: (typeof SORTS)[number];
  /** Where the list goes on. */
  readonly after?: string;
}

/** The form, and the names of parameters whose value could not be used. */
export interface ReadSearchForm {
  readonly form: SearchForm;
  readonly rejected: readonly string[];
}

/** Longest text of a field; more is cut. */
const TEXT_LENGTH = 200;

/** Longest cursor that is looked at. */
const CURSOR_LENGTH = 2_000;

/** Greatest pay that is taken, EUR a year. */
const SALARY_LIMIT = 10_000_000;

/** Reads the parameters of an address; what is not understood is left out and named. */
export function readSearchForm(parameters: URLSearchParams): ReadSearchForm {
  const rejected = new Set<string>();
  const text = (name: string) => (parameters.get(name) ?? '').trim().slice(0, TEXT_LENGTH);
  const number = (name: string, allowed: (value: number) => boolean): number | undefined => {
    const stated = text(name);
    if (stated === '') return undefined;
    const value = Number(stated);
    if (allowed(value)) return value;
    rejected.add(name);
    return undefined;
  };
  const some = <Value extends string>(name: string, values: readonly Value[]): readonly Value[] => {
    const stated = parameters.getAll(name).filter((value) => value !== '');
    if (stated.some((value) => !values.includes(value as Value))) rejected.add(name);
    return values.filter((value) => stated.includes(value));
  };
  const salary = number('gehalt', (value) => value > 0 && value <= SALARY_LIMIT);
  const after = (parameters.get('nach') ?? '').slice(0, CURSOR_LENGTH);
  const form: SearchForm = {
    text: text('q'),
    place: text('ort'),
    radius: number('umkreis', (value) => RADII.some((radius) => radius === value)) ?? DEFAULT_RADIUS,
    unknownPay: parameters.get('ohne') === '1',
    levels: some('stufe', EXPERIENCE_LEVELS),
    times: some('zeit', TIMES),
    contracts: some('vertrag', CONTRACTS),
    workplaces: some('arbeitsort', WORKPLACES),
    states: some('land', LAENDER),
    sort: some('sortierung', SORTS)[0] ?? 'relevance',
    ...(salary === undefined ? {} : { salary }),
    ...(after === '' ? {} : { after }),
  };
  return { form, rejected: [...rejected] };
}

/** Kilometres around a place where nothing else is chosen. */
export const DEFAULT_RADIUS = 50;

/** The address of a form's results: `/suche?q=Medien&ort=K%C3%B6ln`. Reads back as the same form. */
export function searchPath(form: SearchForm): string {
  const { text, place, radius, salary, unknownPay, sort, after } = form;
  const named: readonly (readonly [string, string])[] = [
    ...(text === '' ? [] : [['q', text] as const]),
    ...(place === '' ? [] : [['ort', place] as const]),
    ...(radius === DEFAULT_RADIUS ? [] : [['umkreis', String(radius)] as const]),
    ...(salary === undefined ? [] : [['gehalt', String(salary)] as const]),
    ...(unknownPay ? [['ohne', '1'] as const] : []),
    ...Object.entries(CHOICES).flatMap(([name, { part }]) => form[part].map((value) => [name, value] as const)),
    ...(sort === 'relevance' ? [] : [['sortierung', sort] as const]),
    ...(after === undefined ? [] : [['nach', after] as const]),
  ];
  const parameters = new URLSearchParams();
  for (const [name, value] of named) parameters.append(name, value);
  return parameters.size === 0 ? '/suche' : `/suche?${parameters}`;
}

/** The address of a form's feed. */
export function feedPath(form: SearchForm): string {
  return searchPath(form).replace('/suche', '/suche.rss');
}

/** A form that asks for nothing but words and place. */
export function withoutFilters({ text, place, radius }: SearchForm): SearchForm {
  return { ...readSearchForm(new URLSearchParams()).form, text, place, radius };
}
