import { createIssue, type Issue, type IssuePath, type JobPosting } from '@berufsbild/core';
import type { JsonLdCode } from '../messages/message-table.ts';
import { DEFAULT_ZONE, hasPassed, zoneOf } from '../time/local-time.ts';
import type { FeedOptions, PostingStream } from './feed-options.ts';

/** One field of a feed's entry. */
export interface FeedField {
  /** Name of the field in the feed. */
  readonly name: string;
  /** An entry without it is left out. */
  readonly required?: true;
  /** The properties of the posting that it says. */
  readonly says: readonly (keyof JobPosting)[];
  /** Its text; undefined where the posting says nothing of it. */
  readonly value: (posting: JobPosting) => string | undefined;
}

/** A kind of feed. */
export interface FeedFormat {
  /** Its name in issues. */
  readonly name: string;
  readonly fields: readonly FeedField[];
  /** Paths of what its fields do not say of the properties that they say. */
  readonly unsaid?: (posting: JobPosting) => readonly IssuePath[];
  /** Most entries that one file may hold. */
  readonly most?: number;
  /** The text of an entry, by the fields that it has; `isExpired` only where expired postings are told. */
  readonly entry: (values: ReadonlyMap<string, string>, isExpired: boolean) => string;
  /** Expired postings are told as deleted instead of being left out. */
  readonly tellsExpired?: true;
}

/** The entries of a feed, one text after the other. Holds one posting at a time. */
export async function* writeEntries(
  format: FeedFormat,
  postings: PostingStream,
  { now, onIssue = () => {} }: FeedOptions,
): AsyncGenerator<string> {
  let index = -1;
  let written = 0;
  for await (const posting of postings) {
    index += 1;
    const isExpired = hasExpired(posting, now);
    const values = valuesOf(format, posting);
    const issues = issuesOf(format, posting, values, isExpired);
    for (const issue of issues) onIssue({ ...issue, path: [index, ...issue.path] });
    if (issues.some(({ severity }) => severity === 'error')) continue;
    if (written === format.most) {
      onIssue(feedIssue('feed/full', 'error', format, { most: format.most }));
      return;
    }
    written += 1;
    yield format.entry(values, isExpired);
  }
}

function hasExpired({ validThrough = '', jobLocation }: JobPosting, now: Date): boolean {
  return hasPassed(validThrough, now, zoneOf(jobLocation?.[0]?.country) ?? DEFAULT_ZONE);
}

function valuesOf({ fields }: FeedFormat, posting: JobPosting): ReadonlyMap<string, string> {
  const said = fields.map(({ name, value }) => [name, value(posting)?.trim()] as const);
  return new Map(said.filter((entry): entry is readonly [string, string] => entry[1] !== undefined && entry[1] !== ''));
}

function issuesOf(
  format: FeedFormat,
  posting: JobPosting,
  values: ReadonlyMap<string, string>,
  isExpired: boolean,
): Issue[] {
  if (isExpired && !format.tellsExpired) return [feedIssue('feed/expired', 'error', format, {}, ['validThrough'])];
  const missing = format.fields.filter(({ name, required }) => required && !values.has(name));
  const said = new Set<string>(format.fields.flatMap(({ says }) => says));
  const lost = [
    ...Object.keys(posting).flatMap((property) => (said.has(property) ? [] : [[property]])),
    ...(format.unsaid?.(posting) ?? []),
  ];
  return [
    ...missing.map(({ name, says }) =>
      feedIssue('feed/field-missing', 'error', format, { field: name }, says.slice(0, 1)),
    ),
    ...lost.map((path) => feedIssue('feed/loss', 'info', format, { property: path.join('.') }, path)),
  ];
}

function feedIssue(
  code: Extract<JsonLdCode, `feed/${string}`>,
  severity: Issue['severity'],
  { name: feed }: FeedFormat,
  params: Readonly<Record<string, unknown>>,
  path: Issue['path'] = [],
): Issue {
  return createIssue<typeof code>(code, severity, { path, params: { feed, ...params } });
}
