import { toScript } from '@berufsbild/jsonld';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { LOCALES, localPath } from '../i18n/locale.ts';
import { TEXTS } from '../i18n/texts.ts';
import type { Site } from './site.ts';
import type { View } from './view.ts';

/** What a page hands to the frame around it. */
export interface PageProps {
  readonly site: Site;
  readonly view: View;
  /** Title of the page, without the name of the site. */
  readonly title: string;
  /** One sentence for search engines. */
  readonly description?: string;
  /** Address of a feed with the same content, without the language's prefix. */
  readonly feed?: string;
  /** Keeps search engines from the page. */
  readonly noindex?: true;
  /** Markup for search engines, one script element each. */
  readonly jsonld?: readonly object[];
  readonly children: Child;
}

/** The frame of every page: head, header, navigation, main, footer. */
export function Page({ site, view, title, description, feed, noindex, jsonld = [], children }: PageProps) {
  const { texts, locale, path, origin } = view;
  const canonical = path.split('?')[0] ?? path;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title === texts.siteName ? title : `${title} · ${texts.siteName}`}</title>
          {description === undefined ? null : <meta name="description" content={description} />}
          {noindex ? <meta name="robots" content="noindex" /> : null}
          <meta name="color-scheme" content="light dark" />
          <link rel="canonical" href={`${origin}${localPath(locale, canonical)}`} />
          {LOCALES.map((other) => (
            <link rel="alternate" hreflang={other} href={`${origin}${localPath(other, canonical)}`} />
          ))}
          <link rel="alternate" hreflang="x-default" href={`${origin}${canonical}`} />
          {feed === undefined ? null : (
            <link rel="alternate" type="application/rss+xml" title={title} href={view.href(feed)} />
          )}
          <link rel="stylesheet" href={site.assets.style.href} />
          <link rel="icon" type="image/svg+xml" href={site.assets.icon.href} />
          {jsonld.map((block) => raw(toScript(block)))}
        </head>
        <body>
          <a class="skip" href="#inhalt">
            {texts.skip}
          </a>
          <Header view={view} />
          <main id="inhalt" tabindex={-1}>
            {children}
          </main>
          <Footer site={site} view={view} />
        </body>
      </html>
    </>
  );
}

const NAVIGATION = [
  { key: 'occupations', path: '/', anchor: '#berufe', current: /^\/$/ },
  { key: 'search', path: '/suche', anchor: '', current: /^\/suche/ },
  { key: 'workbench', path: '/werkbank', anchor: '', current: /^\/werkbank/ },
  { key: 'linter', path: '/pruefer', anchor: '', current: /^\/pruefer/ },
] as const;

function Header({ view }: { readonly view: View }) {
  const { texts, path, href } = view;
  return (
    <header class="site-header">
      <a class="wordmark" href={href('/')}>
        <span class="wordmark-sign" aria-hidden="true" />
        {texts.siteName}
      </a>
      <nav class="site-nav" aria-label={texts.navigation.label}>
        <ul>
          {NAVIGATION.map(({ key, path: to, anchor, current }) => (
            <li>
              <a href={`${href(to)}${anchor}`} aria-current={current.test(path) ? 'page' : undefined}>
                {texts.navigation[key]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav class="languages" aria-label={texts.switchLanguage}>
        <ul>
          {LOCALES.map((locale) => (
            <li>
              <a
                href={localPath(locale, path)}
                lang={locale}
                hreflang={locale}
                aria-current={locale === view.locale ? 'true' : undefined}
              >
                <abbr title={TEXTS[locale].language}>{locale.toUpperCase()}</abbr>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer({ site, view: { texts } }: { readonly site: Site; readonly view: View }) {
  return (
    <footer class="site-footer">
      <p>{texts.footer.examples}</p>
      {texts.germanContent === '' ? null : <p>{texts.germanContent}</p>}
      <p>
        {texts.footer.places} {texts.footer.placesSource}. {texts.footer.edition(site.placesEdition)}.
      </p>
    </footer>
  );
}
