import type { Fact, OccupationProfile } from '@berufsbild/core';
import type { SourceDocument } from '@berufsbild/core/documents';
import type { View } from '../layout/view.ts';
import { FactLine } from './fact-line.tsx';

/** What the section needs. */
export interface ConflictsProps {
  readonly profile: OccupationProfile;
  readonly sources: readonly SourceDocument[];
  readonly view: View;
}

/** Facts that contradict each other, side by side; nothing where there are none. */
export function Conflicts({ profile, sources, view }: ConflictsProps) {
  const pairs = conflictPairs(profile.facts);
  if (pairs.length === 0) return null;
  const { texts } = view;
  return (
    <section class="section" id="widersprueche" aria-labelledby="widersprueche-titel">
      <h2 id="widersprueche-titel">{texts.occupation.conflicts}</h2>
      <p class="section-intro">{texts.occupation.conflictLead}</p>
      {pairs.map(([one, other]) => (
        <div class="conflict">
          <FactLine fact={one} sources={sources} view={view} />
          <span class="conflict-versus">{texts.occupation.versus}</span>
          <FactLine fact={other} sources={sources} view={view} />
        </div>
      ))}
    </section>
  );
}

/** Each pair once, in the order of the facts. */
function conflictPairs(facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  return facts.flatMap((one, index) =>
    facts
      .slice(index + 1)
      .filter((other) => one.conflictsWith?.includes(other.id) || other.conflictsWith?.includes(one.id))
      .map((other) => [one, other] as const),
  );
}
