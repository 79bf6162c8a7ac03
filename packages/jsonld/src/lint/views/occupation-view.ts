import { isNode } from '../../markup/node.ts';
import { type NodeView, nodesOf, statedIn } from './node-view.ts';

/** An occupation that stands on its own. */
export interface OccupationView {
  readonly node: NodeView;
  /** Entries of `estimatedSalary`. */
  readonly entries: readonly NodeView[];
  /** Entries that are distributions of amounts. */
  readonly distributions: readonly NodeView[];
  readonly locations: readonly NodeView[];
}

/** Reads an Occupation node. */
export function readOccupationNode(node: NodeView): OccupationView {
  const entries = nodesOf(node, 'estimatedSalary');
  return {
    node,
    entries,
    distributions: entries.filter(({ type }) => type === 'MonetaryAmountDistribution'),
    locations: nodesOf(node, 'occupationLocation').filter(({ node: place }) => isNode(place)),
  };
}

/** Figures of a distribution, from the lowest to the highest. */
export const PERCENTILES = ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'] as const;

/** The stated figures of a distribution. */
export function figuresOf(
  distribution: NodeView,
): { readonly key: (typeof PERCENTILES)[number]; readonly value: unknown }[] {
  return PERCENTILES.map((key) => ({ key, value: statedIn(distribution, key) })).filter(
    ({ value }) => value !== undefined,
  );
}
