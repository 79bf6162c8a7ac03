/**
 * The figure below which a share of ascending figures lies, linear between two of them.
 *
 * @see PostgreSQL `percentile_cont`; R `quantile(type = 7)`
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  const position = share * (ascending.length - 1);
  return between(ascending[Math.floor(position)] as number, ascending[Math.ceil(position)] as number, position);
}

/** The figure at a position between two neighbours. */
export function between(below: number, above: number, position: number): number {
  return below + (above - below) * (position - Math.floor(position));
}
