import type { OccupationProfile } from '@berufsbild/core';
import { slugOf } from '../slug-of.ts';
import type { Occupation } from './occupation.ts';

/** The pages of profiles: each at its masculine name, followed by its place where the sources speak of one. */
export function occupationsFrom(profiles: readonly OccupationProfile[]): readonly Occupation[] {
  return profiles.map(occupationFrom);
}

function occupationFrom(profile: OccupationProfile): Occupation {
  const { titles, codes, place } = profile;
  const name = titles.male ?? titles.neutral ?? titles.aliases[0] ?? '';
  return {
    slug: [name, ...(place === undefined ? [] : [place.name])].map(slugOf).join('/'),
    name,
    title: [titles.neutral ?? name, ...(place === undefined ? [] : [place.name])].join(' in '),
    ref: { name: titles.neutral ?? name, ...codes },
    profile,
  };
}
