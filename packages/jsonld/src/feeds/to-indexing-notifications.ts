import { assertFeedOptions } from './assert-feed-options.ts';
import type { FeedOptions, PostingStream } from './feed-options.ts';
import { pageAddressOf } from './page-address-of.ts';
import { type FeedFormat, writeEntries } from './write-feed.ts';

/**
 * Bodies for Google's Indexing API, one JSON object a piece: `URL_UPDATED`, or `URL_DELETED` for an expired posting.
 * Sending them is up to the caller.
 *
 * @param postings - The postings.
 * @param options - Present instant; a function that is handed the issues.
 * @returns JSON texts.
 * @throws TypeError where an option is wrong, at once.
 *
 * @example
 * const postings = [{ title: 'Koch', url: 'https://example.org/1' }];
 * let lines = '';
 * for await (const line of toIndexingNotifications(postings, { now: new Date() })) lines += line;
 * lines.includes('{"url":"https://example.org/1","type":"URL_UPDATED"}') //=> true
 *
 * @see https://developers.google.com/search/apis/indexing-api/v3/using-api
 */
export function toIndexingNotifications(postings: PostingStream, options: FeedOptions): AsyncGenerator<string> {
  assertFeedOptions(postings, options);
  return writeEntries(NOTIFICATION, postings, options);
}

const NOTIFICATION: FeedFormat = {
  name: 'Indexing API',
  tellsExpired: true,
  fields: [{ name: 'url', required: true, says: ['url', 'validThrough'], value: pageAddressOf }],
  entry: (values, isExpired) =>
    JSON.stringify({ url: values.get('url'), type: isExpired ? 'URL_DELETED' : 'URL_UPDATED' }),
};
