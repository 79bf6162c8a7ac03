import { createIssue, type Issue } from '@berufsbild/core';
import type { JsonLdCode } from '../messages/message-table.ts';
import { DEFAULT_PROFILE, type Profile, profileList } from '../profile.ts';

/**
 * An error of the linter that an exporter foresees: id and code of the linter's rule, the property that it speaks of,
 * what is wrong (its absence, where nothing is named), and the profiles that it is an error in, Google's where none are
 * named.
 */
export type Requirement<JsonLd> = readonly [
  rule: string,
  code: JsonLdCode,
  property: string,
  fails?: (jsonld: JsonLd) => unknown,
  profiles?: readonly Profile[],
];

/** What the profiles require and the markup lacks. */
export function failedRequirements<JsonLd extends object>(
  requirements: readonly Requirement<JsonLd>[],
  jsonld: JsonLd,
  asked: Profile | readonly Profile[] | undefined,
): Issue[] {
  const list = profileList(asked);
  return requirements
    .filter(
      ([, , property, fails, profiles = [DEFAULT_PROFILE]]) =>
        (fails ? fails(jsonld) : !(property in jsonld)) && profiles.some((one) => list.includes(one)),
    )
    .map(([rule, code, property]) => createIssue<JsonLdCode>(code, 'error', { rule, path: [property] }));
}
