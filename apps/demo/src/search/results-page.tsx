import type { Issue, Place } from '@berufsbild/core';
import { formatIssue } from '@berufsbild/core/messages';
import { Page } from '../layout/page.tsx';
import type { Site } from '../layout/site.ts';
import type { View } from '../layout/view.ts';
import type { Portal } from '../portal/portal.ts';
import { PostingList } from '../posting/posting-list.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { Filters } from './filters.tsx';
import { PayQuartiles } from './pay-quartiles.tsx';
import { placeWords } from './place-of.ts';
import { SaveSearch } from './save-search.tsx';
import { SearchBox } from './search-box.tsx';
import { feedPath, type ReadSearchForm, searchPath } from './search-form.ts';
import type { SearchOutcome } from './search-postings.ts';

/** What the page needs. */
export interface ResultsPageProps {
  readonly site: Site;
  readonly view: View;
  readonly portal: Portal;
  readonly read: ReadSearchForm;
  readonly outcome: SearchOutcome;
}

/** The results of a search, with filters, counts and pay. */
export function ResultsPage({ site, view, portal, read: { form, rejected }, outcome }: ResultsPageProps) {
  const { texts, href } = view;
  const { found, place } = outcome;
  const examples = found.hits.flatMap(({ id }) => portal.examples.get(id) ?? []);
  const distances = new Map(found.hits.flatMap(({ id, km }) => (km === undefined ? [] : [[id, km] as const])));
  const { after: _, ...start } = form;
  const title = texts.results.titleOf(form.text, place?.name);
  return (
    <Page site={site} view={view} title={title} feed={feedPath(start)} noindex>
      <div class="page-head">
        <h1>{texts.results.title}</h1>
        <SearchBox view={view} form={form} />
      </div>
      <div class="results">
        <div class="results-body">
          <div class="results-head">
            <h2 class="results-count">
              {texts.results.count(found.total)}
              {place === undefined ? null : (
                <span class="results-near"> {texts.results.near(place.name, form.radius)}</span>
              )}
            </h2>
            <a class="to-filters button button-quiet" href="#filter">
              {texts.searchForm.filters}
            </a>
          </div>
          <ActiveFilters form={form} view={view} />
          <Problems
            rejected={rejected}
            issues={outcome.issues}
            view={view}
            addressOf={(candidate) => href(searchPath({ ...start, place: placeWords(candidate) }))}
          />
          {examples.length === 0 ? (
            <div class="note empty">
              <p>
                <strong>{texts.results.none}</strong> {texts.results.noneHint}
              </p>
              <p>
                <a class="button button-quiet" href={href('/suche')}>
                  {texts.results.all}
                </a>
              </p>
            </div>
          ) : (
            <PostingList examples={examples} distances={distances} view={view} />
          )}
          <nav class="paging" aria-label={texts.results.pages}>
            {form.after === undefined ? null : (
              <a class="button button-quiet" href={href(searchPath(start))}>
                {texts.results.first}
              </a>
            )}
            {found.next === undefined ? null : (
              <a class="button" rel="next" href={href(searchPath({ ...form, after: found.next }))}>
                {texts.results.next}
              </a>
            )}
          </nav>
          {found.total === 0 ? null : <PayQuartiles stats={found.stats.salary} view={view} />}
          <SaveSearch form={start} place={place} view={view} />
        </div>
        <Filters form={form} facets={found.facets} pay={outcome.pay} radii={outcome.radii} view={view} />
      </div>
    </Page>
  );
}

interface ProblemsProps {
  readonly rejected: readonly string[];
  readonly issues: readonly Issue[];
  readonly view: View;
  /** Address of the same search around a candidate. */
  readonly addressOf: (candidate: Place) => string;
}

/** What of the address was not understood, with the places that an ambiguous name may mean. */
function Problems({ rejected, issues, view, addressOf }: ProblemsProps) {
  const { texts } = view;
  if (rejected.length === 0 && issues.length === 0) return null;
  return (
    <div class="note note-warm" role="alert">
      {rejected.map((name) => (
        <p>{texts.problems.value(texts.problems.names[name] ?? name)}</p>
      ))}
      {issues.map((issue) => (
        <p>
          {wordsOf(issue, view)}{' '}
          {candidatesOf(issue).map((candidate, index) => (
            <>
              {index === 0 ? '' : ' · '}
              <a href={addressOf(candidate)} lang="de">
                {placeWords(candidate)}
              </a>
            </>
          ))}
        </p>
      ))}
    </div>
  );
}

function wordsOf(issue: Issue, { texts, locale }: View): string {
  const name = String(issue.received ?? '');
  switch (issue.code) {
    case 'query/cursor':
      return texts.problems.cursor;
    case 'place/ambiguous':
      return texts.problems.placeAmbiguous(name);
    case 'place/unknown':
      return texts.problems.placeUnknown(name);
    default:
      return formatIssue(issue, locale).message;
  }
}

/** The places that an ambiguous name may mean. */
function candidatesOf({ code, params }: Issue): readonly Place[] {
  return code === 'place/ambiguous' ? ((params?.['candidates'] as readonly Place[] | undefined) ?? []).slice(0, 8) : [];
}
