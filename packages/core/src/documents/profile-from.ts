import type { Fact } from '../occupation/fact.ts';
import type { OccupationProfile } from '../occupation/occupation-profile.ts';
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
    facts: merged(sources.flatMap(({ facts }) => facts)),
  };
}

/** Facts of one kind and one value are one fact, which keeps the first id, all places, and the latest date. */
function merged(facts: readonly Fact[]): readonly Fact[] {
  const byMeaning = new Map<string, Fact>();
  for (const fact of facts) {
    const meaning = `${fact.kind} ${JSON.stringify(fact.value)}`;
    const earlier = byMeaning.get(meaning);
    byMeaning.set(meaning, earlier === undefined ? fact : joined(earlier, fact));
  }
  return [...byMeaning.values()];
}

function joined(earlier: Fact, later: Fact): Fact {
  const asOf = [earlier.asOf, later.asOf]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return {
    ...earlier,
    provenance: [...earlier.provenance, ...later.provenance],
    ...(asOf === undefined ? {} : { asOf }),
  };
}
