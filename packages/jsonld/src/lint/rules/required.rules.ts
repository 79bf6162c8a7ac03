import { isMissing } from '../../markup/node.ts';
import { at, lacking } from '../finding.ts';
import { GOOGLE, type Rule, type RuleOn, rule } from '../rule.ts';
import { statedIn } from '../views/node-view.ts';

/** Properties that have to be there. */
export const REQUIRED_RULES: readonly Rule[] = [
  missing('JP100', 'title/missing', 'error', 'title'),
  missing('JP101', 'description/missing', 'error', 'description'),
  missing('JP102', 'date-posted/missing', 'error', 'datePosted'),
  missing('JP103', 'hiring-organization/missing', 'error', 'hiringOrganization'),
  rule('JP104', 'hiring-organization/name-missing', 'error', GOOGLE, 'posting', ({ node, employer }) => {
    if (!employer || !isMissing(employer.node['name'])) return undefined;
    const isReadAnyway = node.node['hiringOrganization'] === undefined && !isMissing(statedIn(employer, 'name'));
    return !isReadAnyway && at(employer, 'name');
  }),
  rule(
    'JP105',
    'job-location/missing',
    'error',
    GOOGLE,
    'posting',
    ({ node, isRemote }) => !isRemote && isMissing(node.node['jobLocation']) && at(node, 'jobLocation'),
  ),
  missing('JP206', 'valid-through/missing', 'warning', 'validThrough'),
  missing('JP211', 'employment-type/missing', 'warning', 'employmentType'),
  missing('JP220', 'base-salary/missing', 'warning', 'baseSalary'),
  missing('JP230', 'identifier/missing', 'warning', 'identifier'),
  missing('JP232', 'direct-apply/missing', 'info', 'directApply'),
];

function missing(id: string, code: Rule['code'], level: Rule['level'], property: string): RuleOn<'posting'> {
  return rule(id, code, level, GOOGLE, 'posting', lacking(property));
}
