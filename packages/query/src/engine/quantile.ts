/**
 * The figure below which a share of ascending figures lies, linear between two of them.
 *
 * @see PostgreSQL `percentile_cont`; R `quantile(type = 7)`
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  const position = share * (ascending.length - 1);
  const below = ascending[Math.floor(position)] as number;
  const above = ascending[Math.ceil(position)] as number;
  return below + (above - below) * (position - Math.floor(position));
}
