import type { MarkupFacts } from '../../description/markup-facts.ts';
import { isSameText } from '../../description/visible-text.ts';
import { withoutActiveContent } from '../../description/without-active-content.ts';
import { at, mended } from '../finding.ts';
import { GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule, rule } from '../rule.ts';
import { textOf } from '../views/node-view.ts';
import type { PostingView } from '../views/posting-view.ts';

/** description. */
export const DESCRIPTION_RULES: readonly Rule[] = [
  rule(
    'JP300',
    'description/equals-title',
    'error',
    GOOGLE,
    'posting',
    ({ node, title, reducedTitle, description }) => {
      if (!title || !reducedTitle || !description) return undefined;
      return [title, reducedTitle].some((text) => isSameText(text, description)) && at(node, 'description');
    },
  ),
  rule('JP301', 'description/no-breaks', 'warning', GOOGLE, 'posting', (posting) =>
    ifFacts(posting, ({ hasBreaks }) => !hasBreaks && !posting.description?.includes('\\n')),
  ),
  rule(
    'JP302',
    'description/double-encoded',
    'warning',
    GOOGLE_AND_SCHEMA_ORG,
    'posting',
    ({ node, description }) => description !== textOf(node, 'description') && mended(node, 'description', description),
  ),
  rule('JP303', 'description/short', 'warning', GOOGLE, 'posting', (posting) =>
    ifFacts(posting, ({ visibleLength }) => visibleLength < 100),
  ),
  rule('JP304', 'description/no-effect-tags', 'info', GOOGLE, 'posting', (posting) => {
    const tags = posting.facts?.noEffect ?? [];
    return tags.length > 0 && at(posting.node, 'description', { params: { tags } });
  }),
  rule('JP305', 'description/active-content', 'error', GOOGLE, 'posting', ({ node, description, facts }) => {
    return description && facts?.isActive && mended(node, 'description', withoutActiveContent(description));
  }),
];

function ifFacts(posting: PostingView, isWrong: (facts: MarkupFacts) => boolean) {
  const { node, facts } = posting;
  return facts && isWrong(facts) && at(node, 'description');
}
