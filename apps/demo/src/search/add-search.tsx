import { toRss } from '@berufsbild/jsonld/feeds';
import type { Context, Hono } from 'hono';
import type { AppOptions } from '../app-options.ts';
import { type Locale, localPath } from '../i18n/locale.ts';
import { answer } from '../layout/answer.ts';
import { siteOf } from '../layout/site.ts';
import { viewOf } from '../layout/view.ts';
import { placeOf } from './place-of.ts';
import { ResultsPage } from './results-page.tsx';
import { readSearchForm, type SearchForm } from './search-form.ts';
import { searchPostings } from './search-postings.ts';
import { searchQuery } from './search-query.ts';

/** Entries of a feed. */
const FEED = 50;

/** The results page and its feed. */
export function addSearch(app: Hono, locale: Locale, { portal, ...options }: AppOptions): void {
  const site = siteOf({ portal, ...options });
  const formOf = (context: Context) => readSearchForm(new URL(context.req.url).searchParams);

  app.get(localPath(locale, '/suche'), async (context) => {
    const read = formOf(context);
    const page = { site, view: viewOf(locale, context.req.url), portal, read };
    const outcome = await searchPostings(portal, read.form);
    return answer(context, <ResultsPage {...page} outcome={outcome} />, { noindex: true });
  });

  app.get(localPath(locale, '/suche.rss'), async (context) => {
    const { after: _, ...form }: SearchForm = { ...formOf(context).form, sort: 'newest' };
    const { texts, origin, href, path } = viewOf(locale, context.req.url);
    const { place, issues } = placeOf(form.place, portal.gazetteer);
    // A feed cannot ask back: where the place is unclear it is empty, not wider.
    const { hits } =
      issues.length > 0 ? { hits: [] } : await portal.store.search({ ...searchQuery(form, place), first: FEED });
    const postings = hits.flatMap(({ id }) => {
      const posting = portal.examples.get(id)?.posting;
      return posting === undefined ? [] : [{ ...posting, url: `${origin}${href(`/stelle/${id}`)}` }];
    });
    const title = texts.results.titleOf(form.text, place?.name);
    const url = `${origin}${href(path.replace('/suche.rss', '/suche'))}`;
    let rss = '';
    for await (const piece of toRss(postings, { title, url, now: options.now() })) rss += piece;
    context.header('X-Robots-Tag', 'noindex');
    return context.body(rss, 200, { 'Content-Type': 'application/rss+xml; charset=utf-8' });
  });
}
