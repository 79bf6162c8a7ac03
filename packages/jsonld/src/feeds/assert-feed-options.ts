import type { ChannelOptions, FeedOptions, PostingStream } from './feed-options.ts';

/**
 * Refuses wrong calls of a feed before its first piece, not in the middle of a stream.
 *
 * @throws TypeError where the postings are no iterable, `now` is no valid date or `onIssue` no function.
 */
export function assertFeedOptions(postings: PostingStream, options: FeedOptions): void {
  if (!isIterable(postings)) throw new TypeError(`postings must be an iterable of postings; got ${shown(postings)}`);
  const { now, onIssue } = options ?? {};
  if (!(now instanceof Date) || Number.isNaN(now.getTime())) {
    throw new TypeError(`options.now must be a valid Date, such as new Date(); got ${shown(now)}`);
  }
  if (onIssue !== undefined && typeof onIssue !== 'function') {
    throw new TypeError(`options.onIssue must be a function; got ${shown(onIssue)}`);
  }
}

/**
 * The same for a feed that names itself.
 *
 * @throws TypeError where besides `title` is no text or `url` no address on the web.
 */
export function assertChannelOptions(postings: PostingStream, options: ChannelOptions): void {
  assertFeedOptions(postings, options);
  const { title, url } = options;
  if (typeof title !== 'string' || title.trim() === '') {
    throw new TypeError(`options.title must be the name of the feed, such as 'Stellen'; got ${shown(title)}`);
  }
  if (typeof url !== 'string' || !/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new TypeError(`options.url must be an absolute address, such as 'https://example.org'; got ${shown(url)}`);
  }
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value).slice(0, 60);
}
