import { firstOf, isMissing, isNode, listOf, scalarText } from '../../markup/node.ts';
import { at, atEach, atThose, mended } from '../finding.ts';
import { type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule, rule } from '../rule.ts';
import { type NodeView, nodesOf, statedIn } from '../views/node-view.ts';
import { notBoolean } from './identity.rules.ts';

/** Education and experience. */
export const EDUCATION_RULES: readonly Rule[] = [
  rule('JP260', 'education/credential-category', 'warning', GOOGLE, 'posting', ({ node }) =>
    atEach(
      nodesOf(node, 'educationRequirements'),
      'credentialCategory',
      (credential) => !listOf(statedIn(credential, 'credentialCategory')).every(isCategory),
    ),
  ),
  rule('JP261', 'experience/months-text', 'info', GOOGLE, 'posting', ({ node }) =>
    nodesOf(node, 'experienceRequirements').flatMap(monthsText),
  ),
  rule('JP262', 'experience/in-place-of-education', 'warning', GOOGLE_AND_SCHEMA_ORG, 'posting', ({ node }) => {
    const isClaimed = ['true', 'True'].includes(scalarText(firstOf(statedIn(node, 'experienceInPlaceOfEducation'))));
    const lacks = PARTNERS.filter((property) => isMissing(statedIn(node, property)));
    return isClaimed && lacks.length > 0 && at(node, 'experienceInPlaceOfEducation', { params: { lacks } });
  }),
  rule('JP263', 'experience/not-boolean', 'warning', GOOGLE_AND_SCHEMA_ORG, 'posting', ({ node }) =>
    notBoolean(node, 'experienceInPlaceOfEducation'),
  ),
  rule('JP264', 'experience/free-text', 'info', GOOGLE, 'posting', ({ node }) =>
    atThose(node, PARTNERS, (property) => listOf(statedIn(node, property)).some((value) => typeof value === 'string')),
  ),
];

const PARTNERS = ['educationRequirements', 'experienceRequirements'] as const;

const CATEGORY = /^(?:high school|(?:associate|bachelor|postgraduate) degree|professional certificate)$/;

/** A credential that names no category at all is left to the property rules. */
function isCategory(category: unknown): boolean {
  return isNode(category) || CATEGORY.test(scalarText(category));
}

function monthsText(experience: NodeView): Finding[] {
  const months = firstOf(statedIn(experience, 'monthsOfExperience'));
  if (typeof months !== 'string') return [];
  const number = /^\s{0,9}(\d{1,3})\s{0,9}$/.exec(months)?.[1];
  return [mended(experience, 'monthsOfExperience', number && Number(number))];
}
