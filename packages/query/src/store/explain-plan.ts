import type { Plan } from '../query/plan.ts';

/** The steps of a plan, in words for developers. */
export function explainPlan({ text, where, near, facets, stats, order, diversify, first, after }: Plan): string[] {
  const disjunctive = facets.filter((facet) => facet.disjunctive).map(({ field }) => field);
  const steps = [
    text && `words (${text.mode}): ${text.terms.map(({ token, parts }) => [token, ...parts].join('|')).join(' ')}`,
    ...where.map(({ field, predicate }) => {
      const waits = field !== undefined && disjunctive.includes(field);
      return `filter${waits ? ' (not in its own facet)' : ''}: ${JSON.stringify(predicate)}`;
    }),
    near && `circle: ${near.km} km around ${near.latitude}, ${near.longitude}${near.orRemote ? ', or remote' : ''}`,
    ...facets.map(({ field, kind }) => `count ${kind} of ${field}`),
    ...stats.map(({ field, by }) => `summarise ${field}${by === undefined ? '' : ` by ${by}`}`),
    diversify && `keep the first ${diversify.max} of each ${diversify.field}`,
    `first ${first} by ${[...order.map((step) => ('field' in step ? step.field : step.by)), 'id'].join(', ')}`,
    after && `after ${JSON.stringify(after)}`,
  ];
  return steps.filter((step) => step !== undefined);
}
