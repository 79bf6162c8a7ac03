import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { trimTrailingSlash } from 'hono/trailing-slash';
import { addFiles } from './add-files.ts';
import { addPages } from './add-pages.tsx';
import type { AppOptions } from './app-options.ts';
import { ErrorPage, type Failure } from './errors/error-page.tsx';
import { LOCALES, type Locale, localPath } from './i18n/locale.ts';
import { answer } from './layout/answer.ts';
import { siteOf } from './layout/site.ts';
import { viewOf } from './layout/view.ts';
import { addLinter } from './linter/add-linter.tsx';
import { addApi } from './search/add-api.ts';
import { addSearch } from './search/add-search.tsx';
import { addWorkbench } from './workbench/add-workbench.tsx';

/** The portal as an application that answers requests. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono();
  app.use(secureHeaders(HEADERS), compress(), trimTrailingSlash());
  addFiles(app, options);
  for (const locale of LOCALES) {
    addPages(app, locale, options);
    addSearch(app, locale, options);
    addWorkbench(app, locale, options);
    addLinter(app, locale, options);
  }
  addApi(app, options);

  const fail = (context: Context, failure: Failure, status: 404 | 500) => {
    const view = viewOf(localeOf(context.req.path), context.req.url);
    const page = <ErrorPage site={siteOf(options)} view={view} failure={failure} />;
    return answer(context, page, { status, noindex: true });
  };
  app.notFound((context) => fail(context, 'notFound', 404));
  app.onError((error, context) => {
    options.onFailure(error);
    return fail(context, 'broken', 500);
  });
  return app;
}

/** Nothing runs, nothing is framed, nothing comes from elsewhere. JSON-LD is data and runs under no policy. */
const HEADERS: NonNullable<Parameters<typeof secureHeaders>[0]> = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // The server speaks plain HTTP; whoever puts TLS before it sets this there.
  strictTransportSecurity: false,
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
};

function localeOf(path: string): Locale {
  const under = (locale: Locale) => path === localPath(locale, '/') || path.startsWith(`${localPath(locale, '/')}/`);
  return LOCALES.findLast(under) ?? LOCALES[0];
}
