/** The slots of each code, one code after the other. */
export interface SlotsByCode {
  /** Where the slots of each code begin; one more than there are codes. */
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
}

/** Puts some slots in the order of their codes, of which there are `size`. */
export function slotsByCode(codes: Uint32Array, size: number, slots: Uint32Array): SlotsByCode {
  const starts = new Uint32Array(size + 1);
  for (let at = 0; at < slots.length; at += 1) {
    const code = codes[slots[at] as number] as number;
    starts[code + 1] = (starts[code + 1] as number) + 1;
  }
  for (let code = 0; code < size; code += 1) starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  const next = starts.slice();
  const ordered = new Uint32Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number;
    const code = codes[slot] as number;
    ordered[next[code] as number] = slot;
    next[code] = (next[code] as number) + 1;
  }
  return { starts, slots: ordered };
}

/** The slots whose code holds 1. */
export function slotsOf({ starts, slots }: SlotsByCode, answers: Uint8Array): Uint32Array {
  const found = new Uint32Array(countOf({ starts }, answers));
  let count = 0;
  for (let code = 0; code < answers.length; code += 1) {
    if (answers[code] === 0) continue;
    const own = slots.subarray(starts[code], starts[code + 1]);
    found.set(own, count);
    count += own.length;
  }
  return found;
}

/** How many slots have a code that holds 1. */
export function countOf({ starts }: Pick<SlotsByCode, 'starts'>, answers: Uint8Array): number {
  let count = 0;
  for (let code = 0; code < answers.length; code += 1) {
    if (answers[code] === 1) count += (starts[code + 1] as number) - (starts[code] as number);
  }
  return count;
}
