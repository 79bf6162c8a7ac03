import { Page } from '../layout/page.tsx';
import type { Site } from '../layout/site.ts';
import type { View } from '../layout/view.ts';

/** What went wrong, as the words of the page know it. */
export type Failure = 'notFound' | 'broken';

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
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <a class="button" href={view.href('/')}>
          {view.texts.errors.home}
        </a>
      </div>
    </Page>
  );
}
