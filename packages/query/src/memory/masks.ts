import { boxAround } from '../geo/box-around.ts';
import { kilometres } from '../geo/kilometres.ts';
import type { NearPlan, Predicate } from '../query/plan.ts';
import type { CodedColumn } from './coded-column.ts';
import type { Codes } from './growing.ts';
import { countInSets, type KeywordColumn } from './keyword-column.ts';
import type { MemoryIndex, RangeColumn, Whereabouts } from './memory-index.ts';
import type { Steps } from './steps.ts';

/** 1 where the slot at the same place fulfils a condition, 0 where not. */
export type Mask = Uint8Array;

/** Which of some slots fulfil a condition; one step a condition, groups included, so that many can be given up. */
export function* maskOf(index: MemoryIndex, predicate: Predicate, slots: Uint32Array): Steps<Mask> {
  yield slots.length;
  switch (predicate.op) {
    case 'and':
      return yield* combined(index, predicate.of, slots, 1);
    case 'or':
      return yield* combined(index, predicate.of, slots, 0);
    case 'not':
      return inverse(yield* maskOf(index, predicate.of, slots));
    case 'in':
    case 'all':
    case 'none':
      return answerMask(codesOf(index, predicate), slots);
    case 'bounds': {
      const { data } = index.numbers.get(predicate.field) as { data: Float64Array };
      return boundsMask(data, predicate, slots);
    }
    case 'overlap':
      return overlapMask(index.ranges.get(predicate.field), predicate, slots, 0);
    case 'pay': {
      const column = index.pay.get(predicate.field)?.get(predicate.currency);
      return overlapMask(column, predicate, slots, predicate.unknown ? 1 : 0);
    }
    default:
      return predicate satisfies never;
  }
}

function inverse(mask: Mask): Mask {
  for (let at = 0; at < mask.length; at += 1) mask[at] = 1 - (mask[at] as number);
  return mask;
}

/** All masks together by `and` (neutral 1) or `or` (neutral 0). */
function* combined(index: MemoryIndex, of: readonly Predicate[], slots: Uint32Array, neutral: 0 | 1): Steps<Mask> {
  const all = new Uint8Array(slots.length).fill(neutral);
  for (const inner of of) turn(all, yield* maskOf(index, inner, slots), neutral);
  return all;
}

/** Turns the bits of a mask over where another one is not neutral. Its own function: in a generator the loop is slower. */
export function turn(all: Mask, other: Mask, neutral: 0 | 1): void {
  for (let at = 0; at < all.length; at += 1) {
    if (other[at] !== neutral) all[at] = 1 - neutral;
  }
}

/** A condition on codes of which many slots share one. */
export type CodedCondition = Extract<Predicate, { op: 'in' | 'all' | 'none' }> | NearPlan;

/** Codes by slot, and the answer to a condition by code. */
export interface CodedAnswers {
  /** Names the codes among those of other fields. */
  readonly field: string;
  readonly codes: Codes;
  /** 1 where the condition holds. */
  readonly answers: Uint8Array;
}

/** Asks a condition once a code. */
export function codesOf(index: MemoryIndex, condition: CodedCondition): CodedAnswers {
  const { field } = condition;
  if ('km' in condition) {
    const { codes, values } = index.positions.get(field) as CodedColumn<Whereabouts>;
    return { field, codes: codes.data, answers: nearAnswers(values, condition) };
  }
  const column = index.keywords.get(field) as KeywordColumn;
  return { field, codes: column.sets.data, answers: setAnswers(column, condition) };
}

function nearAnswers(values: readonly (Whereabouts | undefined)[], near: NearPlan): Uint8Array {
  const answers = new Uint8Array(values.length);
  const coordinates = coordinatesOf(values);
  const { south, north, west, east } = boxAround(near);
  const isOutside = (latitude: number, longitude: number) =>
    latitude < south || latitude > north || longitude < west || longitude > east;
  for (let code = 0; code < values.length; code += 1) {
    const at = 2 * code;
    if (!near.orRemote && isOutside(coordinates[at] as number, coordinates[at + 1] as number)) continue;
    answers[code] = Number(isNear(near, values[code]));
  }
  return answers;
}

function setAnswers(column: KeywordColumn, { op, values }: Extract<CodedCondition, { op: string }>): Uint8Array {
  const wanted = new Set(values.map((value) => column.byValue.get(value) ?? -1));
  const counts = countInSets(column, wanted);
  const answers = new Uint8Array(counts.length);
  for (let set = 0; set < counts.length; set += 1) {
    const count = counts[set] as number;
    answers[set] = Number(op === 'all' ? count === wanted.size : count > 0 === (op === 'in'));
  }
  return answers;
}

function answerMask({ codes, answers }: CodedAnswers, slots: Uint32Array): Mask {
  const mask = new Uint8Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) mask[at] = answers[codes[slots[at] as number] as number] as number;
  return mask;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** No number is within any bounds where there is none: comparison with NaN is false. */
function boundsMask(data: Float64Array, { min, max }: Bounds, slots: Uint32Array): Mask {
  const mask = new Uint8Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) {
    const value = data[slots[at] as number] as number;
    if (value >= min && value <= max) mask[at] = 1;
  }
  return mask;
}

function overlapMask(column: RangeColumn | undefined, { min, max }: Bounds, slots: Uint32Array, unknown: 0 | 1): Mask {
  const mask = new Uint8Array(slots.length).fill(unknown);
  if (column === undefined) return mask;
  const [lower, upper, known] = [column.min.data, column.max.data, column.min.length];
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number;
    const low = slot < known ? (lower[slot] as number) : Number.NaN;
    if (Number.isNaN(low)) continue;
    mask[at] = (upper[slot] as number) >= min && low <= max ? 1 : 0;
  }
  return mask;
}

/** Which of some slots lie within a circle. */
export function nearMask(index: MemoryIndex, near: NearPlan, slots: Uint32Array): Mask {
  return answerMask(codesOf(index, near), slots);
}

function isNear(near: NearPlan, where: Whereabouts | undefined): boolean {
  if (where === undefined) return false;
  return (near.orRemote && where.remote) || (nearest(near, where) ?? Number.POSITIVE_INFINITY) <= near.km;
}

/** Latitude and longitude by code, side by side: most codes are told by them alone. Kept until a code is added. */
const COORDINATES = new WeakMap<object, Float64Array>();

/** NaN where there is not exactly one position. */
function coordinatesOf(values: readonly (Whereabouts | undefined)[]): Float64Array {
  let coordinates = COORDINATES.get(values);
  if (coordinates?.length !== 2 * values.length) {
    coordinates = Float64Array.from(
      values.flatMap((where) => {
        const { latitude, longitude } = (where?.positions.length === 1 && where.positions[0]) || NOWHERE;
        return [latitude, longitude];
      }),
    );
    COORDINATES.set(values, coordinates);
  }
  return coordinates;
}

const NOWHERE = { latitude: Number.NaN, longitude: Number.NaN };

/** Kilometres from the centre of a circle to the nearest position. */
export function nearest(near: NearPlan, where: Whereabouts | undefined): number | undefined {
  let least: number | undefined;
  for (const position of where?.positions ?? []) {
    const km = kilometres(near, position);
    if (least === undefined || km < least) least = km;
  }
  return least;
}

/** The slots whose place in the mask holds 1. */
export function masked(slots: Uint32Array, mask: Mask): Uint32Array {
  // One place more than is kept: the last slot is written before it is known whether it counts.
  const kept = new Uint32Array(slots.length + 1);
  let count = 0;
  for (let at = 0; at < slots.length; at += 1) {
    kept[count] = slots[at] as number;
    count += mask[at] as number;
  }
  return kept.subarray(0, count);
}
