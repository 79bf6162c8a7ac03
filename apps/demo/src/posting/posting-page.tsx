import type { Gazetteer, JobPosting } from '@berufsbild/core';
import { toJobPosting } from '@berufsbild/jsonld';
import { dayWords } from '../calendar/day-words.ts';
import { salaryWords } from '../chart/salary-words.ts';
import { Breadcrumbs } from '../layout/breadcrumbs.tsx';
import { crumbsJsonLd } from '../layout/crumbs-jsonld.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../layout/site.ts';
import type { View } from '../layout/view.ts';
import type { Occupation } from '../portal/occupation.ts';
import type { ExamplePosting } from './example-posting.ts';
import { MarkupCheck } from './markup-check.tsx';
import { PostingList } from './posting-list.tsx';
import { PostingText } from './posting-text.tsx';

/** What the page needs. */
export interface PostingPageProps {
  readonly site: Site;
  readonly view: View;
  readonly example: ExamplePosting;
  /** Postings like it. */
  readonly similar: readonly ExamplePosting[];
  /** Places that the linter compares the markup with. */
  readonly gazetteer: Gazetteer;
  /** When the page is asked for: an expired posting carries no markup. */
  readonly now: Date;
}

/** The page of an example posting. */
export function PostingPage({ site, view, example, similar, gazetteer, now }: PostingPageProps) {
  const { posting, occupation } = example;
  const { texts, href, origin, path } = view;
  const [place] = posting.jobLocation ?? [];
  const crumbs = [
    { name: texts.siteName, path: '/' },
    { name: texts.results.title, path: '/suche' },
    { name: posting.title },
  ];
  const { jsonld, issues } = toJobPosting(
    { ...posting, url: `${origin}${href(path)}` },
    { now, profile: 'google-2026-09' },
  );
  return (
    <Page
      site={site}
      view={view}
      title={`${posting.title} · ${place?.name ?? ''}`}
      noindex
      jsonld={[...(jsonld === undefined ? [] : [jsonld]), crumbsJsonLd(crumbs, view)]}
    >
      <div class="page-head">
        <Breadcrumbs crumbs={crumbs} view={view} />
        <p class="tags">
          <span class="tag tag-example">{texts.posting.example}</span>
        </p>
        <h1 lang="de">{posting.title}</h1>
        <p class="lead" lang="de">
          {posting.hiringOrganization?.name} · {place?.name}
        </p>
        <p class="note note-warm">{texts.posting.exampleNote}</p>
        {jsonld === undefined ? <p class="note">{texts.posting.expired}</p> : null}
      </div>
      <div class="posting">
        <PostingText description={posting.description ?? ''} />
        <aside class="panel" aria-labelledby="blick">
          <h2 id="blick" class="visually-hidden">
            {texts.posting.details}
          </h2>
          <Glance posting={posting} occupation={occupation} view={view} />
        </aside>
      </div>
      {similar.length === 0 ? null : (
        <section class="section" aria-labelledby="aehnliche">
          <h2 id="aehnliche">{texts.posting.similar}</h2>
          <PostingList examples={similar} view={view} />
        </section>
      )}
      <MarkupCheck jsonld={jsonld} losses={issues} gazetteer={gazetteer} now={now} view={view} />
    </Page>
  );
}

interface GlanceProps {
  readonly posting: JobPosting;
  readonly occupation: Occupation;
  readonly view: View;
}

function Glance({ posting, occupation, view }: GlanceProps) {
  const { texts, locale, href } = view;
  const {
    baseSalary: [salary] = [],
    employment,
    jobLocation: [place] = [],
    workplace,
    experienceLevel: level,
  } = posting;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [texts.posting.level, level === undefined ? undefined : texts.levels[level]],
    [texts.posting.time, employment?.time?.map((time) => texts.times[time]).join(', ')],
    [texts.posting.contract, employment?.contract?.map((contract) => texts.contracts[contract]).join(', ')],
    [texts.posting.workplace, workplace === undefined ? undefined : texts.workplaces[workplace.kind]],
    [texts.posting.place, place === undefined ? undefined : [place.postalCode, place.name].join(' ')],
    [texts.posting.posted, posting.datePosted === undefined ? undefined : dayWords(posting.datePosted, locale)],
    [texts.posting.valid, posting.validThrough === undefined ? undefined : dayWords(posting.validThrough, locale)],
  ];
  return (
    <dl class="glance">
      <div>
        <dt>{texts.posting.pay}</dt>
        {salary === undefined ? (
          <dd>{texts.posting.payUnknown}</dd>
        ) : (
          <dd class="figure">
            <span class="salary-figure">{salaryWords(salary, view)}</span>
            <span class="cell-note">{texts.posting.payBand}</span>
          </dd>
        )}
      </div>
      {rows.map(([name, value]) =>
        value === undefined ? null : (
          <div>
            <dt>{name}</dt>
            <dd class="figure">{value}</dd>
          </div>
        ),
      )}
      <div>
        <dt>{texts.posting.profile}</dt>
        <dd>
          <a href={href(`/${occupation.slug}`)} lang="de">
            {occupation.title}
          </a>
        </dd>
      </div>
    </dl>
  );
}
