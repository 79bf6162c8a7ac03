import { firstOf, isMissing } from '../../markup/node.ts';
import { liesBefore, today } from '../../time/local-time.ts';
import type { ReadDate } from '../../time/read-date.ts';
import { at, mended } from '../finding.ts';
import { type Finding, GOOGLE, GOOGLE_AND_SCHEMA_ORG, type Rule, rule } from '../rule.ts';
import { statedIn } from '../views/node-view.ts';
import type { PostingView } from '../views/posting-view.ts';

/** datePosted and validThrough. */
export const DATE_RULES: readonly Rule[] = [
  rule('JP200', 'date-posted/not-iso', 'error', GOOGLE_AND_SCHEMA_ORG, 'posting', (posting) =>
    notIso(posting, 'datePosted', posting.posted),
  ),
  rule('JP201', 'valid-through/not-iso', 'warning', GOOGLE_AND_SCHEMA_ORG, 'posting', (posting) =>
    notIso(posting, 'validThrough', posting.through),
  ),
  rule('JP202', 'date/no-offset', 'info', GOOGLE_AND_SCHEMA_ORG, 'posting', ({ node, posted, through }) => [
    ...(lacksOffset(posted) ? [at(node, 'datePosted')] : []),
    ...(lacksOffset(through) ? [at(node, 'validThrough')] : []),
  ]),
  rule('JP203', 'valid-through/past', 'error', GOOGLE, 'posting', ({ node, through, zone }) => {
    const { now } = node.document.options;
    return now && through && liesBefore(through, now, zone) && at(node, 'validThrough');
  }),
  rule('JP204', 'valid-through/before-posted', 'warning', GOOGLE_AND_SCHEMA_ORG, 'posting', (posting) =>
    throughIf(posting, (posted, through) => through < posted),
  ),
  rule('JP205', 'date-posted/future', 'warning', GOOGLE, 'posting', ({ node, posted, zone }) => {
    const { now } = node.document.options;
    return now && posted && posted.day > today(now, zone) && at(node, 'datePosted');
  }),
  rule('JP207', 'valid-through/far', 'warning', GOOGLE, 'posting', (posting) =>
    throughIf(posting, (posted, through) => through > yearsLater(posted, 2)),
  ),
];

function notIso({ node }: PostingView, property: string, read: ReadDate | undefined): Finding | undefined {
  const value = firstOf(statedIn(node, property));
  if (isMissing(value) || read?.isIso) return undefined;
  return mended(node, property, read?.day);
}

/** A finding at the last day where it does not go with the first. */
function throughIf({ node, posted, through }: PostingView, isWrong: (posted: string, through: string) => boolean) {
  return (
    posted &&
    through &&
    isWrong(posted.day, through.day) &&
    at(node, 'validThrough', { params: { posted: posted.day } })
  );
}

function lacksOffset(read: ReadDate | undefined): boolean {
  return read?.time !== undefined && read.offset === undefined;
}

function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
