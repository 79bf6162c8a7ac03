import { CALL, tidied } from '../../title/extra-content.ts';
import { genderNotes, hasInclusiveForm } from '../../title/gender-note.ts';
import { plainTitle } from '../../title/plain-title.ts';
import { at, mended } from '../finding.ts';
import { DACH, type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule, rule } from '../rule.ts';
import type { PostingView } from '../views/posting-view.ts';

/** title. */
export const TITLE_RULES: readonly Rule[] = [
  rule('JP310', 'title/extra-content', 'warning', GOOGLE, 'posting', (posting) =>
    extra(posting, posting.bare.extras, posting.bare.rest),
  ),
  rule('JP311', 'title/symbols', 'warning', GOOGLE, 'posting', ({ node, title, reducedTitle }) => {
    if (!title || !reducedTitle || !SYMBOLS.test(title)) return undefined;
    const calm = tidied(reducedTitle.replace(ALL_SYMBOLS, ' '));
    return mended(node, 'title', ifTitle(calm));
  }),
  rule(
    'JP312',
    'title/capitals',
    'warning',
    GOOGLE,
    'posting',
    ({ node, title, reducedTitle }) => title && (shouts(title) || shouts(reducedTitle ?? '')) && at(node, 'title'),
  ),
  rule('JP313', 'title/call-to-action', 'warning', GOOGLE, 'posting', (posting) =>
    extra(posting, posting.calls, posting.title?.replace(CALL, ' ')),
  ),
  rule('JP314', 'title/gender-note', 'info', DACH, 'posting', ({ node, title, country }) => {
    if (!title || !['DE', 'AT', 'CH'].includes(country ?? '')) return undefined;
    const shown = node.document.page?.title ?? title;
    const count = genderNotes(shown).length;
    const isGood = count === 1 || (count === 0 && hasInclusiveForm(shown));
    return !isGood && at(node, 'title', { params: { count }, received: shown });
  }),
  rule('JP315', 'title/markup', 'warning', GOOGLE_AND_SCHEMA_ORG, 'posting', ({ node, title }) => {
    const plain = title && plainTitle(title);
    return plain !== title && mended(node, 'title', plain || undefined);
  }),
  rule(
    'DA404',
    'dach/workload-in-title',
    'info',
    DACH,
    'posting',
    ({ node, title }) => title && /\d{2,3} ?(?:%|Prozent)/.test(title) && at(node, 'title'),
  ),
];

/** Two or more marks in a row, drawn stars, or an exclamation mark among several. A gender star stands alone. */
const SYMBOLS = /[!*]{2}|[★☆✩✪⭐✨🔥❗‼►▶➤➡✅]|![^!]{0,200}!|^\* | \* |\*$/u;
const ALL_SYMBOLS = /[!*]{2,99}|[★☆✩✪⭐✨🔥❗‼►▶➤➡✅]\uFE0F?|!|(?<![\p{L})/])\*|\*(?![\p{L}/])/gu;

/** Words of four letters and more are all in capitals, and there are two of them or a long one. */
function shouts(title: string): boolean {
  if (/[a-zäöüß]{4}/.test(title)) return false;
  const words = title.match(/\p{L}{4,60}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase());
  return loud.length === words.length && (words.length > 1 || (words[0]?.length ?? 0) >= 8);
}

/** A finding for parts of the title, with what is left of it. */
function extra({ node, title, reducedTitle }: PostingView, parts: readonly string[], rest = ''): Finding | false {
  return (
    parts.length > 0 && mended(node, 'title', reducedTitle === title ? undefined : ifTitle(tidied(rest)), { parts })
  );
}

/** What is left of a title, if it is one. */
function ifTitle(rest: string): string | undefined {
  return /\p{L}{3}/u.test(rest) ? rest : undefined;
}
