import { isMissing } from '../../markup/node.ts';
import { at } from '../finding.ts';
import { GOOGLE, type Rule, type RuleOn } from '../rule.ts';
import { statedIn } from '../views/node-view.ts';

/** Properties that have to be there. */
export const REQUIRED_RULES: readonly Rule[] = [
  missing('JP100', 'title/missing', 'error', 'title', 'Google required'),
  missing('JP101', 'description/missing', 'error', 'description', 'Google required'),
  missing('JP102', 'date-posted/missing', 'error', 'datePosted', 'Google required'),
  missing('JP103', 'hiring-organization/missing', 'error', 'hiringOrganization', 'Google required'),
  {
    id: 'JP104',
    code: 'hiring-organization/name-missing',
    level: 'error',
    profiles: GOOGLE,
    basis: 'Search Console, critical',
    on: 'posting',
    check: ({ node, employer }) => {
      if (employer === undefined || !isMissing(employer.node['name'])) return undefined;
      const isReadAnyway = node.node['hiringOrganization'] === undefined && !isMissing(statedIn(employer, 'name'));
      return isReadAnyway ? undefined : at(employer, 'name');
    },
  },
  {
    id: 'JP105',
    code: 'job-location/missing',
    level: 'error',
    profiles: GOOGLE,
    basis: 'Google required',
    on: 'posting',
    check: ({ node, isRemote }) =>
      !isRemote && isMissing(node.node['jobLocation']) ? at(node, 'jobLocation') : undefined,
  },
  missing('JP206', 'valid-through/missing', 'warning', 'validThrough', 'Search Console, non-critical'),
  missing('JP211', 'employment-type/missing', 'warning', 'employmentType', 'Search Console, non-critical'),
  missing('JP220', 'base-salary/missing', 'warning', 'baseSalary', 'Search Console, non-critical'),
  missing('JP230', 'identifier/missing', 'warning', 'identifier', 'Google recommended'),
  missing('JP232', 'direct-apply/missing', 'info', 'directApply', 'Google'),
];

function missing(
  id: string,
  code: Rule['code'],
  level: Rule['level'],
  property: string,
  basis: string,
): RuleOn<'posting'> {
  return {
    id,
    code,
    level,
    profiles: GOOGLE,
    basis,
    on: 'posting',
    check: ({ node }) => (isMissing(node.node[property]) ? at(node, property) : undefined),
  };
}
