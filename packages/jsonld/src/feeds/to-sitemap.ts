import { inLocalTime } from '../time/local-time.ts';
import { assertFeedOptions } from './assert-feed-options.ts';
import type { FeedOptions, PostingStream } from './feed-options.ts';
import { pageAddressOf } from './page-address-of.ts';
import { type FeedFormat, writeEntries } from './write-feed.ts';
import { xmlText } from './xml.ts';

/**
 * A sitemap of the postings' pages, with the day of publication as `lastmod`.
 *
 * Streams: holds one posting at a time. Expired postings and those without address are left out and reported; a file
 * holds 50,000 addresses at most.
 *
 * @param postings - The postings.
 * @param options - Present instant; a function that is handed the issues.
 * @returns Pieces of the XML, in order.
 * @throws TypeError where an option is wrong, at once.
 *
 * @example
 * let xml = '';
 * for await (const part of toSitemap([{ title: 'Koch', url: 'https://example.org/1' }], { now: new Date() })) xml += part;
 * xml.includes('<url><loc>https://example.org/1</loc></url>') //=> true
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function toSitemap(postings: PostingStream, options: FeedOptions): AsyncGenerator<string> {
  assertFeedOptions(postings, options);
  return pieces(postings, options);
}

async function* pieces(postings: PostingStream, options: FeedOptions): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  yield* writeEntries(SITEMAP, postings, options);
  yield '</urlset>\n';
}

const SITEMAP: FeedFormat = {
  name: 'sitemap',
  most: 50_000,
  fields: [
    { name: 'loc', required: true, says: ['url'], value: pageAddressOf },
    {
      name: 'lastmod',
      says: ['datePosted'],
      value: ({ datePosted }) => datePosted && inLocalTime(datePosted, 'Europe/Berlin'),
    },
  ],
  entry: (values) => {
    const fields = [...values].map(([name, value]) => `<${name}>${xmlText(value)}</${name}>`);
    return `<url>${fields.join('')}</url>\n`;
  },
};
