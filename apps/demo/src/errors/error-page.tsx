import { Page } from '../layout/page.tsx';
import type { Site } from '../layout/site.ts';
import type { View } from '../layout/view.ts';
import { SearchBox } from '../search/search-box.tsx';

/** What went wrong, as the words of the page know it. */
export type Failure = 'notFound' | 'broken';

/** The status of each, as an ornament; the words say what it means. */
const STATUS: Readonly<Record<Failure, number>> = { notFound: 404, broken: 500 };

/** What the page needs. */
export interface ErrorPageProps {
  readonly site: Site;
  readonly view: View;
  readonly failure: Failure;
}

/** A page that says what went wrong and leads on. */
export function ErrorPage({ site, view, failure }: ErrorPageProps) {
  const { title, lead } = view.texts.errors[failure];
  return (
    <Page site={site} view={view} title={title} noindex>
      <div class="lost">
        <p class="lost-status" aria-hidden="true">
          {STATUS[failure]}
        </p>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {failure === 'notFound' ? <SearchBox view={view} /> : null}
        <p class="lost-links">
          <a class="button" href={view.href('/')}>
            {view.texts.errors.home}
          </a>
          <a class="button button-quiet" href={view.href('/suche')}>
            {view.texts.results.all}
          </a>
        </p>
      </div>
    </Page>
  );
}
