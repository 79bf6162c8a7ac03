import { firstOf, isMissing, numberOf } from '../../markup/node.ts';
import { isCurrencyCode } from '../../salary/read-currency.ts';
import { at } from '../finding.ts';
import { GOOGLE, type Rule } from '../rule.ts';
import { statedIn, textOf } from '../views/node-view.ts';
import { figuresOf } from '../views/occupation-view.ts';

const PROFILES = ['google-2025-05', 'schema.org-30'] as const;

/** What Google required and schema.org does not. */
const FORMERLY = {
  level: 'error',
  levelIn: { 'schema.org-30': 'info' },
  profiles: PROFILES,
} as const;

/** Occupation nodes that stand on their own. */
export const OCCUPATION_RULES: readonly Rule[] = [
  {
    id: 'OC001',
    code: 'occupation/no-google-feature',
    level: 'info',
    profiles: GOOGLE,
    on: 'occupation',
    check: ({ node }) => ({ path: node.path }),
  },
  {
    id: 'OC100',
    code: 'occupation/name-missing',
    level: 'error',
    profiles: PROFILES,
    on: 'occupation',
    check: ({ node }) => (isMissing(node.node['name']) ? at(node, 'name') : undefined),
  },
  {
    ...FORMERLY,
    id: 'OC101',
    code: 'occupation/estimated-salary-missing',
    on: 'occupation',
    check: ({ node }) => (isMissing(node.node['estimatedSalary']) ? at(node, 'estimatedSalary') : undefined),
  },
  {
    ...FORMERLY,
    id: 'OC102',
    code: 'occupation/not-distribution',
    on: 'occupation',
    check: ({ node, entries }) => {
      if (isMissing(statedIn(node, 'estimatedSalary'))) return undefined;
      if (entries.length === 0) return at(node, 'estimatedSalary');
      return entries
        .filter(({ type }) => type !== 'MonetaryAmountDistribution')
        .map(({ path, type }) => ({ path, received: type }));
    },
  },
  {
    ...FORMERLY,
    id: 'OC103',
    code: 'occupation/distribution-name',
    on: 'occupation',
    check: ({ entries }) => {
      const unnamed = entries.filter((entry) => isMissing(statedIn(entry, 'name'))).map((entry) => at(entry, 'name'));
      const [first] = entries;
      const hasBase = entries.some((entry) => textOf(entry, 'name') === 'base');
      return unnamed.length > 0 || hasBase || first === undefined ? unnamed : at(first, 'name');
    },
  },
  {
    id: 'OC104',
    code: 'occupation/currency',
    level: 'error',
    profiles: PROFILES,
    on: 'occupation',
    check: ({ entries }) =>
      entries.filter((entry) => !isCurrencyCode(textOf(entry, 'currency') ?? '')).map((entry) => at(entry, 'currency')),
  },
  {
    id: 'OC105',
    code: 'occupation/duration',
    level: 'warning',
    profiles: PROFILES,
    on: 'occupation',
    check: ({ distributions }) =>
      distributions
        .filter((entry) => !DURATION.test(textOf(entry, 'duration') ?? ''))
        .map((entry) => at(entry, 'duration')),
  },
  {
    ...FORMERLY,
    id: 'OC106',
    code: 'occupation/no-figure',
    on: 'occupation',
    check: ({ entries }) => entries.filter((entry) => figuresOf(entry).length === 0).map(({ path }) => ({ path })),
  },
  {
    id: 'OC107',
    code: 'occupation/percentiles-fall',
    level: 'warning',
    profiles: PROFILES,
    on: 'occupation',
    check: ({ distributions }) =>
      distributions
        .map((entry) => ({ path: entry.path, figures: figuresOf(entry).map(({ value }) => numberOf(value)) }))
        .filter(({ figures }) => figures.some((figure, index) => figure < (figures[index - 1] ?? figure)))
        .map(({ path, figures }) => ({ path, params: { figures } })),
  },
  {
    ...FORMERLY,
    id: 'OC108',
    code: 'occupation/location-missing',
    on: 'occupation',
    check: ({ node, locations }) =>
      locations.some(({ type }) => ['City', 'State', 'Country'].includes(type))
        ? undefined
        : at(node, 'occupationLocation'),
  },
  {
    id: 'OC110',
    code: 'occupation/several',
    level: 'warning',
    profiles: PROFILES,
    on: 'document',
    check: ({ occupations }) => {
      const [, second] = occupations;
      return second === undefined ? undefined : { path: second.path, params: { count: occupations.length } };
    },
  },
  {
    id: 'OC111',
    code: 'occupation/sample-size',
    level: 'warning',
    profiles: PROFILES,
    on: 'occupation',
    check: ({ node }) => {
      const size = firstOf(statedIn(node, 'sampleSize'));
      return size === undefined || numberOf(size) > 0 ? undefined : at(node, 'sampleSize');
    },
  },
  {
    id: 'OC113',
    code: 'occupation/amount-text',
    level: 'warning',
    profiles: PROFILES,
    on: 'occupation',
    check: ({ entries }) =>
      entries.flatMap((entry) =>
        figuresOf(entry)
          .filter(({ value }) => typeof firstOf(value) === 'string')
          .map(({ key }) => at(entry, key)),
      ),
  },
  {
    id: 'OC114',
    code: 'occupation/years-order',
    level: 'warning',
    profiles: PROFILES,
    on: 'occupation',
    check: ({ node }) => {
      const [min, max] = ['yearsExperienceMin', 'yearsExperienceMax'].map((key) =>
        numberOf(firstOf(statedIn(node, key))),
      );
      return min !== undefined && max !== undefined && min > max
        ? at(node, 'yearsExperienceMin', { params: { min, max } })
        : undefined;
    },
  },
];

/** ISO 8601 duration: P1Y, P1M, PT1H. */
const DURATION =
  /^P(?=\d|T\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?(?:T(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,4}S)?)?$/;
