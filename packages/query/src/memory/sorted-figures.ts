/** The finite figures of all slots up to one, ascending, and the slots whose figure is open. */
export interface SortedFigures {
  readonly slots: Uint32Array;
  readonly values: Float64Array;
  readonly open: Uint32Array;
  /** How many slots were looked at. */
  readonly size: number;
}

/** Nothing sorted yet. */
export const NO_FIGURES: SortedFigures = {
  slots: new Uint32Array(0),
  values: new Float64Array(0),
  open: new Uint32Array(0),
  size: 0,
};

/**
 * Brings sorted figures up to `size` slots: the new ones are sorted by themselves and merged in. The figure of a slot
 * never changes, so what was sorted stays so.
 */
export function sortedUpTo(before: SortedFigures, size: number, figure: (slot: number) => number): SortedFigures {
  if (before.size === size) return before;
  const added: number[] = [];
  const open = Array.from(before.open);
  for (let slot = before.size; slot < size; slot += 1) {
    const value = figure(slot);
    if (Number.isFinite(value)) added.push(slot);
    else if (!Number.isNaN(value)) open.push(slot);
  }
  const ranked = added.map((slot) => [figure(slot), slot] as const).sort(([left], [right]) => left - right);
  return { ...merged(before, ranked), open: Uint32Array.from(open), size };
}

function merged({ slots, values }: SortedFigures, added: readonly (readonly [value: number, slot: number])[]) {
  const length = slots.length + added.length;
  const all = { slots: new Uint32Array(length), values: new Float64Array(length) };
  let [old, fresh] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const next = added[fresh];
    if (next === undefined || (old < slots.length && (values[old] as number) <= next[0])) {
      all.slots[at] = slots[old] as number;
      all.values[at] = values[old] as number;
      old += 1;
    } else {
      all.slots[at] = next[1];
      all.values[at] = next[0];
      fresh += 1;
    }
  }
  return all;
}
