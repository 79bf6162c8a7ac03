import type { StoredDocument } from '../collection/collection.ts';
import { firstOf } from '../engine/first-of.ts';
import type { PartialAnswer, PartialHit } from '../engine/partial-answer.ts';
import type { Conjunct, FacetPlan, Plan } from '../query/plan.ts';
import { countFacet } from './count-facet.ts';
import { firstSlots } from './first-slots.ts';
import { type CodedCondition, codesOf, type Mask, masked, maskOf, nearMask, turn } from './masks.ts';
import type { Memo } from './memo.ts';
import { documentAt, type MemoryIndex } from './memory-index.ts';
import { distances, firstKeyword, type SlotOrder, slotOrder } from './order.ts';
import { countOf, slotsOf } from './slots-by-code.ts';
import type { Steps } from './steps.ts';
import { summarise } from './summarise.ts';
import { textScores } from './text-scores.ts';

/** Runs a plan over an index, which must stay as it is between the steps; so must the memo's room for scores, or be left. */
export function* partialAnswerOf(index: MemoryIndex, plan: Plan, memo: Memo): Steps<PartialAnswer> {
  const possible = yield* candidates(index, plan, memo);
  const { found, foundWithout } = yield* narrowed(index, plan, possible);
  const hits = hitsOf(index, plan, found, possible.points, memo);
  const facets = yield* eachOf(plan.facets, found, (facet) => countFacet(index, facet, foundWithout(facet)));
  const stats = yield* eachOf(plan.stats, found, (request) => summarise(index, request, found, memo));
  return { total: found.length, hits, facets, stats };
}

function* eachOf<Asked, Value>(
  all: readonly Asked[],
  { length }: Uint32Array,
  answer: (asked: Asked) => Value,
): Steps<Value[]> {
  const answers: Value[] = [];
  for (const asked of all) {
    yield length;
    answers.push(answer(asked));
  }
  return answers;
}

/** Living slots among which all that are found are. */
interface Candidates {
  readonly slots: Uint32Array;
  /** Points by slot. */
  readonly points?: Uint16Array;
  /** A condition that has been applied already. */
  readonly applied?: CodedCondition;
}

/** The slots of the narrowest condition, or all; of these, where there is text, those that have the words. */
function* candidates(index: MemoryIndex, plan: Plan, memo: Memo): Steps<Candidates> {
  const except = plan.except === undefined ? undefined : index.slotOf.get(plan.except);
  const narrowest = yield* narrowestOf(index, plan, memo);
  if (plan.text === undefined) {
    return { ...narrowest, slots: without(except, narrowest?.slots ?? memo.living()) };
  }
  const { slots, points } = yield* textScores(index.words, plan.text, memo.scores(), narrowest?.slots);
  return { ...narrowest, slots: without(except, narrowest === undefined ? livingOf(index, slots) : slots), points };
}

function without(except: number | undefined, slots: Uint32Array): Uint32Array {
  return except === undefined ? slots : slots.filter((slot) => slot !== except);
}

function livingOf({ ids, dead }: MemoryIndex, slots: Uint32Array): Uint32Array {
  if (dead === 0) return slots;
  const living = new Uint32Array(slots.length);
  let count = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number;
    if (ids[slot] === undefined) continue;
    living[count] = slot;
    count += 1;
  }
  return living.subarray(0, count);
}

/** Up to this share of all slots, it is quicker to go to the slots of a code than to look at the code of each slot. */
const SMALL_SHARE = 1 / 4;

/** The slots of the condition that has the fewest; undefined where none is narrow. */
function* narrowestOf(index: MemoryIndex, plan: Plan, memo: Memo): Steps<Candidates | undefined> {
  const size = index.ids.length;
  let fewest = size * SMALL_SHARE;
  let narrowest: (() => Candidates) | undefined;
  for (const condition of codedConditions(plan)) {
    const { field, codes, answers } = codesOf(index, condition);
    yield answers.length;
    const byCode = memo.byCode(field, codes);
    const count = countOf(byCode, answers);
    if (count >= fewest) continue;
    fewest = count;
    narrowest = () => ({ slots: livingOf(index, slotsOf(byCode, answers, codes, size)), applied: condition });
  }
  return narrowest?.();
}

/** The conditions on codes that hold for all facets. */
function codedConditions({ where, near, facets }: Plan): CodedCondition[] {
  const common = where.filter((conjunct) => !isOwn(conjunct, facets));
  const coded = common.flatMap(({ predicate }) => (predicate.op === 'in' || predicate.op === 'all' ? [predicate] : []));
  return near === undefined ? coded : [...coded, near];
}

/** Whether a condition is left out of the facet of its own field. */
function isOwn({ field }: Conjunct, facets: readonly FacetPlan[]): boolean {
  return field !== undefined && facets.some((facet) => facet.disjunctive && facet.field === field);
}

interface Narrowed {
  /** The slots that fulfil all conditions. */
  readonly found: Uint32Array;
  /** The slots that fulfil all conditions but the facet's own. */
  readonly foundWithout: (facet: FacetPlan) => Uint32Array;
}

/** Applies first what holds for all facets, then what some of them leave out. */
function* narrowed(index: MemoryIndex, { where, near, facets }: Plan, { slots, applied }: Candidates): Steps<Narrowed> {
  let common = slots;
  for (const { predicate } of where.filter((part) => !isOwn(part, facets) && part.predicate !== applied)) {
    common = masked(common, yield* maskOf(index, predicate, common));
  }
  yield common.length;
  if (near !== undefined && near !== applied) common = masked(common, nearMask(index, near, common));
  const own = where.filter((part) => isOwn(part, facets));
  const masks: Mask[] = [];
  for (const { predicate } of own) masks.push(yield* maskOf(index, predicate, common));
  yield common.length * masks.length;
  const found = maskedByAll(common, masks);
  const foundWithout = ({ field }: FacetPlan) => {
    const others = masks.filter((_, at) => own[at]?.field !== field);
    return others.length === masks.length ? found : maskedByAll(common, others);
  };
  return { found, foundWithout };
}

function maskedByAll(slots: Uint32Array, masks: readonly Mask[]): Uint32Array {
  if (masks.length === 0) return slots;
  const all = new Uint8Array(slots.length).fill(1);
  for (const mask of masks) turn(all, mask, 1);
  return masked(slots, all);
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
      document: documentAt(index, slot) as StoredDocument,
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
