import type { Position, Range } from '@berufsbild/core';
import type { Tier } from '../collection/field.ts';
import { atoms, type ReadDocument, type ReadText } from '../collection/read-document.ts';
import { kilometres } from '../geo/kilometres.ts';
import { isNearly } from './is-nearly.ts';
import type { Nearly, NearPlan, Plan, Predicate, Term, TextPlan } from './plan.ts';

/** What a plan asks of one document. */
type Asked = Pick<Plan, 'text' | 'where' | 'near'>;

/**
 * Tells of many plans whether they find one document, and with which relevance; undefined where they do not.
 *
 * This is the meaning of a query, document by document; engines give the same for many documents at once.
 */
export function documentMatcher(read: ReadDocument): (plan: Asked) => number | undefined {
  let pointsOf: PointsOf | undefined;
  return ({ text, where, near }) => {
    if (!where.every(({ predicate }) => matchPredicate(predicate, read))) return undefined;
    if (near !== undefined && !isNear(near, read)) return undefined;
    if (text === undefined) return 0;
    pointsOf ??= termPoints(bestTiers(read.texts));
    return relevance(text, pointsOf, read.texts);
  };
}

/** Whether a document fulfils a condition. */
function matchPredicate(predicate: Predicate, read: ReadDocument): boolean {
  switch (predicate.op) {
    case 'and':
      return predicate.of.every((inner) => matchPredicate(inner, read));
    case 'or':
      return predicate.of.some((inner) => matchPredicate(inner, read));
    case 'not':
      return !matchPredicate(predicate.of, read);
    case 'in':
      return predicate.values.some((value) => hasValue(read, predicate.field, value));
    case 'all':
      return predicate.values.every((value) => hasValue(read, predicate.field, value));
    case 'none':
      return !predicate.values.some((value) => hasValue(read, predicate.field, value));
    case 'bounds': {
      const value = read.numbers.get(predicate.field);
      return value !== undefined && value >= predicate.min && value <= predicate.max;
    }
    case 'overlap': {
      const range = read.ranges.get(predicate.field);
      return range !== undefined && overlaps(range, predicate);
    }
    case 'pay': {
      const pay = read.pay.get(predicate.field)?.find(({ currency }) => currency === predicate.currency);
      return pay === undefined ? predicate.unknown : overlaps(pay, predicate);
    }
    default:
      return predicate satisfies never;
  }
}

function hasValue(read: ReadDocument, field: string, value: string): boolean {
  return read.keywords.get(field)?.includes(value) ?? false;
}

function overlaps(range: Range, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return (range.max ?? Number.POSITIVE_INFINITY) >= min && (range.min ?? Number.NEGATIVE_INFINITY) <= max;
}

/** Whether a document lies within a circle. */
function isNear(near: NearPlan, read: ReadDocument): boolean {
  const where = read.positions.get(near.field);
  if (near.orRemote && where?.remote) return true;
  return (distance(near, read) ?? Number.POSITIVE_INFINITY) <= near.km;
}

/** Kilometres from the centre of a circle to the nearest position of a document. */
export function distance(centre: NearPlan, read: ReadDocument): number | undefined {
  const positions = read.positions.get(centre.field)?.positions ?? [];
  if (positions.length === 0) return undefined;
  return Math.min(...positions.map((position: Position) => kilometres(centre, position)));
}

/** Sum of the points of the words; undefined where they are not found. */
function relevance(text: TextPlan, pointsOf: PointsOf, texts: readonly ReadText[]): number | undefined {
  const points = text.terms.map(pointsOf);
  const found = points.filter((value) => value !== undefined);
  if (found.length < (text.mode === 'any' ? 1 : points.length)) return undefined;
  if (text.mode === 'phrase' && !hasPhrase(text, texts)) return undefined;
  return found.reduce<number>((sum, value) => sum + value, 0);
}

/** The best tier of each word and part of a word. */
type Tiers = ReadonlyMap<string, Tier>;

function bestTiers(texts: readonly ReadText[]): Tiers {
  const tiers = new Map<string, Tier>();
  for (const { tier, tokens } of texts) {
    for (const word of tokens.flatMap(({ token, parts }) => [token, ...parts])) {
      if (tier > (tiers.get(word) ?? 0)) tiers.set(word, tier);
    }
  }
  return tiers;
}

/** The points of a term in one document; undefined where it is not found. */
type PointsOf = (term: Term) => number | undefined;

/** The best field that a word stands in, as a whole, in its parts, or nearly. */
function termPoints(tiers: Tiers): PointsOf {
  return (term) => best([tiers.get(term.token), partPoints(term, tiers), nearlyPoints(term.nearly, tiers)]);
}

function partPoints({ parts, unsure }: Term, tiers: Tiers): number | undefined {
  const points = parts
    .map((part, place) =>
      best([tiers.get(part), nearlyPoints(place === unsure?.place ? unsure.nearly : undefined, tiers)]),
    )
    .filter((value) => value !== undefined);
  return points.length === 0 || points.length < parts.length ? undefined : Math.min(...points);
}

function nearlyPoints(nearly: Nearly | undefined, tiers: Tiers): number | undefined {
  if (nearly === undefined) return undefined;
  let most: number | undefined;
  for (const [word, tier] of tiers) {
    if (tier >> 1 > (most ?? -1) && isNearly(nearly, word)) most = tier >> 1;
  }
  return most;
}

function best(points: readonly (number | undefined)[]): number | undefined {
  const found = points.filter((value) => value !== undefined);
  return found.length === 0 ? undefined : Math.max(...found);
}

function hasPhrase({ terms }: TextPlan, texts: readonly ReadText[]): boolean {
  const phrase = terms.flatMap(atoms);
  return texts.some(({ tokens }) => {
    const words = tokens.flatMap(atoms);
    return words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word));
  });
}
