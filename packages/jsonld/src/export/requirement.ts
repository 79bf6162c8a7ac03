import { createIssue, type Issue, type IssuePath } from '@berufsbild/core';
import type { JsonLdCode } from '../messages/message-table.ts';
import { DEFAULT_PROFILE, type Profile, profileList } from '../profile.ts';

/** An error of the linter that an exporter foresees. */
export interface Requirement<JsonLd> {
  /** Id of the linter's rule. */
  readonly rule: string;
  /** Its code. */
  readonly code: JsonLdCode;
  readonly path: IssuePath;
  /** Profiles that it is an error in; Google's where none are named. */
  readonly profiles?: readonly Profile[];
  readonly fails: (jsonld: JsonLd) => boolean;
}

const DEFAULT = [DEFAULT_PROFILE];

/** What the profiles require and the markup lacks. */
export function failedRequirements<JsonLd>(
  requirements: readonly Requirement<JsonLd>[],
  jsonld: JsonLd,
  asked: Profile | readonly Profile[] | undefined,
): Issue[] {
  const list = profileList(asked);
  return requirements
    .filter(({ profiles = DEFAULT, fails }) => fails(jsonld) && profiles.some((one) => list.includes(one)))
    .map(({ code, rule, path }) => createIssue<JsonLdCode>(code, 'error', { rule, path }));
}
