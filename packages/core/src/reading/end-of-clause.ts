/** Where a clause ends: at a sign, but not at the comma of a figure. */
export function endOfClause(lower: string, from: number): number {
  const end = lower.slice(from).search(/[,;:.!?](?= |$)/u);
  return end === -1 ? lower.length : from + end;
}
