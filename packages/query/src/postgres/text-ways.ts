import type { Term } from '../query/plan.ts';
import { tieredWord } from './tiered-word.ts';

/** The words that go for each term without being it, by place of the term. */
export type NearlyWords = readonly NearlyTerm[];

/** The words that go for a term. */
interface NearlyTerm {
  /** For the whole. */
  readonly whole: readonly string[];
  /** For the part that is not sure. */
  readonly unsure: readonly string[];
}

/** Nothing goes for a term. */
export const NONE: NearlyTerm = { whole: [], unsure: [] };

/** The tiers, the best first. */
const TIERS = [8, 4, 2, 1];

/** Some of the words that go for a part of a term: those from one place of the list to before another. */
export interface Words {
  /** All of them, those of most points first; one parameter, of which each way takes what it looks for. */
  readonly all: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A word of each list: what an index answers by itself. */
export type Lists = readonly Words[];

/**
 * A way to find words, and its points. Conditions on words are never joined by OR: the planner might look one side of
 * it up in the rows, and the words lie outside of them.
 */
export interface Way {
  readonly points: number;
  readonly lists: Lists;
}

/** Most parts of a compound whose ways tell apart which of them is the worst. */
const MOST_APART = 2;

/** A term in some tier: the word itself, or one that is nearly it, or each of its parts. */
export function foundLists(term: Term, nearly: NearlyTerm | undefined): Lists {
  return ranksOf(term, nearly).map((ranks) => wholeOf(ranks.flat()));
}

/**
 * The ways to find a term, so that the best in which a row is found has its points.
 *
 * A nearly meant word is worth half: it is looked up one tier above, and those of the lowest tier are worth nothing. Of
 * the parts of a compound, which stand for it together, the worst counts. Of a few, it is one in the tier itself, those
 * before it above, those after it not below, so that a row is found once; of more, none stands below the tier, so that
 * their ways are no more than the tiers. In place of any of them the word itself may stand there.
 */
export function scoredWays(term: Term, nearly: NearlyTerm | undefined): readonly Way[] {
  const ranks = ranksOf(term, nearly).map(rankedWords);
  const inTier = (tier: number): readonly Lists[] =>
    ranks.length > MOST_APART
      ? [ranks.map((ranked) => ranked(0, tier))]
      : ranks.map((_, worst) =>
          ranks.map((ranked, index) => {
            if (index === worst) return ranked(tier, tier);
            return ranked(0, index > worst ? tier : tier - 1);
          }),
        );
  const ways = TIERS.flatMap((points, tier) => inTier(tier).map((lists) => ({ points, lists })));
  // What goes for the whole term is among the words of every part.
  const worthless =
    term.unsure === undefined
      ? [ranks.slice(0, 1).map((ranked) => ranked(TIERS.length, TIERS.length))]
      : inTier(TIERS.length);
  const all = [...ways, ...worthless.map((lists) => ({ points: 0, lists }))];
  return all.filter(({ lists }) => lists.every(({ from, to }) => from < to));
}

/** One way of each term, in every combination. */
export function combinations(ways: readonly (readonly Way[])[]): readonly Way[] {
  return ways.reduce((before, after) =>
    before.flatMap((left) =>
      after.map((right) => ({ points: left.points + right.points, lists: [...left.lists, ...right.lists] })),
    ),
  );
}

/** What each word is worth that goes for a part of a term, and how many parts the term needs. */
export function pointsOfWords(term: Term, nearly: NearlyTerm | undefined, place: number) {
  const parts = ranksOf(term, nearly);
  return parts.flatMap((ranks, part) =>
    ranks.flatMap((words, rank) =>
      words.map((word) => ({ word, term: place, part, needed: parts.length, points: TIERS[rank] ?? 0 })),
    ),
  );
}

/** For each of what must be there for a term, its parts or itself, the words that go for it by their points. */
function ranksOf(term: Term, { whole, unsure }: NearlyTerm = NONE): readonly Ranks[] {
  const { token, parts } = term;
  return (parts.length === 0 ? [token] : parts).map((part, place) =>
    byPoints(token, part, place === term.unsure?.place ? [...whole, ...unsure] : whole),
  );
}

/** Words by their points: in each of the tiers, and last those worth nothing. */
type Ranks = readonly (readonly string[])[];

/** The words that go for a part of a term by their points. */
function byPoints(token: string, part: string, nearly: readonly string[]): Ranks {
  const own = [...new Set([part, token])];
  return [
    ...TIERS.map((points) => [
      ...own.map((word) => tieredWord(points, word)),
      ...(points === TIERS[0] ? [] : nearly.map((word) => tieredWord(2 * points, word))),
    ]),
    nearly.map((word) => tieredWord(1, word)),
  ];
}

/** Gives the words from one rank to another, both of them among these. */
function rankedWords(ranks: Ranks): (first: number, last: number) => Words {
  const all = ranks.flat();
  const before = (rank: number) => ranks.slice(0, rank).reduce((sum, { length }) => sum + length, 0);
  return (first, last) => ({ all, from: before(first), to: before(last + 1) });
}

/** All of some words. */
export function wholeOf(all: readonly string[]): Words {
  return { all, from: 0, to: all.length };
}
