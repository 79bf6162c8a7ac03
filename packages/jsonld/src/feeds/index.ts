export type { ChannelOptions, FeedOptions, PostingStream } from './feed-options.ts';
export { toIndeedXml } from './to-indeed-xml.ts';
export { toIndexingNotifications } from './to-indexing-notifications.ts';
export { toRss } from './to-rss.ts';
export { toSitemap } from './to-sitemap.ts';
