/**
 * The first `most` of some items in an order, sorted; the rest is never sorted.
 *
 * A heap with the last of the kept items on top takes one comparison for an item that is not among them.
 */
export function firstOf<Item>(
  items: Iterable<Item>,
  most: number,
  compare: (left: Item, right: Item) => number,
): Item[] {
  const heap: Item[] = [];
  if (most === 0) return heap;
  for (const item of items) {
    if (heap.length < most) {
      heap.push(item);
      rise(heap, compare);
    } else if (compare(item, heap[0] as Item) < 0) {
      heap[0] = item;
      sink(heap, compare);
    }
  }
  return heap.sort(compare);
}

function rise<Item>(heap: Item[], compare: (left: Item, right: Item) => number): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(heap[at] as Item, heap[parent] as Item) <= 0) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink<Item>(heap: Item[], compare: (left: Item, right: Item) => number): void {
  let at = 0;
  for (;;) {
    let last = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && compare(heap[child] as Item, heap[last] as Item) > 0) last = child;
    }
    if (last === at) return;
    swap(heap, at, last);
    at = last;
  }
}

function swap<Item>(heap: Item[], left: number, right: number): void {
  const item = heap[left] as Item;
  heap[left] = heap[right] as Item;
  heap[right] = item;
}
