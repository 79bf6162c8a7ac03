import { LOCALES, localPath } from '../i18n/locale.ts';

/** A sitemap of pages in all languages. Paths are those without the language's prefix. */
export function sitemap(origin: string, paths: readonly string[]): string {
  const address = (locale: (typeof LOCALES)[number], path: string) => escaped(`${origin}${localPath(locale, path)}`);
  const entries = paths.flatMap((path) =>
    LOCALES.map(
      (locale) =>
        `<url><loc>${address(locale, path)}</loc>${LOCALES.map(
          (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other, path)}"/>`,
        ).join('')}</url>`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
