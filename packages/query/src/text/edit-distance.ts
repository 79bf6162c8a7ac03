/**
 * Wrong, missing, surplus and swapped letters between two words (optimal string alignment), in UTF-16 units.
 *
 * Gives `most + 1` as soon as there are more than `most`.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = nextRow(left, right, row, previous, before);
    if (Math.min(...current) > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[right.length] ?? 0, most + 1);
}

function nextRow(left: string, right: string, row: number, previous: readonly number[], before: readonly number[]) {
  const current = [row];
  for (let column = 1; column <= right.length; column += 1) {
    const same = left[row - 1] === right[column - 1];
    const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    current[column] = Math.min(
      at(previous, column) + 1,
      at(current, column - 1) + 1,
      at(previous, column - 1) + (same ? 0 : 1),
      swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
