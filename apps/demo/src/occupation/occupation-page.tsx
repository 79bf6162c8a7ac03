import type { SourceDocument } from '@berufsbild/core/documents';
import { toOccupation } from '@berufsbild/jsonld';
import { SalarySection } from '../chart/salary-section.tsx';
import { Breadcrumbs } from '../layout/breadcrumbs.tsx';
import { crumbsJsonLd } from '../layout/crumbs-jsonld.ts';
import { MarkupDetails } from '../layout/markup-block.tsx';
import { Page } from '../layout/page.tsx';
import type { Site } from '../layout/site.ts';
import type { View } from '../layout/view.ts';
import type { Occupation } from '../portal/occupation.ts';
import type { ExamplePosting } from '../posting/example-posting.ts';
import { PostingList } from '../posting/posting-list.tsx';
import { Conflicts } from './conflicts.tsx';
import { FactGroups } from './fact-groups.tsx';
import { SourceList } from './source-list.tsx';

/** What the page needs. */
export interface OccupationPageProps {
  readonly site: Site;
  readonly view: View;
  readonly occupation: Occupation;
  readonly sources: readonly SourceDocument[];
  /** Some example postings of the occupation. */
  readonly examples: readonly ExamplePosting[];
}

/** The page of an occupation: pay, contradictions, facts, sources, examples. */
export function OccupationPage({ site, view, occupation, sources, examples }: OccupationPageProps) {
  const { texts, href } = view;
  const { profile, title } = occupation;
  const crumbs = [{ name: texts.siteName, path: '/' }, { name: title }];
  const { jsonld } = toOccupation(profile);
  const contents = [
    ['gehalt', texts.salary.title],
    ...(profile.facts.some(({ conflictsWith }) => conflictsWith !== undefined)
      ? [['widersprueche', texts.occupation.conflicts]]
      : []),
    ['fakten', texts.occupation.facts],
    ['quellen', texts.occupation.sources],
    ['stellen', texts.occupation.postings],
  ];
  return (
    <Page
      site={site}
      view={view}
      title={title}
      description={texts.occupation.description(title)}
      jsonld={[jsonld, crumbsJsonLd(crumbs, view)]}
    >
      <div class="page-head">
        <Breadcrumbs crumbs={crumbs} view={view} />
        <h1 lang="de">{title}</h1>
        <Codes occupation={occupation} view={view} />
        <p class="soft small">
          {texts.home.facts(profile.facts.length)} · {texts.home.sources(sources.length)}
        </p>
        <nav class="contents" aria-label={texts.occupation.contents}>
          {contents.map(([anchor, name]) => (
            <a href={`#${anchor}`}>{name}</a>
          ))}
        </nav>
      </div>
      <SalarySection occupation={occupation} sources={sources} view={view} />
      <Conflicts profile={profile} sources={sources} view={view} />
      <section class="section" id="fakten" aria-labelledby="fakten-titel">
        <h2 id="fakten-titel">{texts.occupation.facts}</h2>
        <p class="section-intro">{texts.occupation.sourceNote}</p>
        <FactGroups profile={profile} sources={sources} view={view} />
      </section>
      <section class="section" id="quellen" aria-labelledby="quellen-titel">
        <h2 id="quellen-titel">{texts.occupation.sources}</h2>
        <SourceList profile={profile} sources={sources} view={view} />
      </section>
      <section class="section" id="stellen" aria-labelledby="stellen-titel">
        <h2 id="stellen-titel">{texts.occupation.postings}</h2>
        <PostingList examples={examples} view={view} />
        <p>
          <a class="button button-quiet" href={href(`/suche?q=${encodeURIComponent(occupation.name)}`)}>
            {texts.occupation.allPostings}
          </a>
        </p>
      </section>
      <section class="section" aria-label={texts.occupation.markup}>
        <MarkupDetails summary={texts.occupation.markup} jsonld={jsonld} />
      </section>
    </Page>
  );
}

function Codes({ occupation, view: { texts } }: { readonly occupation: Occupation; readonly view: View }) {
  const { codes, titles } = occupation.profile;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['KldB 2010', codes.kldb],
    ['ISCO-08', codes.isco08],
    ['ESCO', codes.esco],
    [texts.occupation.aliases, titles.aliases.join(', ') || undefined],
  ];
  return (
    <dl class="codes">
      {rows.map(([name, value]) =>
        value === undefined ? null : (
          <div>
            <dt>{name}</dt>
            <dd lang="de">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
