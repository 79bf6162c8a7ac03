import { atoms } from '../collection/read-document.ts';
import type { Term, TextPlan } from '../query/plan.ts';
import { allOf, anyOf, type CompileContext, type SearchDialect } from './compile-context.ts';
import {
  combinations,
  foundLists,
  type Lists,
  type NearlyWords,
  NONE,
  pointsOfWords,
  scoredWays,
  type Way,
  type Words,
  wholeOf,
} from './text-ways.ts';
import { phraseText } from './tiered-word.ts';

/** What a row is known by while it is looked for; its place in the table is found faster than its id. */
const ROW_KEYS: Readonly<Record<SearchDialect, string>> = { materialise: 'ctid', pushdown: 'id' };

/** What search text adds to a statement about rows `d`. */
export interface TextSql {
  readonly join: string;
  /** What must hold besides, those conditions included that the join does not see to. */
  readonly conditions: readonly string[];
  readonly relevance: string;
  /** Whether a row may be found several times, and its relevance is an aggregate of them. */
  readonly isGrouped: boolean;
}

/** Most ways that are looked up one by one where few rows are left anyhow. */
const MOST_NARROW = 16;
/** Most combinations of ways that are looked up one by one. */
const MOST_COMBINED = 256;
/** Most lists that stand for some compounds of which one is enough. */
const MOST_LISTS = 64;

/** What is to be known of search text. */
export interface TextRequest {
  /** Whether the relevance of a row is needed, or only that it has the words. */
  readonly isScored: boolean;
  /** Whether the other conditions leave few rows, which another index finds. */
  readonly isNarrow: boolean;
}

/** Search text in SQL, together with the other conditions of a row, so that one index can answer both. */
export function compileText(
  context: CompileContext,
  asked: TextPlan,
  nearly: NearlyWords,
  conditions: readonly string[],
  { isScored, isNarrow }: TextRequest,
): TextSql {
  const all = [...conditions, ...phraseSql(context, asked)];
  const text = { ...asked, terms: asked.terms.map(withPartsOnce) };
  if (!isScored) {
    return { join: '', conditions: [...foundSql(context, text, nearly), ...all], relevance: '0', isGrouped: false };
  }
  const ways = text.terms.map((term, index) => scoredWays(term, nearly[index]));
  const count = text.mode === 'any' ? ways.flat().length : ways.reduce((product, { length }) => product * length, 1);
  if (isNarrow && count > MOST_NARROW) return readTiers(context, text, nearly, all);
  const isCombined = text.mode !== 'any' && count <= MOST_COMBINED && context.dialect === 'materialise';
  if (!isCombined) return bestTiers(context, text, nearly, all);
  // Each combination is looked up by itself: its points are known without a look at the row.
  const { join, matches } = lookedUp(context, combinations(ways));
  // A word stands in one tier of a row: where nothing else goes for it, each row is found once.
  const isGrouped = text.terms.some(({ parts }, index) => parts.length > 0 || (nearly[index] ?? NONE).whole.length > 0);
  return { join, conditions: [...matches, ...all], relevance: isGrouped ? 'max(w.points)' : 'w.points', isGrouped };
}

/** A part that a compound has twice is looked up once; where it is sure in one of the places, it is in the other. */
function withPartsOnce({ unsure, ...term }: Term): Term {
  const parts = [...new Set(term.parts)];
  const part = term.parts[unsure?.place ?? -1];
  if (unsure === undefined || part === undefined || term.parts.indexOf(part) !== term.parts.lastIndexOf(part)) {
    return { ...term, parts };
  }
  return { ...term, parts, unsure: { ...unsure, place: parts.indexOf(part) } };
}

/** Ways as rows `w` that are joined to the documents, and what a document must match of them. */
function lookedUp(context: CompileContext, ways: readonly (Way & { readonly term?: number })[]) {
  const width = Math.max(...ways.map(({ lists }) => lists.length));
  const places = Array.from({ length: width }, (_, index) => index);
  const rows = ways.map(({ term = 0, points, lists }) => {
    // A list that stands there twice is looked up once.
    const listed = places.map((index) => wordsSql(context, (lists[index] ?? lists[0]) as Words));
    return `(${[term, points, ...listed].join(', ')})`;
  });
  const names = places.map((index) => `words_${index}`);
  return {
    join: `CROSS JOIN (VALUES ${rows.join(', ')}) AS w (${['term', 'points', ...names].join(', ')})`,
    matches: names.map((name) => `d.words && w.${name}`),
  };
}

/** Whether a row has the words at all. */
function foundSql(context: CompileContext, { mode, terms }: TextPlan, nearly: NearlyWords): readonly string[] {
  const lists = terms.map((term, index) => foundLists(term, nearly[index]));
  if (mode !== 'any') return lists.flatMap((each) => matchesSql(context, each));
  const count = lists.reduce((product, { length }) => product * length, 1);
  if (count > MOST_LISTS) return [anyOf(lists.map((each) => `(${allOf(matchesSql(context, each))})`))];
  // A or (B and C) is (A or B) and (A or C).
  const either = lists.reduce((before, after) =>
    before.flatMap((left) => after.map((right) => wholeOf([...left.all, ...right.all]))),
  );
  return matchesSql(context, either);
}

/** The words as a list in SQL. */
function wordsSql({ parameter }: CompileContext, { all, from, to }: Words): string {
  const whole = parameter(all, 'text[]');
  return from === 0 && to === all.length ? whole : `(${whole})[${from + 1}:${to}]`;
}

/**
 * Each way to find a term is looked up, in the index alone; the best of each term counts.
 *
 * What must be found of the other terms is the same for all ways, and yet hangs on the way: the planner might find the
 * rows by it alone, and compare them with each way outside of the index.
 */
function bestTiers(
  context: CompileContext,
  text: TextPlan,
  nearly: NearlyWords,
  conditions: readonly string[],
): TextSql {
  const key = ROW_KEYS[context.dialect];
  const { terms } = text;
  const ways = terms.flatMap((term, index) => scoredWays(term, nearly[index]).map((way) => ({ ...way, term: index })));
  const { join, matches } = lookedUp(context, ways);
  const others = terms.flatMap((term, index) =>
    text.mode === 'any' || terms.length === 1
      ? []
      : foundLists(term, nearly[index]).map(
          (words) => `d.words && CASE WHEN w.term = ${index} THEN w.words_0 ELSE ${wordsSql(context, words)} END`,
        ),
  );
  const found = `SELECT d.${key} AS place, w.term, w.points FROM ${context.tables.documents} d ${join} WHERE ${allOf([...matches, ...others, ...conditions])}`;
  const best = terms.map((_, term) => `coalesce(max(b.points) FILTER (WHERE b.term = ${term}), 0)`);
  const points = `SELECT b.place, ${best.join(' + ')} AS relevance FROM (${found}) b GROUP BY b.place`;
  return scoredBy(key, points);
}

/**
 * The words of each row are read, once: where a box has narrowed the rows down already, that is less than looking up
 * each way to find a term, and the planner cannot tell how much a box leaves.
 *
 * A word goes for a part of a compound, or for the only part of another term. The best of each part counts, the worst
 * part of each term, and a term of which a part is missing does not.
 */
function readTiers(
  context: CompileContext,
  text: TextPlan,
  nearly: NearlyWords,
  conditions: readonly string[],
): TextSql {
  const key = ROW_KEYS[context.dialect];
  const rows = text.terms.flatMap((term, index) => pointsOfWords(term, nearly[index], index));
  const [words, terms, parts, needed, points] = (['word', 'term', 'part', 'needed', 'points'] as const).map((name) =>
    context.parameter(
      rows.map((row) => row[name]),
      name === 'word' ? 'text[]' : 'integer[]',
    ),
  );
  const found = text.mode === 'any' ? [] : foundSql(context, text, nearly);
  const asked = `unnest(${words}, ${terms}, ${parts}, ${needed}, ${points}) AS w (word, term, part, needed, points)`;
  const inRows = `SELECT d.${key} AS place, unnest(d.words) AS word FROM ${context.tables.documents} d WHERE ${allOf([...found, ...conditions])}`;
  const bestOfParts = `SELECT u.place, w.term, w.part, max(w.needed) AS needed, max(w.points) AS points FROM (${inRows}) u JOIN ${asked} ON w.word = u.word GROUP BY u.place, w.term, w.part`;
  const worstOfTerms = `SELECT b.place, min(b.points) AS points FROM (${bestOfParts}) b GROUP BY b.place, b.term HAVING count(*) = max(b.needed)`;
  return scoredBy(key, `SELECT b.place, sum(b.points) AS relevance FROM (${worstOfTerms}) b GROUP BY b.place`);
}

/** The documents that have points. */
function scoredBy(key: string, points: string): TextSql {
  return {
    join: `JOIN (${points}) t ON t.place = d.${key}`,
    conditions: [],
    relevance: 't.relevance',
    isGrouped: false,
  };
}

/** All words in a row within one text. */
function phraseSql({ parameter }: CompileContext, { mode, terms }: TextPlan): readonly string[] {
  if (mode !== 'phrase') return [];
  return [`strpos(d.phrases, ${parameter(phraseText(terms.flatMap(atoms)), 'text')}) > 0`];
}

function matchesSql(context: CompileContext, lists: Lists): readonly string[] {
  return lists.map((words) => `d.words && ${wordsSql(context, words)}`);
}
