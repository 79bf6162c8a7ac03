import type { Fact, FactKind } from '../../src/occupation/fact.ts';
import type { Span } from '../../src/reading/span.ts';

/** Occupation, place, and what is said in figures. */
export const FIGURE_KINDS: readonly FactKind[] = ['title', 'place', 'salary', 'weekly-hours', 'statistic'];

/** How the facts of one kind were read. */
export interface KindScore {
  /** Facts that were entered by hand. */
  readonly entered: number;
  /** Those of them that the reader found. */
  readonly found: number;
  /** Facts that the reader reports. */
  readonly reported: number;
  /** Those of them that were not entered. */
  readonly excess: number;
}

/** What a reader missed and what it made up, for one document. */
export interface ReadingScore {
  readonly byKind: Readonly<Partial<Record<FactKind, KindScore>>>;
  readonly missed: readonly Fact[];
  readonly excess: readonly Fact[];
}

/**
 * Compares what was read with what was entered by hand: same kind, overlapping stretch, equal value; for phrases at
 * least half of the words are the same. A phrase entered in other words than the source's is compared by the source's.
 */
export function scoreReading(text: string, entered: readonly Fact[], read: readonly Fact[]): ReadingScore {
  const missed = entered.filter((fact) => !read.some((other) => agrees(text, fact, other)));
  const excess = read.filter((other) => !entered.some((fact) => agrees(text, fact, other)));
  const byKind: Partial<Record<FactKind, KindScore>> = {};
  for (const kind of new Set([...entered, ...read].map((fact) => fact.kind))) {
    const count = (facts: readonly Fact[]) => facts.filter((fact) => fact.kind === kind).length;
    byKind[kind] = {
      entered: count(entered),
      found: count(entered) - count(missed),
      reported: count(read),
      excess: count(excess),
    };
  }
  return { byKind, missed, excess };
}

/** The sum of the scores of several documents. */
export function addedScores(scores: readonly ReadingScore[]): ReadingScore['byKind'] {
  const sums: Partial<Record<FactKind, KindScore>> = {};
  for (const { byKind } of scores) {
    for (const [kind, score] of Object.entries(byKind) as [FactKind, KindScore][]) {
      const sum = sums[kind];
      sums[kind] = sum === undefined ? score : plus(sum, score);
    }
  }
  return sums;
}

/** The sum over all kinds. */
export function totalScore(byKind: ReadingScore['byKind']): KindScore {
  return Object.values(byKind).reduce(plus, { entered: 0, found: 0, reported: 0, excess: 0 });
}

function plus(a: KindScore, b: KindScore): KindScore {
  return {
    entered: a.entered + b.entered,
    found: a.found + b.found,
    reported: a.reported + b.reported,
    excess: a.excess + b.excess,
  };
}

function agrees(text: string, entered: Fact, read: Fact): boolean {
  if (entered.kind !== read.kind) return false;
  const pairs = entered.provenance.flatMap((one) =>
    read.provenance.filter((other) => overlaps(one, other)).map((other) => [one, other] as const),
  );
  if (pairs.length === 0) return false;
  if (!hasLabel(entered)) return isSameValue(entered, read);
  if (!isSameDetail(entered, read)) return false;
  return (
    sharesHalf(labelOf(entered), labelOf(read)) ||
    pairs.some(([one, other]) => sharesHalf(slice(text, one), slice(text, other)))
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function hasLabel(fact: Fact): boolean {
  return 'label' in fact.value && fact.kind !== 'statistic';
}

function labelOf({ value }: Fact): string {
  return 'label' in value ? value.label : '';
}

/** The figures by which a fact with a label is told from its like. */
function isSameDetail(a: Fact, b: Fact): boolean {
  if (a.kind === 'further-training' && b.kind === 'further-training')
    return a.value.months === undefined || JSON.stringify(a.value.months) === JSON.stringify(b.value.months);
  if (a.kind === 'career-step' && b.kind === 'career-step') return a.value.direction === b.value.direction;
  return true;
}

/** The properties that must be equal, whether they are there or not; what else was entered must be equal too. */
const COMPARED: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  salary: ['minValue', 'maxValue', 'unitText'],
  'weekly-hours': ['min', 'max'],
  statistic: ['value', 'maxValue', 'unit'],
  date: ['date', 'of'],
  place: ['name'],
};
/** Words and marks beside the figures. */
const UNCOMPARED = new Set(['label', 'population', 'levelText', 'inferred', 'component']);

/** What labels leave out that know percent, people, companies and years as units of a statistic. */
const OTHER_UNITS: ReadonlySet<unknown> = new Set(['positions', 'applications', 'institutions']);

function isSameValue(a: Fact, b: Fact): boolean {
  const [entered, read] = [a.value, b.value] as unknown as Record<string, unknown>[];
  const names = new Set([...(COMPARED[a.kind] ?? []), ...(a.kind === 'place' ? [] : Object.keys(entered ?? {}))]);
  return [...names].every(
    (name) =>
      UNCOMPARED.has(name) ||
      entered?.[name] === read?.[name] ||
      (name === 'unit' && entered?.[name] === undefined && OTHER_UNITS.has(read?.[name])),
  );
}

function sharesHalf(a: string, b: string): boolean {
  const one = tokensOf(a);
  const other = tokensOf(b);
  const shared = [...one].filter((token) => other.has(token)).length;
  return shared > 0 && shared * 2 >= Math.max(one.size, other.size);
}

const FUNCTION_WORDS = new Set(
  'der die das den dem des ein eine einen einem einer eines und oder sowie für von vom in im an am auf zu zum zur mit bei aus als ist sind'.split(
    ' ',
  ),
);

/** The words that carry meaning, without their endings. */
function tokensOf(phrase: string): ReadonlySet<string> {
  const words =
    phrase
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map((word) => word.replace(/(?<=\p{L}{3})(?:e[nrsm]?|n|s)$/u, '')),
  );
}
