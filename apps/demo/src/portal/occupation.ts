import type { OccupationProfile, OccupationRef } from '@berufsbild/core';

/** An occupation that has a page. */
export interface Occupation {
  /** Its address without the first slash: `medienmanager/leverkusen`. */
  readonly slug: string;
  /** Name in the masculine form, for titles of postings. */
  readonly name: string;
  /** Name in the slash form with its place, for headings, in German: `Medienmanager/in in Leverkusen`. */
  readonly title: string;
  /** Name and codes, for postings. */
  readonly ref: OccupationRef;
  /** What the sources say. */
  readonly profile: OccupationProfile;
}
