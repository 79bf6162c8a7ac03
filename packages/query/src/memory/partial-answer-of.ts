import type { StoredDocument } from '../collection/collection.ts';
import { firstOf } from '../engine/first-of.ts';
import type { PartialAnswer, PartialHit } from '../engine/partial-answer.ts';
import type { Conjunct, FacetPlan, Plan } from '../query/plan.ts';
import { countFacet } from './count-facet.ts';
import { firstSlots } from './first-slots.ts';
import { type Mask, masked, maskOf, nearMask } from './masks.ts';
import type { Memo } from './memo.ts';
import type { MemoryIndex } from './memory-index.ts';
import { distances, firstKeyword, type SlotOrder, slotOrder } from './order.ts';
import { summarise } from './summarise.ts';
import { textScores } from './text-scores.ts';

/** Runs a plan over an index. */
export function partialAnswerOf(index: MemoryIndex, plan: Plan, memo: Memo): PartialAnswer {
  const { points, slots } = candidates(index, plan, memo);
  const { found, foundWithout } = narrowed(index, plan, slots);
  return {
    total: found.length,
    hits: hitsOf(index, plan, found, points, memo),
    facets: plan.facets.map((facet) => countFacet(index, facet, foundWithout(facet))),
    stats: plan.stats.map((stats) => summarise(index, stats, found, memo)),
  };
}

/** The slots that have the words, or all. */
function candidates(index: MemoryIndex, { text, except }: Plan, memo: Memo) {
  const left = except === undefined ? undefined : index.slotOf.get(except);
  const isIn = (slot: number) => index.documents[slot] !== undefined && slot !== left;
  if (text === undefined) {
    const slots = memo.living();
    return { slots: left === undefined ? slots : slots.filter(isIn), points: undefined };
  }
  const { slots, points } = textScores(index.words, text, index.documents.length);
  return { slots: left === undefined && index.dead === 0 ? slots : slots.filter(isIn), points };
}

interface Narrowed {
  /** The slots that fulfil all conditions. */
  readonly found: Uint32Array;
  /** The slots that fulfil all conditions but the facet's own. */
  readonly foundWithout: (facet: FacetPlan) => Uint32Array;
}

/** Applies first what holds for all facets, then what some of them leave out. */
function narrowed(index: MemoryIndex, { where, near, facets }: Plan, slots: Uint32Array): Narrowed {
  const disjunctive = new Set(facets.filter((facet) => facet.disjunctive).map(({ field }) => field));
  const isOwn = ({ field }: Conjunct) => field !== undefined && disjunctive.has(field);
  let common = slots;
  for (const { predicate } of where.filter((part) => !isOwn(part))) {
    common = masked(common, maskOf(index, predicate, common));
  }
  if (near !== undefined) common = masked(common, nearMask(index, near, common));
  const own = where.filter(isOwn);
  const masks = own.map(({ predicate }) => maskOf(index, predicate, common));
  const found = masked(common, allOf(masks, common.length));
  const foundWithout = ({ field }: FacetPlan) => {
    const others = masks.filter((_, at) => own[at]?.field !== field);
    return others.length === masks.length ? found : masked(common, allOf(others, common.length));
  };
  return { found, foundWithout };
}

function allOf(masks: readonly Mask[], length: number): Mask {
  if (masks.length === 1) return masks[0] as Mask;
  const all = new Uint8Array(length).fill(1);
  for (const mask of masks) {
    for (let at = 0; at < length; at += 1) all[at] = (all[at] as number) & (mask[at] as number);
  }
  return all;
}

function hitsOf(
  index: MemoryIndex,
  plan: Plan,
  found: Uint32Array,
  points: Uint16Array | undefined,
  memo: Memo,
): PartialHit[] {
  const order = slotOrder(index, plan, points);
  const group = plan.diversify === undefined ? undefined : firstKeyword(index, plan.diversify.field);
  const slots =
    group === undefined ? firstSlots(index, order, plan, found, memo) : firstOfGroups(order, plan, found, group);
  const km = distances(index, plan);
  return slots.map((slot): PartialHit => {
    const value = group?.(slot) ?? null;
    return {
      document: index.documents[slot] as StoredDocument,
      relevance: points?.[slot] ?? 0,
      ...(Number.isNaN(km(slot)) ? {} : { km: km(slot) }),
      keys: order.keys(slot),
      ...(value === null ? {} : { group: value }),
    };
  });
}

/** All slots that are among the first of their group. */
function firstOfGroups(
  { compare }: SlotOrder,
  { diversify }: Plan,
  found: Uint32Array,
  group: (slot: number) => string | null,
): number[] {
  const ungrouped: number[] = [];
  const groups = new Map<string, number[]>();
  for (const slot of found) {
    const value = group(slot);
    const members = value === null ? ungrouped : groups.get(value);
    if (members !== undefined) members.push(slot);
    else groups.set(value as string, [slot]);
  }
  const firsts = [...groups.values()].map((members) => firstOf(members, diversify?.max ?? 0, compare));
  return [...ungrouped, ...firsts.flat()].sort(compare);
}
