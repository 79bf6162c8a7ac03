import { compareKey, isDescending } from '../query/compare-keys.ts';
import type { OrderStep, Plan, SortKey } from '../query/plan.ts';
import { type Figures, figuresOf } from './figures-of.ts';
import { firstValue, type KeywordColumn } from './keyword-column.ts';
import { nearest } from './masks.ts';
import type { MemoryIndex } from './memory-index.ts';

/** The keys of slots for an order. */
export interface SlotOrder {
  /** Negative where the first slot comes first. */
  compare(left: number, right: number): number;
  /** Positive where the slot comes after the keys. */
  compareWith(slot: number, keys: readonly SortKey[]): number;
  /** The steps by numbers before the first one by text, each as numbers that ascend with the order. */
  readonly ranks: readonly ((slots: Uint32Array) => Float64Array)[];
  /** The figures that slots are ordered by first, where those of a slot never change. */
  readonly figures?: OrderFigures;
  /** All keys of a slot, the id at the end. */
  keys(slot: number): SortKey[];
}

/** Figures that an order goes by. */
export interface OrderFigures extends Figures {
  readonly descending: boolean;
}

/** One step of the order. */
interface Step {
  readonly key: (slot: number) => SortKey;
  readonly descending: boolean;
  /** For numbers: ascends with the order, infinite where there is no value. */
  readonly rank?: (slot: number) => number;
  /** The same of many slots. */
  readonly ranks?: (slots: Uint32Array) => Float64Array;
  /** For numbers that belong to the document, not to the query. */
  readonly figures?: OrderFigures;
}

/** The order of a plan over the slots of an index. */
export function slotOrder(index: MemoryIndex, plan: Plan, points: Uint16Array | undefined): SlotOrder {
  const steps = [...plan.order.map((step) => stepOf(index, plan, step, points)), idStep(index)];
  const byText = steps.findIndex(({ rank }) => rank === undefined);
  const { figures } = steps[0] as Step;
  return {
    ranks: steps.slice(0, byText).flatMap(({ ranks }) => ranks ?? []),
    ...(figures === undefined ? {} : { figures }),
    keys: (slot) => steps.map(({ key }) => key(slot)),
    compare(left, right) {
      for (const { key, rank, descending } of steps) {
        const difference = rank ? ascending(rank(left), rank(right)) : compareKey(key(left), key(right), descending);
        if (difference !== 0) return difference;
      }
      return 0;
    },
    compareWith(slot, keys) {
      for (const [at, { key, rank, descending }] of steps.entries()) {
        const other = keys[at] as SortKey;
        const difference = rank
          ? ascending(rank(slot), rankOf(other as number | null, descending))
          : compareKey(key(slot), other, descending);
        if (difference !== 0) return difference;
      }
      return 0;
    },
  };
}

function stepOf(index: MemoryIndex, plan: Plan, step: OrderStep, points: Uint16Array | undefined): Step {
  const descending = isDescending(step);
  switch (step.by) {
    case 'relevance':
      return numeric((slot) => points?.[slot] ?? 0, descending);
    case 'distance':
      return numeric(distances(index, plan), descending);
    case 'number':
    case 'pay': {
      const figures = figuresOf(index, step);
      return { ...numeric(figures.figure, descending), figures: { ...figures, descending } };
    }
    case 'keyword':
      return { key: firstKeyword(index, step.field), descending };
    default:
      return step satisfies never;
  }
}

/** A step by numbers; no finite number is no value. */
function numeric(value: (slot: number) => number, descending: boolean): Step {
  return {
    descending,
    key: (slot) => (Number.isFinite(value(slot)) ? value(slot) : null),
    rank: (slot) => rankOf(value(slot), descending),
    ranks(slots) {
      const ranks = new Float64Array(slots.length);
      for (let at = 0; at < slots.length; at += 1) ranks[at] = rankOf(value(slots[at] as number), descending);
      return ranks;
    },
  };
}

function rankOf(value: number | null, descending: boolean): number {
  if (!Number.isFinite(value)) return Number.POSITIVE_INFINITY;
  return descending ? -(value as number) : (value as number);
}

function ascending(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function idStep({ ids }: MemoryIndex): Step {
  return { descending: false, key: (slot) => ids[slot] ?? null };
}

/** Kilometres by slot, NaN without a position. */
export function distances(index: MemoryIndex, { near }: Plan): (slot: number) => number {
  const column = near && index.positions.get(near.field);
  if (near === undefined || column === undefined) return () => Number.NaN;
  const { codes, values } = column;
  const known = new Map<number, number>();
  return (slot) => {
    const code = codes.data[slot] as number;
    let km = known.get(code);
    if (km === undefined) {
      km = nearest(near, values[code]) ?? Number.NaN;
      known.set(code, km);
    }
    return km;
  };
}

/** The one value of a single field by slot. */
export function firstKeyword({ keywords }: MemoryIndex, field: string): (slot: number) => string | null {
  const column = keywords.get(field) as KeywordColumn;
  return (slot) => firstValue(column, slot);
}
