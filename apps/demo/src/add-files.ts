import type { Context, Hono } from 'hono';
import type { AppOptions } from './app-options.ts';
import { sitemap } from './layout/sitemap.ts';

/** Style sheet, icon, and what crawlers ask for. Example postings are in no sitemap. */
export function addFiles(app: Hono, { portal, assets }: AppOptions): void {
  for (const { href, body, contentType } of [assets.style, assets.icon]) {
    app.get(href, (context) =>
      context.body(body, 200, {
        'Content-Type': contentType,
        'Cache-Control': 'public, max-age=31536000, immutable',
      }),
    );
  }
  app.get('/robots.txt', (context) =>
    context.text(`User-agent: *\nAllow: /\n\nSitemap: ${originOf(context)}/sitemap.xml\n`),
  );
  app.get('/sitemap.xml', (context) => {
    const paths = ['/', ...portal.occupations.map(({ slug }) => `/${slug}`), '/werkbank', '/pruefer'];
    return context.body(sitemap(originOf(context), paths), 200, { 'Content-Type': 'application/xml; charset=utf-8' });
  });
}

function originOf(context: Context): string {
  return new URL(context.req.url).origin;
}
