import { firstOf, isMissing, numberOf } from '../../markup/node.ts';
import { isCurrencyCode } from '../../salary/read-currency.ts';
import { at, atEach, atSecond, isAbove, lacking } from '../finding.ts';
import { GOOGLE, type Rule, rule } from '../rule.ts';
import { statedIn, textOf } from '../views/node-view.ts';
import { figuresOf } from '../views/occupation-view.ts';

const PROFILES = ['google-2025-05', 'schema.org-30'] as const;

/** What Google required and schema.org does not. */
const FORMERLY = { 'schema.org-30': 'info' } as const;

/** Occupation nodes that stand on their own. */
export const OCCUPATION_RULES: readonly Rule[] = [
  rule('OC001', 'occupation/no-google-feature', 'info', GOOGLE, 'occupation', ({ node }) => ({ path: node.path })),
  rule('OC100', 'occupation/name-missing', 'error', PROFILES, 'occupation', lacking('name')),
  rule(
    'OC101',
    'occupation/estimated-salary-missing',
    'error',
    PROFILES,
    'occupation',
    lacking('estimatedSalary'),
    FORMERLY,
  ),
  rule(
    'OC102',
    'occupation/not-distribution',
    'error',
    PROFILES,
    'occupation',
    ({ node, entries }) => {
      if (entries.length === 0) return !isMissing(statedIn(node, 'estimatedSalary')) && at(node, 'estimatedSalary');
      return entries
        .filter(({ type }) => type !== 'MonetaryAmountDistribution')
        .map(({ path, type }) => ({ path, received: type }));
    },
    FORMERLY,
  ),
  rule(
    'OC103',
    'occupation/distribution-name',
    'error',
    PROFILES,
    'occupation',
    ({ entries }) => {
      const unnamed = atEach(entries, 'name', (entry) => isMissing(statedIn(entry, 'name')));
      const [first] = entries;
      const hasBase = entries.some((entry) => textOf(entry, 'name') === 'base');
      return unnamed.length > 0 || hasBase || first === undefined ? unnamed : at(first, 'name');
    },
    FORMERLY,
  ),
  rule('OC104', 'occupation/currency', 'error', PROFILES, 'occupation', ({ entries }) =>
    atEach(entries, 'currency', (entry) => !isCurrencyCode(textOf(entry, 'currency'))),
  ),
  rule('OC105', 'occupation/duration', 'warning', PROFILES, 'occupation', ({ distributions }) =>
    atEach(distributions, 'duration', (entry) => !DURATION.test(textOf(entry, 'duration') ?? '')),
  ),
  rule(
    'OC106',
    'occupation/no-figure',
    'error',
    PROFILES,
    'occupation',
    ({ entries }) => entries.filter((entry) => figuresOf(entry).length === 0).map(({ path }) => ({ path })),
    FORMERLY,
  ),
  rule('OC107', 'occupation/percentiles-fall', 'warning', PROFILES, 'occupation', ({ distributions }) =>
    distributions
      .map((entry) => ({ path: entry.path, figures: figuresOf(entry).map(({ value }) => numberOf(value)) }))
      .filter(({ figures }) => figures.some((figure, index) => figure < (figures[index - 1] ?? figure)))
      .map(({ path, figures }) => ({ path, params: { figures } })),
  ),
  rule(
    'OC108',
    'occupation/location-missing',
    'error',
    PROFILES,
    'occupation',
    ({ node, locations }) =>
      !locations.some(({ type }) => /^(?:City|State|Country)$/.test(type)) && at(node, 'occupationLocation'),
    FORMERLY,
  ),
  rule('OC110', 'occupation/several', 'warning', PROFILES, 'document', ({ occupations }) => atSecond(occupations)),
  rule('OC111', 'occupation/sample-size', 'warning', PROFILES, 'occupation', ({ node }) => {
    const size = firstOf(statedIn(node, 'sampleSize'));
    return size !== undefined && !(numberOf(size) > 0) && at(node, 'sampleSize');
  }),
  rule('OC113', 'occupation/amount-text', 'warning', PROFILES, 'occupation', ({ entries }) =>
    entries.flatMap((entry) =>
      figuresOf(entry)
        .filter(({ value }) => typeof firstOf(value) === 'string')
        .map(({ key }) => at(entry, key)),
    ),
  ),
  rule('OC114', 'occupation/years-order', 'warning', PROFILES, 'occupation', ({ node }) => {
    const [min, max] = ['yearsExperienceMin', 'yearsExperienceMax'].map((key) =>
      numberOf(firstOf(statedIn(node, key))),
    );
    return isAbove(min, max) && at(node, 'yearsExperienceMin', { params: { min, max } });
  }),
];

/** ISO 8601 duration: P1Y, P1M, PT1H. */
const DURATION =
  /^P(?=\d|T\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?(?:T(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,4}S)?)?$/;
