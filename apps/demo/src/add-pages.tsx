import type { Context, Hono } from 'hono';
import type { AppOptions } from './app-options.ts';
import { HomePage } from './home/home-page.tsx';
import { type Locale, localPath } from './i18n/locale.ts';
import { answer } from './layout/answer.ts';
import { siteOf } from './layout/site.ts';
import { viewOf } from './layout/view.ts';
import { OccupationPage } from './occupation/occupation-page.tsx';
import type { Occupation } from './portal/occupation.ts';
import { occupationSources } from './portal/occupation-sources.ts';
import type { Portal } from './portal/portal.ts';
import { PostingPage } from './posting/posting-page.tsx';

/** The pages that are read: start, occupations, postings. */
export function addPages(app: Hono, locale: Locale, options: AppOptions): void {
  const { portal, now } = options;
  const frameOf = (context: Context) => ({ site: siteOf(options), view: viewOf(locale, context.req.url) });

  app.get(localPath(locale, '/'), (context) => answer(context, <HomePage {...frameOf(context)} portal={portal} />));

  for (const occupation of portal.occupations) {
    const sources = occupationSources(occupation.profile);
    const examples = examplesOf(portal, occupation);
    app.get(localPath(locale, `/${occupation.slug}`), (context) => {
      const page = { ...frameOf(context), occupation, sources, examples };
      return answer(context, <OccupationPage {...page} />);
    });
  }

  app.get(localPath(locale, '/stelle/:id'), async (context) => {
    const example = portal.examples.get(context.req.param('id') ?? '');
    if (example === undefined) return context.notFound();
    const { hits } = await portal.store.similar(example.id, { first: SIMILAR });
    const similar = hits.flatMap(({ id }) => portal.examples.get(id) ?? []);
    const page = { ...frameOf(context), example, similar, gazetteer: portal.gazetteer, now: now() };
    return answer(context, <PostingPage {...page} />, { noindex: true });
  });
}

/** Similar postings that a posting's page shows. */
const SIMILAR = 3;

/** Example postings that an occupation's page shows. */
const SHOWN = 4;

function examplesOf(portal: Portal, occupation: Occupation) {
  return [...portal.examples.values()].filter((example) => example.occupation === occupation).slice(0, SHOWN);
}
