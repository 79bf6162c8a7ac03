import type { FactKind, OccupationProfile } from '@berufsbild/core';
import type { SourceDocument } from '@berufsbild/core/documents';
import type { View } from '../layout/view.ts';
import { factsOf } from '../portal/facts-of.ts';
import { FactLine } from './fact-line.tsx';

/** Kinds in the order of the page. Pay has a section of its own. */
const KINDS = [
  'task',
  'tool',
  'channel',
  'skill',
  'language',
  'education',
  'entry-path',
  'further-training',
  'career-step',
  'specialisation',
  'weekly-hours',
  'reporting-line',
  'department',
  'employer-kind',
  'industry',
  'region-statement',
  'statistic',
  'title',
  'place',
  'date',
] as const satisfies readonly Exclude<FactKind, 'salary'>[];

/** What the groups need. */
export interface FactGroupsProps {
  readonly profile: OccupationProfile;
  readonly sources: readonly SourceDocument[];
  readonly view: View;
}

/** All facts but pay, by kind; kinds that no source speaks of are named at the end. */
export function FactGroups({ profile, sources, view }: FactGroupsProps) {
  const { texts } = view;
  const silent = KINDS.filter((kind) => factsOf(profile, kind).length === 0);
  return (
    <div class="fact-kinds">
      {KINDS.filter((kind) => !silent.includes(kind)).map((kind) => (
        <section class="fact-kind" aria-labelledby={`art-${kind}`}>
          <h3 id={`art-${kind}`}>{texts.factKinds[kind]}</h3>
          <ul class="facts">
            {factsOf(profile, kind).map((fact) => (
              <li>
                <FactLine fact={fact} sources={sources} view={view} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {silent.length === 0 ? null : (
        <p class="soft small">
          {texts.occupation.noStatement} {silent.map((kind) => texts.factKinds[kind]).join(', ')}.
        </p>
      )}
    </div>
  );
}
