import { PROFILES, type Profile } from '@berufsbild/jsonld/lint';
import type { Flags } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The profiles that `--profile` names.
 *
 * @throws UsageError where one is unknown.
 */
export function profilesOf(flags: Flags): readonly Profile[] {
  return [flags['profile'] ?? []].flat().map((wanted) => {
    const profile = PROFILES.find((name) => name === wanted);
    if (profile === undefined) throw new UsageError(`--profile takes ${PROFILES.join(', ')}, not ${wanted}`);
    return profile;
  });
}
