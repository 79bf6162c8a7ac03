import type { OccupationJsonLd } from './occupation-jsonld.ts';
import type { Requirement } from './requirement.ts';

/** What Google required of an occupation while it showed estimated salaries, and what schema.org cannot do without. */
export const OCCUPATION_REQUIREMENTS: readonly Requirement<OccupationJsonLd>[] = [
  ['OC100', 'occupation/name-missing', 'titles', ({ name }) => name === undefined, ['google-2025-05', 'schema.org-30']],
  [
    'OC101',
    'occupation/estimated-salary-missing',
    'facts',
    ({ estimatedSalary }) => estimatedSalary === undefined,
    ['google-2025-05'],
  ],
  [
    'OC102',
    'occupation/not-distribution',
    'facts',
    (jsonld) => entries(jsonld).some((entry) => entry['@type'] !== 'MonetaryAmountDistribution'),
    ['google-2025-05'],
  ],
  [
    'OC103',
    'occupation/distribution-name',
    'facts',
    (jsonld) => entries(jsonld).length > 0 && !entries(jsonld).some(({ name }) => name === 'base'),
    ['google-2025-05'],
  ],
  [
    'OC106',
    'occupation/no-figure',
    'facts',
    (jsonld) => entries(jsonld).some((entry) => entry['@type'] !== 'MonetaryAmountDistribution'),
    ['google-2025-05'],
  ],
  [
    'OC108',
    'occupation/location-missing',
    'place',
    ({ occupationLocation: area }) => area === undefined || area['@type'] === 'AdministrativeArea',
    ['google-2025-05'],
  ],
];

function entries({ estimatedSalary = [] }: OccupationJsonLd) {
  return [estimatedSalary].flat();
}
