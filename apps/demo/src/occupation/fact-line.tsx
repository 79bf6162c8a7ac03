import type { Fact } from '@berufsbild/core';
import type { SourceDocument } from '@berufsbild/core/documents';
import type { View } from '../layout/view.ts';
import { factWords } from './fact-words.ts';
import { References } from './references.tsx';

/** What a line needs. */
export interface FactLineProps {
  readonly fact: Fact;
  readonly sources: readonly SourceDocument[];
  readonly view: View;
}

/** A fact in words, with every place where it stands. */
export function FactLine({ fact, sources, view }: FactLineProps) {
  const { label, remarks } = factWords(fact, view);
  return (
    <p class="fact figure">
      {label === undefined ? null : <span lang="de">{label}</span>}
      {remarks.length === 0 ? null : (
        <span class={label === undefined ? undefined : 'fact-remarks'}>
          {label === undefined ? '' : ' · '}
          {remarks.join(', ')}
        </span>
      )}{' '}
      <References provenance={fact.provenance} sources={sources} view={view} />
    </p>
  );
}
