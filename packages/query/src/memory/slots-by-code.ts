import type { Codes } from './growing.ts';

/** The first slots of a column, one code after the other. */
export interface SlotsByCode {
  /** Where the slots of each code begin; one more than there are codes. */
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
}

/** Puts the first `size` slots in the order of their codes. */
export function slotsByCode(codes: Codes, size: number): SlotsByCode {
  let greatest = 0;
  for (let slot = 0; slot < size; slot += 1) greatest = Math.max(greatest, codes[slot] as number);
  const starts = new Uint32Array(greatest + 2);
  for (let slot = 0; slot < size; slot += 1) {
    const next = (codes[slot] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let code = 0; code <= greatest; code += 1) {
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  }
  const places = starts.slice();
  const slots = new Uint32Array(size);
  for (let slot = 0; slot < size; slot += 1) {
    const code = codes[slot] as number;
    slots[places[code] as number] = slot;
    places[code] = (places[code] as number) + 1;
  }
  return { starts, slots };
}

/** The slots up to `size` whose code holds 1, those that have come later too. */
export function slotsOf({ starts, slots }: SlotsByCode, answers: Uint8Array, codes: Codes, size: number) {
  const found = new Uint32Array(countOf({ starts }, answers) + size - slots.length);
  let count = 0;
  for (let code = 0; code < starts.length - 1; code += 1) {
    if (answers[code] === 0) continue;
    const own = slots.subarray(starts[code], starts[code + 1]);
    found.set(own, count);
    count += own.length;
  }
  for (let slot = slots.length; slot < size; slot += 1) {
    if (answers[codes[slot] as number] === 0) continue;
    found[count] = slot;
    count += 1;
  }
  return found.subarray(0, count);
}

/** How many of the first slots have a code that holds 1. */
export function countOf({ starts }: Pick<SlotsByCode, 'starts'>, answers: Uint8Array): number {
  let count = 0;
  for (let code = 0; code < starts.length - 1; code += 1) {
    if (answers[code] === 1) count += (starts[code + 1] as number) - (starts[code] as number);
  }
  return count;
}
