import { atoms } from '../collection/read-document.ts';
import type { Term, TextPlan } from '../query/plan.ts';
import { allOf, anyOf, type CompileContext, type SearchDialect } from './compile-context.ts';
import { phraseText, tieredWord } from './tiered-word.ts';

/** The words of the index that go for a term without being it, by place of the term. */
export type NearlyWords = readonly (readonly string[])[];

/** What a row is known by while its points are summed; its place in the table is found faster than its id. */
const ROW_KEYS: Readonly<Record<SearchDialect, string>> = { materialise: 'ctid', pushdown: 'id' };

/** The tiers, the best first. */
const TIERS = [8, 4, 2, 1];

/** What search text adds to a statement about rows `d`. */
export interface TextSql {
  readonly join: string;
  /** What must hold besides, those conditions included that the join does not see to. */
  readonly conditions: readonly string[];
  readonly relevance: string;
}

/** Most terms whose tiers are combined: each more makes four times as many look-ups. */
const MOST_COMBINED = 3;

/** Search text in SQL, together with the other conditions of a row, so that one index can answer both. */
export function compileText(
  context: CompileContext,
  text: TextPlan,
  nearly: NearlyWords,
  conditions: readonly string[],
  isScored: boolean,
): TextSql {
  const all = [...phraseSql(context, text), ...conditions];
  if (!isScored) {
    const found = text.terms.map((term, index) => foundSql(context, term, nearly[index] ?? []));
    return { join: '', conditions: [...(text.mode === 'any' ? [anyOf(found)] : found), ...all], relevance: '0' };
  }
  const isExact = text.terms.every(({ parts }, index) => parts.length === 0 && (nearly[index] ?? []).length === 0);
  const isCombined = isExact && text.mode !== 'any' && text.terms.length <= MOST_COMBINED;
  return isCombined && context.dialect === 'materialise'
    ? combinedTiers(context, text, all)
    : bestTiers(context, text, nearly, all);
}

/** Whole words stand in one tier of a row each: every combination of tiers has rows of its own. */
function combinedTiers(context: CompileContext, { terms }: TextPlan, conditions: readonly string[]): TextSql {
  const { parameter } = context;
  const joins = terms.map(({ token }, index) => {
    const rows = TIERS.map((tier) => `(${tier}, ${parameter(tieredWord(tier, token), 'text')})`);
    return `CROSS JOIN (VALUES ${rows.join(', ')}) AS w${index} (points, word)`;
  });
  const words = terms.map((_, index) => `w${index}.word`);
  return {
    join: joins.join(' '),
    conditions: [`d.words @> ARRAY[${words.join(', ')}]`, ...conditions],
    relevance: `(${terms.map((_, index) => `w${index}.points`).join(' + ')})`,
  };
}

/**
 * Each term is looked up tier by tier, in the index alone; the best tier of each term counts.
 *
 * A nearly meant word is worth half: it is looked up one tier above, and those of the lowest tier are worth nothing.
 */
function bestTiers(
  context: CompileContext,
  text: TextPlan,
  nearly: NearlyWords,
  conditions: readonly string[],
): TextSql {
  const key = ROW_KEYS[context.dialect];
  const isAll = text.mode !== 'any' && text.terms.length > 1;
  const isFound = isAll ? text.terms.map((term, index) => foundSql(context, term, nearly[index] ?? [])) : [];
  const branches = text.terms.flatMap((asked, term) => {
    const others = [...isFound.filter((_, index) => index !== term), ...conditions];
    return levelsOf(context, asked, nearly[term] ?? []).map(
      ({ points, condition }) =>
        `SELECT d.${key} AS place, ${term} AS term, ${points} AS points FROM ${context.tables.documents} d WHERE ${allOf([condition, ...others])}`,
    );
  });
  const best = text.terms.map((_, term) => `coalesce(max(b.points) FILTER (WHERE b.term = ${term}), 0)`);
  const points = `SELECT b.place, ${best.join(' + ')} AS relevance FROM (${branches.join(' UNION ALL ')}) b GROUP BY b.place`;
  return { join: `JOIN (${points}) t ON t.place = d.${key}`, conditions: [], relevance: 't.relevance' };
}

/** All words in a row within one text. */
function phraseSql({ parameter }: CompileContext, { mode, terms }: TextPlan): readonly string[] {
  if (mode !== 'phrase') return [];
  return [`strpos(d.phrases, ${parameter(phraseText(terms.flatMap(atoms)), 'text')}) > 0`];
}

/** Points, and when a row has at least so many. */
interface Level {
  readonly points: number;
  readonly condition: string;
}

function levelsOf(context: CompileContext, { token, parts }: Term, nearly: readonly string[]): readonly Level[] {
  const levels = TIERS.map((points) => {
    const words = [
      tieredWord(points, token),
      ...(points < 8 ? nearly.map((word) => tieredWord(2 * points, word)) : []),
    ];
    const atLeast = TIERS.filter((tier) => tier >= points);
    return { points, condition: anyOf([hasAny(context, words), ...partsSql(context, parts, atLeast)]) };
  });
  if (nearly.length === 0) return levels;
  const least = nearly.map((word) => tieredWord(1, word));
  return [...levels, { points: 0, condition: hasAny(context, least) }];
}

/** Whether a row has a term at all. */
function foundSql(context: CompileContext, { token, parts }: Term, nearly: readonly string[]): string {
  const words = [token, ...nearly].flatMap((word) => TIERS.map((tier) => tieredWord(tier, word)));
  return anyOf([hasAny(context, words), ...partsSql(context, parts, TIERS)]);
}

/** All parts of a compound, each in one of some tiers. */
function partsSql(context: CompileContext, parts: readonly string[], tiers: readonly number[]): readonly string[] {
  if (parts.length === 0) return [];
  const conditions = parts.map((part) =>
    hasAny(
      context,
      tiers.map((tier) => tieredWord(tier, part)),
    ),
  );
  return [`(${allOf(conditions)})`];
}

function hasAny({ parameter }: CompileContext, words: readonly string[]): string {
  return `d.words && ${parameter(words, 'text[]')}`;
}
