import { firstOf, isMissing } from '../../markup/node.ts';
import { hasPassed, today } from '../../time/local-time.ts';
import type { ReadDate } from '../../time/read-date.ts';
import { at, replaced } from '../finding.ts';
import { type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule } from '../rule.ts';
import { statedIn } from '../views/node-view.ts';
import type { PostingView } from '../views/posting-view.ts';

/** datePosted and validThrough. */
export const DATE_RULES: readonly Rule[] = [
  {
    id: 'JP200',
    code: 'date-posted/not-iso',
    level: 'error',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    safeFix: 'yes: German dates',
    on: 'posting',
    check: (posting) => notIso(posting, 'datePosted', posting.posted),
  },
  {
    id: 'JP201',
    code: 'valid-through/not-iso',
    level: 'warning',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    safeFix: 'yes: German dates',
    on: 'posting',
    check: (posting) => notIso(posting, 'validThrough', posting.through),
  },
  {
    id: 'JP202',
    code: 'date/no-offset',
    level: 'info',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    on: 'posting',
    check: ({ node, posted, through }) => [
      ...(lacksOffset(posted) ? [at(node, 'datePosted')] : []),
      ...(lacksOffset(through) ? [at(node, 'validThrough')] : []),
    ],
  },
  {
    id: 'JP203',
    code: 'valid-through/past',
    level: 'error',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ node, through, zone }) => {
      const { now } = node.document.options;
      const passed = now !== undefined && through !== undefined && hasPassed(through, now, zone);
      return passed ? at(node, 'validThrough') : undefined;
    },
  },
  {
    id: 'JP204',
    code: 'valid-through/before-posted',
    level: 'warning',
    profiles: GOOGLE_AND_SCHEMA_ORG,
    on: 'posting',
    check: ({ node, posted, through }) =>
      posted !== undefined && through !== undefined && through.day < posted.day
        ? at(node, 'validThrough', { params: { posted: posted.day } })
        : undefined,
  },
  {
    id: 'JP205',
    code: 'date-posted/future',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ node, posted, zone }) => {
      const { now } = node.document.options;
      return now !== undefined && posted !== undefined && posted.day > today(now, zone)
        ? at(node, 'datePosted')
        : undefined;
    },
  },
  {
    id: 'JP207',
    code: 'valid-through/far',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ node, posted, through }) =>
      posted !== undefined && through !== undefined && through.day > yearsLater(posted.day, 2)
        ? at(node, 'validThrough', { params: { posted: posted.day } })
        : undefined,
  },
];

function notIso({ node }: PostingView, property: string, read: ReadDate | undefined): Finding | undefined {
  const value = firstOf(statedIn(node, property));
  if (isMissing(value) || read?.isIso) return undefined;
  return at(node, property, read && { fix: replaced(node, property, read.day) });
}

function lacksOffset(read: ReadDate | undefined): boolean {
  return read?.time !== undefined && read.offset === undefined;
}

function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
