/** The value that stands at a place, counted from 1, when the values are put in ascending order. */
export function smallest(values: Float64Array, place: number): number {
  // A heap of the smallest so far, the greatest of them on top.
  const heap = values.slice(0, place);
  for (let at = (place >> 1) - 1; at >= 0; at -= 1) sink(heap, at);
  for (let at = place; at < values.length; at += 1) {
    const value = values[at] as number;
    if (value >= (heap[0] as number)) continue;
    heap[0] = value;
    sink(heap, 0);
  }
  return heap[0] as number;
}

function sink(heap: Float64Array, from: number): void {
  const value = heap[from] as number;
  let at = from;
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && (heap[child + 1] as number) > (heap[child] as number)) child += 1;
    if ((heap[child] as number) <= value) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = value;
}
