import type { OccupationJsonLd } from './occupation-jsonld.ts';
import type { Requirement } from './requirement.ts';

/** What Google required of an occupation while it showed estimated salaries, and what schema.org cannot do without. */
export const OCCUPATION_REQUIREMENTS: readonly Requirement<OccupationJsonLd>[] = [
  {
    rule: 'OC100',
    code: 'occupation/name-missing',
    path: ['titles'],
    profiles: ['google-2025-05', 'schema.org-30'],
    fails: ({ name }) => name === undefined,
  },
  {
    rule: 'OC101',
    code: 'occupation/estimated-salary-missing',
    path: ['facts'],
    profiles: ['google-2025-05'],
    fails: ({ estimatedSalary }) => estimatedSalary === undefined,
  },
  {
    rule: 'OC102',
    code: 'occupation/not-distribution',
    path: ['facts'],
    profiles: ['google-2025-05'],
    fails: (jsonld) => entries(jsonld).some((entry) => entry['@type'] !== 'MonetaryAmountDistribution'),
  },
  {
    rule: 'OC103',
    code: 'occupation/distribution-name',
    path: ['facts'],
    profiles: ['google-2025-05'],
    fails: (jsonld) => entries(jsonld).length > 0 && !entries(jsonld).some(({ name }) => name === 'base'),
  },
  {
    rule: 'OC106',
    code: 'occupation/no-figure',
    path: ['facts'],
    profiles: ['google-2025-05'],
    fails: (jsonld) => entries(jsonld).some((entry) => entry['@type'] !== 'MonetaryAmountDistribution'),
  },
  {
    rule: 'OC108',
    code: 'occupation/location-missing',
    path: ['place'],
    profiles: ['google-2025-05'],
    fails: ({ occupationLocation: area }) => area === undefined || area['@type'] === 'AdministrativeArea',
  },
];

function entries({ estimatedSalary = [] }: OccupationJsonLd) {
  return [estimatedSalary].flat();
}
