import { isoDate } from '../time/iso-date.ts';
import { assertChannelOptions } from './assert-feed-options.ts';
import type { ChannelOptions, PostingStream } from './feed-options.ts';
import { pageAddressOf } from './page-address-of.ts';
import { type FeedFormat, writeEntries } from './write-feed.ts';
import { cdata, xmlText } from './xml.ts';

/**
 * The postings as an RSS 2.0 feed.
 *
 * @param postings - The postings, the newest first.
 * @param options - Title and address of the feed, present instant, a function that is handed the issues.
 * @returns Pieces of the XML, in order.
 * @throws TypeError where an option is wrong, at once.
 *
 * @example
 * let xml = '';
 * for await (const part of toRss([], { now: new Date(), title: 'Stellen', url: 'https://example.org' })) xml += part;
 * xml.includes('<title>Stellen</title>') //=> true
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function toRss(postings: PostingStream, options: ChannelOptions): AsyncGenerator<string> {
  assertChannelOptions(postings, options);
  return pieces(postings, options);
}

async function* pieces(postings: PostingStream, options: ChannelOptions): AsyncGenerator<string> {
  const { title, url, now } = options;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>\n';
  yield `<title>${xmlText(title)}</title><link>${xmlText(url)}</link><description>${xmlText(title)}</description>`;
  yield `<lastBuildDate>${now.toUTCString()}</lastBuildDate>\n`;
  yield* writeEntries(RSS, postings, options);
  yield '</channel></rss>\n';
}

const RSS: FeedFormat = {
  name: 'RSS',
  fields: [
    { name: 'title', required: true, says: ['title'], value: ({ title }) => title },
    { name: 'link', required: true, says: ['url'], value: pageAddressOf },
    { name: 'guid', says: ['identifier'], value: ({ identifier, url }) => identifier?.value ?? url },
    { name: 'pubDate', says: ['datePosted'], value: ({ datePosted }) => datePosted && utcText(datePosted) },
    { name: 'description', says: ['description'], value: ({ description }) => description },
  ],
  unsaid: ({ identifier }) => (identifier?.name === undefined ? [] : [['identifier', 'name']]),
  entry: (values) => `<item>${[...values].map(([name, value]) => element(name, value)).join('')}</item>\n`,
};

function element(name: string, value: string): string {
  if (name === 'guid') return `<guid isPermaLink="${/^https?:/.test(value)}">${xmlText(value)}</guid>`;
  return `<${name}>${name === 'description' ? cdata(value) : xmlText(value)}</${name}>`;
}

/** RFC 822; a day without time is taken as its beginning in UTC. */
function utcText(date: string): string | undefined {
  const { day, time = '00:00:00', offset = 'Z' } = isoDate(date) ?? {};
  return day === undefined ? undefined : new Date(`${day}T${time}${offset}`).toUTCString();
}
