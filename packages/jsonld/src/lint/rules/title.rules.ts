import { type ExtraPart, tidied, withoutParts } from '../../title/extra-content.ts';
import { genderNotes, hasInclusiveForm } from '../../title/gender-note.ts';
import { plainTitle } from '../../title/plain-title.ts';
import { at, replaced } from '../finding.ts';
import { DACH, type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule } from '../rule.ts';
import type { PostingView } from '../views/posting-view.ts';

/** title. */
export const TITLE_RULES: readonly Rule[] = [
  {
    id: 'JP310',
    code: 'title/extra-content',
    level: 'warning',
    profiles: GOOGLE,
    safeFix: 'yes',
    on: 'posting',
    check: (posting) => extra(posting, ({ kind }) => kind !== 'call-to-action'),
  },
  {
    id: 'JP311',
    code: 'title/symbols',
    level: 'warning',
    profiles: GOOGLE,
    safeFix: 'yes',
    on: 'posting',
    check: ({ node, title, reducedTitle }) => {
      if (title === undefined || reducedTitle === undefined || !SYMBOLS.test(title)) return undefined;
      const calm = tidied(reducedTitle.replace(ALL_SYMBOLS, ' '));
      return at(node, 'title', /\p{L}{3}/u.test(calm) ? { fix: replaced(node, 'title', calm) } : {});
    },
  },
  {
    id: 'JP312',
    code: 'title/capitals',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ node, title, reducedTitle }) =>
      title !== undefined && (shouts(title) || shouts(reducedTitle ?? '')) ? at(node, 'title') : undefined,
  },
  {
    id: 'JP313',
    code: 'title/call-to-action',
    level: 'warning',
    profiles: GOOGLE,
    safeFix: 'yes',
    on: 'posting',
    check: (posting) => extra(posting, ({ kind }) => kind === 'call-to-action'),
  },
  {
    id: 'JP314',
    code: 'title/gender-note',
    level: 'info',
    profiles: DACH,
    on: 'posting',
    check: ({ node, title, country }) => {
      if (title === undefined || !['DE', 'AT', 'CH'].includes(country ?? '')) return undefined;
      const shown = node.document.page?.title ?? title;
      const count = genderNotes(shown).length;
      const isGood = count === 1 || (count === 0 && hasInclusiveForm(shown));
      return isGood ? undefined : at(node, 'title', { params: { count }, received: shown });
    },
  },
  {
    id: 'JP315',
    code: 'title/markup',
    level: 'warning',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    safeFix: 'yes',
    on: 'posting',
    check: ({ node, title }) => {
      if (title === undefined) return undefined;
      const plain = plainTitle(title);
      return plain === title
        ? undefined
        : at(node, 'title', plain === '' ? {} : { fix: replaced(node, 'title', plain) });
    },
  },
  {
    id: 'DA404',
    code: 'dach/workload-in-title',
    level: 'info',
    profiles: DACH,
    on: 'posting',
    check: ({ node, title }) =>
      title !== undefined && /\d{2,3} ?(?:%|Prozent)/.test(title) ? at(node, 'title') : undefined,
  },
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

function extra(posting: PostingView, isMeant: (part: ExtraPart) => boolean): Finding | undefined {
  const { node, title, reducedTitle, extraParts } = posting;
  const parts = extraParts.filter(isMeant);
  if (title === undefined || parts.length === 0) return undefined;
  const rest = tidied(withoutParts(title, parts));
  const params = { parts: parts.map(({ start, end }) => title.slice(start, end)) };
  const isFixable = reducedTitle !== title && /\p{L}{3}/u.test(rest);
  return at(node, 'title', { params, ...(isFixable && { fix: replaced(node, 'title', rest) }) });
}
