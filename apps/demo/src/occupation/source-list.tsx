import type { OccupationProfile } from '@berufsbild/core';
import type { SourceDocument } from '@berufsbild/core/documents';
import { dayWords } from '../calendar/day-words.ts';
import type { View } from '../layout/view.ts';
import { sourceAnchor } from './references.tsx';

/** What the list needs. */
export interface SourceListProps {
  readonly profile: OccupationProfile;
  readonly sources: readonly SourceDocument[];
  readonly view: View;
}

/** The documents behind a page, numbered as the facts name them. */
export function SourceList({ profile, sources, view: { texts, locale } }: SourceListProps) {
  const places = profile.facts.flatMap(({ provenance }) => provenance);
  return (
    <ol class="sources">
      {sources.map(({ id, title, source, date }, index) => (
        <li class="source" id={sourceAnchor(index + 1)}>
          <span class="source-number" aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <p lang="de">{title}</p>
            <p class="source-meta">
              <span lang="de">{source}</span> · {date === undefined ? texts.occupation.undated : dayWords(date, locale)}{' '}
              · {texts.occupation.document(id)} ·{' '}
              {texts.occupation.statements(places.filter(({ document }) => document === id).length)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
