import type { Provenance } from '@berufsbild/core';
import type { SourceDocument } from '@berufsbild/core/documents';
import type { View } from '../layout/view.ts';

/** What is needed to link a fact to its sources. */
export interface ReferencesProps {
  readonly provenance: readonly Provenance[];
  /** The sources of the page, in the order of their numbers. */
  readonly sources: readonly SourceDocument[];
  readonly view: View;
}

/** Links from a fact to every place where it stands: number of the source and characters. */
export function References({ provenance, sources, view: { texts } }: ReferencesProps) {
  return (
    <span class="refs">
      {provenance.map(({ document, start, end }, index) => {
        const number = sources.findIndex(({ id }) => id === document) + 1;
        return (
          <>
            {index === 0 ? null : ', '}
            <a href={`#${sourceAnchor(number)}`} title={texts.occupation.reference(document, start, end)}>
              {number}:{start}
            </a>
          </>
        );
      })}
    </span>
  );
}

/** Id of a source's entry on the page. */
export function sourceAnchor(number: number): string {
  return `quelle-${number}`;
}
