import type { Gazetteer, Issue } from '@berufsbild/core';
import { importJsonLd } from '@berufsbild/jsonld/import';
import { lintJsonLd, type Profile } from '@berufsbild/jsonld/lint';
import { Findings } from '../layout/findings.tsx';
import { MarkupDetails } from '../layout/markup-block.tsx';
import { Verdict } from '../layout/verdict.tsx';
import type { View } from '../layout/view.ts';
import { PostingPreview } from './posting-preview.tsx';

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
          <PostingPreview posting={read} view={view} />
          <Verdict findings={findings} profiles={PROFILES} view={view} />
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
