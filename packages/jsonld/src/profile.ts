/**
 * A dated set of rules. Profiles combine.
 *
 * - `google-2026-09`: Google's pages on job postings as of 8 September 2026
 * - `google-2025-05`: the same when estimated salaries of occupations were still shown
 * - `schema.org-30`: the vocabulary, release 30.0
 * - `dach`: habits of the German-speaking market
 * - `eu-pay-transparency`: Directive (EU) 2023/970, informative, no legal advice
 */
export type Profile = (typeof PROFILES)[number];

/** All profiles. */
export const PROFILES = ['google-2026-09', 'google-2025-05', 'schema.org-30', 'dach', 'eu-pay-transparency'] as const;

/** The profile where none is asked for. */
export const DEFAULT_PROFILE: Profile = 'google-2026-09';

/**
 * One profile or several as a list.
 *
 * @throws RangeError where one is unknown: no rule would run, and silence would read as "all fine".
 */
export function profileList(profile: Profile | readonly Profile[] = DEFAULT_PROFILE): readonly Profile[] {
  const profiles = typeof profile === 'string' ? [profile] : profile;
  const unknown = profiles.find((name) => !PROFILES.includes(name));
  if (unknown !== undefined) throw new RangeError(`profile ${unknown} is none of ${PROFILES}`);
  return profiles;
}
