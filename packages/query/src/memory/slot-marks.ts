/** 1 by slot for some slots, 0 for the rest. */
export function slotMarks(slots: Uint32Array, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (let at = 0; at < slots.length; at += 1) marks[slots[at] as number] = 1;
  return marks;
}
