import type { Fact, FactKind } from '../occupation/fact.ts';
import type { FactMention } from './fact-mention.ts';
import { type FactScope, scopeOf } from './fact-scope.ts';
import type { OccupationTitle } from './find-occupation-title.ts';
import type { ReadingText } from './reading-text.ts';

/** Kinds of facts that may contradict each other. */
const COMPARED_KINDS: ReadonlySet<FactKind> = new Set(['salary', 'weekly-hours', 'further-training', 'statistic']);

/** What the words around each fact narrow it to, by where it first stands in the original text. */
export function factScopes(
  mentions: readonly FactMention[],
  reading: ReadingText,
  title: OccupationTitle | undefined,
): (fact: Fact) => FactScope | undefined {
  const own = [title?.place?.name, title?.name].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
  const compared = mentions.filter(({ kind }) => COMPARED_KINDS.has(kind));
  const byPlace = new Map(compared.map((mention) => [`${mention.kind} ${reading.original(mention.start)}`, mention]));
  return ({ kind, provenance }) => {
    const mention = byPlace.get(`${kind} ${provenance[0]?.start}`);
    return mention && scopeOf(mention, reading, own);
  };
}
