import type { Issue } from '@berufsbild/core';
import { Findings } from './findings.tsx';
import type { View } from './view.ts';

/** What the verdict needs. */
export interface VerdictProps {
  readonly findings: readonly Issue[];
  /** Profiles that were checked by. */
  readonly profiles: readonly string[];
  readonly view: View;
}

/** How many errors, warnings and notes there are, and each of them. */
export function Verdict({ findings, profiles, view }: VerdictProps) {
  const { texts } = view;
  return (
    <>
      <p class="verdict">
        <strong>{texts.posting.check.verdict(countsOf(findings))}</strong>{' '}
        <span class="soft">{texts.workbench.profile(profiles.join(', '))}</span>
      </p>
      {findings.length === 0 ? null : <Findings issues={findings} view={view} />}
    </>
  );
}

function countsOf(issues: readonly Issue[]): Readonly<Record<Issue['severity'], number>> {
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
