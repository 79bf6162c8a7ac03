import { compareCodePoints } from '../text/compare-code-points.ts';

/** Something with a name. */
export interface Named {
  readonly name: string;
  /** Place of the name among those that were put in order last; undefined where it is newer. */
  rank: number | undefined;
}

/** Puts some of many names in order again and again, most of which were put in order before. */
export interface NameOrder {
  /** Gives something new its name. */
  named(name: string): Named;
  /** The names of some things, by code point. */
  sorted(some: readonly Named[]): string[];
}

/** Up to this share of new names, they are put in order one by one rather than all anew. */
const FEW_NEW = 1 / 8;

/** An order of names; `all` gives everything that has one. */
export function nameOrder(all: () => readonly Named[]): NameOrder {
  let ranked: readonly Named[] = [];
  let fresh = 0;
  const rankAll = () => {
    ranked = [...all()].sort((left, right) => compareCodePoints(left.name, right.name));
    for (const [rank, thing] of ranked.entries()) thing.rank = rank;
    fresh = 0;
  };
  return {
    named(name) {
      fresh += 1;
      return { name, rank: undefined };
    },
    sorted(some) {
      if (fresh > ranked.length * FEW_NEW) rankAll();
      const ranks = new Uint32Array(some.length);
      const names: string[] = [];
      let count = 0;
      for (const { name, rank } of some) {
        if (rank === undefined) names.push(name);
        else {
          ranks[count] = rank;
          count += 1;
        }
      }
      const known = Array.from(ranks.subarray(0, count).sort(), (rank) => (ranked[rank] as Named).name);
      return names.length === 0 ? known : [...known, ...names].sort(compareCodePoints);
    },
  };
}
