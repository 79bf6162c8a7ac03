import type { Texts } from '../i18n/german.ts';
import { type Locale, localPath } from '../i18n/locale.ts';
import { TEXTS } from '../i18n/texts.ts';

/** What every component knows about the page it stands on. */
export interface View {
  /** Language of the page. */
  readonly locale: Locale;
  /** The words of that language. */
  readonly texts: Texts;
  /** Address of the page without the language's prefix, query included: `/suche?q=Medien`. */
  readonly path: string;
  /** Scheme, host and port that the page was asked at: `http://127.0.0.1:3000`. */
  readonly origin: string;
  /** Address of another page in the same language. */
  href(path: string): string;
}

/** The view of the page that a request asks for. */
export function viewOf(locale: Locale, requestUrl: string): View {
  const { origin, pathname, search } = new URL(requestUrl);
  const path = locale === 'de' ? pathname : pathname.slice(localPath(locale, '/').length) || '/';
  return { locale, texts: TEXTS[locale], path: `${path}${search}`, origin, href: (to) => localPath(locale, to) };
}
