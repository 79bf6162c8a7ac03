import type { MarkupFacts } from '../../description/markup-facts.ts';
import { isSameText } from '../../description/visible-text.ts';
import { withoutActiveContent } from '../../description/without-active-content.ts';
import { at, replaced } from '../finding.ts';
import { GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule } from '../rule.ts';
import { textOf } from '../views/node-view.ts';
import type { PostingView } from '../views/posting-view.ts';

/** description. */
export const DESCRIPTION_RULES: readonly Rule[] = [
  {
    id: 'JP300',
    code: 'description/equals-title',
    level: 'error',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ node, title, reducedTitle, description }) => {
      if (title === undefined || reducedTitle === undefined || description === undefined) return undefined;
      return isSameText(title, description) || isSameText(reducedTitle, description)
        ? at(node, 'description')
        : undefined;
    },
  },
  {
    id: 'JP301',
    code: 'description/no-breaks',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: (posting) => ifFacts(posting, ({ hasBreaks }) => !hasBreaks && !posting.description?.includes('\\n')),
  },
  {
    id: 'JP302',
    code: 'description/double-encoded',
    level: 'warning',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    safeFix: 'yes',
    on: 'posting',
    check: ({ node, description }) =>
      description === textOf(node, 'description')
        ? undefined
        : at(node, 'description', { fix: replaced(node, 'description', description) }),
  },
  {
    id: 'JP303',
    code: 'description/short',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: (posting) => ifFacts(posting, ({ visibleLength }) => visibleLength < 100),
  },
  {
    id: 'JP304',
    code: 'description/no-effect-tags',
    level: 'info',
    profiles: GOOGLE,
    on: 'posting',
    check: (posting) => {
      const tags = posting.facts?.noEffect ?? [];
      return tags.length > 0 ? at(posting.node, 'description', { params: { tags } }) : undefined;
    },
  },
  {
    id: 'JP305',
    code: 'description/active-content',
    level: 'error',
    profiles: GOOGLE,
    safeFix: 'yes',
    on: 'posting',
    check: ({ node, description, facts }) => {
      if (description === undefined || !facts?.isActive) return undefined;
      return at(node, 'description', { fix: replaced(node, 'description', withoutActiveContent(description)) });
    },
  },
];

function ifFacts(posting: PostingView, isWrong: (facts: MarkupFacts) => boolean) {
  const { node, facts } = posting;
  return facts !== undefined && isWrong(facts) ? at(node, 'description') : undefined;
}
