import type { OccupationProfile } from '../occupation/occupation-profile.ts';
import { joinFacts } from '../reading/join-facts.ts';
import type { SourceDocument } from './source-document.ts';

/** One profile out of the sources of one occupation; codes, place and neutral name are the first source's. */
export function profileFrom(
  sources: readonly [SourceDocument, ...SourceDocument[]],
  titles: OccupationProfile['titles'],
): OccupationProfile {
  const [{ occupation, place }] = sources;
  const { name, ...codes } = occupation;
  return {
    titles: { neutral: name, ...titles },
    codes,
    ...(place === undefined ? {} : { place }),
    facts: joinFacts(sources.flatMap(({ facts }) => facts)).facts,
  };
}
