import type { FactKind, FactOf, OccupationProfile } from '@berufsbild/core';

/** The facts of one kind, in the order of the profile. */
export function factsOf<Kind extends FactKind>(profile: OccupationProfile, kind: Kind): readonly FactOf<Kind>[] {
  return profile.facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);
}
