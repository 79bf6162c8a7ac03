import type { Issue } from '@berufsbild/core';
import { formatIssue } from '@berufsbild/jsonld/messages';
import type { View } from './view.ts';

/** Issues in words, the heaviest first. */
export function Findings({ issues, view }: { readonly issues: readonly Issue[]; readonly view: View }) {
  return (
    <ul class="findings">
      {issues
        .toSorted((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity])
        .map((issue) => (
          <Finding issue={issue} view={view} />
        ))}
    </ul>
  );
}

const WEIGHT: Readonly<Record<Issue['severity'], number>> = { error: 0, warning: 1, info: 2 };

function Finding({ issue, view: { texts, locale } }: { readonly issue: Issue; readonly view: View }) {
  const { message, hint } = formatIssue(issue, locale);
  return (
    <li class={`finding finding-${issue.severity}`}>
      <p class="finding-head">
        <span>{texts.severities[issue.severity]}</span>
        <code>{[issue.rule, issue.code].filter((part) => part !== undefined).join(' ')}</code>
        {issue.path.length === 0 ? null : <code>{texts.workbench.at(issue.path.join('.'))}</code>}
      </p>
      <p>{message}</p>
      {hint === undefined ? null : <p class="soft small">{hint}</p>}
    </li>
  );
}
