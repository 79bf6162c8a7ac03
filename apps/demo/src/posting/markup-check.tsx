import type { Gazetteer, Issue, JobPosting } from '@berufsbild/core';
import { importJsonLd } from '@berufsbild/jsonld/import';
import { lintJsonLd, type Profile } from '@berufsbild/jsonld/lint';
import { dayWords } from '../calendar/day-words.ts';
import { salaryWords } from '../chart/salary-words.ts';
import { Findings } from '../layout/findings.tsx';
import { MarkupDetails } from '../layout/markup-block.tsx';
import type { View } from '../layout/view.ts';
import { placeWords } from '../search/place-of.ts';

/** Profiles that the markup of a posting is checked by. */
const PROFILES: readonly Profile[] = ['google-2026-09', 'dach'];

/** What the section needs. */
export interface MarkupCheckProps {
  /** The markup; absent where the posting may carry none. */
  readonly jsonld: object | undefined;
  /** What the markup cannot say. */
  readonly losses: readonly Issue[];
  readonly gazetteer: Gazetteer;
  readonly now: Date;
  readonly view: View;
}

/** The markup of a posting: what a machine reads out of it, what the linter says of it, and the text itself. */
export function MarkupCheck({ jsonld, losses, gazetteer, now, view }: MarkupCheckProps) {
  const { texts } = view;
  const words = texts.posting.check;
  const findings = jsonld === undefined ? [] : lintJsonLd(jsonld, { profile: PROFILES, now, gazetteer });
  const read = jsonld === undefined ? undefined : importJsonLd(jsonld, { now }).postings[0]?.value;
  return (
    <section class="section" id="auszeichnung" aria-labelledby="auszeichnung-titel">
      <h2 id="auszeichnung-titel">{words.title}</h2>
      {jsonld === undefined || read === undefined ? null : (
        <>
          <p class="section-intro">{words.lead}</p>
          <Preview posting={read} view={view} />
          <p class="verdict">
            <strong>{words.verdict(countsOf(findings))}</strong>{' '}
            <span class="soft">{texts.workbench.profile(PROFILES.join(', '))}</span>
          </p>
          {findings.length === 0 ? null : <Findings issues={findings} view={view} />}
          <MarkupDetails summary={texts.posting.markup} jsonld={jsonld} />
        </>
      )}
      {losses.length === 0 ? null : (
        <details>
          <summary>{texts.posting.losses}</summary>
          <Findings issues={losses} view={view} />
        </details>
      )}
    </section>
  );
}

function countsOf(issues: readonly Issue[]): Readonly<Record<Issue['severity'], number>> {
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** What a reader of the markup gets, as search pages show it. */
function Preview({ posting, view }: { readonly posting: JobPosting; readonly view: View }) {
  const { texts, locale } = view;
  const {
    hiringOrganization,
    jobLocation: [place] = [],
    baseSalary: [salary] = [],
    employment,
    validThrough,
  } = posting;
  const facts = [
    salary === undefined ? texts.results.unknownPay : salaryWords(salary, view),
    ...(employment?.time ?? []).map((time) => texts.times[time]),
    ...(validThrough === undefined ? [] : [`${texts.posting.valid} ${dayWords(validThrough.slice(0, 10), locale)}`]),
  ];
  return (
    <div class="preview panel">
      <p class="preview-title" lang="de">
        {posting.title}
      </p>
      <p lang="de">{hiringOrganization?.name}</p>
      <p class="soft" lang="de">
        {place === undefined ? null : placeWords(place)}
      </p>
      <ul class="tags">
        {facts.map((fact) => (
          <li class="tag">{fact}</li>
        ))}
      </ul>
    </div>
  );
}
