import type { OccupationProfile } from '@berufsbild/core';
import { documents, type SourceDocument } from '@berufsbild/core/documents';

/** The documents that a profile's facts stand in. */
export function occupationSources({ facts }: OccupationProfile): readonly SourceDocument[] {
  const ids = new Set(facts.flatMap(({ provenance }) => provenance.map(({ document }) => document)));
  return documents.filter(({ id }) => ids.has(id));
}
