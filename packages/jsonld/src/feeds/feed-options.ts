import type { Issue, JobPosting } from '@berufsbild/core';

/** Postings to write, one after the other. */
export type PostingStream = AsyncIterable<JobPosting> | Iterable<JobPosting>;

/** Options of every feed. */
export interface FeedOptions {
  /** The present instant. Postings that have expired are left out, or told as deleted where the feed can. */
  readonly now: Date;
  /**
   * Is handed each issue: a required field that is missing, which leaves the posting out (`feed/field-missing`), and what
   * the feed has no field for (`feed/loss`). `path[0]` is the number of the posting in the stream, from 0.
   */
  readonly onIssue?: (issue: Issue) => void;
}

/** Options of feeds that describe themselves. */
export interface ChannelOptions extends FeedOptions {
  /** Name of the feed or its publisher. */
  readonly title: string;
  /** Absolute address of its site. */
  readonly url: string;
}
