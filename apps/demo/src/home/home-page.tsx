import { salaryBands } from '../chart/salary-bands.ts';
import { SalarySketch } from '../chart/salary-sketch.tsx';
import { levelWords, salaryWords } from '../chart/salary-words.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../layout/site.ts';
import type { View } from '../layout/view.ts';
import { factsOf } from '../portal/facts-of.ts';
import type { Occupation } from '../portal/occupation.ts';
import { occupationSources } from '../portal/occupation-sources.ts';
import type { Portal } from '../portal/portal.ts';
import { SearchBox } from '../search/search-box.tsx';

/** What the page needs. */
export interface HomePageProps {
  readonly site: Site;
  readonly view: View;
  readonly portal: Portal;
}

/** The start page: search, occupations, the collection in figures, the way to the workbench. */
export function HomePage({ site, view, portal }: HomePageProps) {
  const { texts, href } = view;
  return (
    <Page site={site} view={view} title={texts.siteName} description={texts.claim}>
      <div class="hero">
        <h1>{texts.home.title}</h1>
        <p class="lead">{texts.home.lead}</p>
        <SearchBox view={view} />
      </div>
      <section class="section" id="berufe" aria-labelledby="berufe-titel">
        <h2 id="berufe-titel">{texts.home.occupations}</h2>
        <ul class="cards">
          {portal.occupations.map((occupation) => (
            <Card occupation={occupation} portal={portal} view={view} />
          ))}
        </ul>
      </section>
      <section class="section" aria-labelledby="zahlen-titel">
        <h2 id="zahlen-titel">{texts.home.figures}</h2>
        <Figures portal={portal} view={view} />
      </section>
      <section class="section" aria-labelledby="werkbank-titel">
        <div class="panel invite">
          <h2 id="werkbank-titel">{texts.home.workbenchTitle}</h2>
          <p>{texts.home.workbenchLead}</p>
          <p class="invite-links">
            <a class="button" href={href('/werkbank')}>
              {texts.home.workbenchLink}
            </a>
            <a class="button button-quiet" href={href('/pruefer')}>
              {texts.home.linterLink}
            </a>
          </p>
        </div>
      </section>
    </Page>
  );
}

interface CardProps {
  readonly occupation: Occupation;
  readonly portal: Portal;
  readonly view: View;
}

function Card({ occupation, portal, view }: CardProps) {
  const { texts, href } = view;
  const { slug, title, profile } = occupation;
  const bands = salaryBands(factsOf(profile, 'salary'));
  const [lowest] = bands?.bands ?? [];
  const postings = [...portal.examples.values()].filter((example) => example.occupation === occupation);
  return (
    <li class="card panel">
      <h3>
        <a class="card-link" href={href(`/${slug}`)} lang="de">
          {title}
        </a>
      </h3>
      {bands === undefined || lowest === undefined ? (
        <p class="soft">{texts.home.noPay}</p>
      ) : (
        <>
          <SalarySketch bands={bands} id={`skizze-${slug.replace('/', '-')}`} />
          <p class="figure">
            <span class="soft">{levelWords(lowest.fact.value, view)}</span>{' '}
            <strong>{salaryWords(lowest.fact.value, view)}</strong>
          </p>
        </>
      )}
      <p class="card-figures">
        <span>{texts.home.facts(profile.facts.length)}</span>
        <span>{texts.home.sources(occupationSources(profile).length)}</span>
        <span>{texts.home.postings(postings.length)}</span>
      </p>
    </li>
  );
}

function Figures({ portal: { occupations, examples }, view: { texts, locale } }: Omit<HomePageProps, 'site'>) {
  const number = new Intl.NumberFormat(locale);
  const facts = occupations.reduce((sum, { profile }) => sum + profile.facts.length, 0);
  const sources = new Set(occupations.flatMap(({ profile }) => occupationSources(profile).map(({ id }) => id)));
  const places = new Set([...examples.values()].map(({ posting }) => posting.jobLocation?.[0]?.key));
  const rows = [
    [texts.home.figureNames.facts, facts],
    [texts.home.figureNames.sources, sources.size],
    [texts.home.figureNames.postings, examples.size],
    [texts.home.figureNames.places, places.size],
  ] as const;
  return (
    <dl class="stats">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{number.format(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
