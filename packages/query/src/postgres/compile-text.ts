import { atoms } from '../collection/read-document.ts';
import type { Term, TextPlan } from '../query/plan.ts';
import { allOf, anyOf, type CompileContext, type SearchDialect } from './compile-context.ts';
import { phraseText, tieredWord } from './tiered-word.ts';

/** The words of the index that go for a term without being it, by place of the term. */
export type NearlyWords = readonly (readonly string[])[];

/** What a row is known by while it is looked for; its place in the table is found faster than its id. */
const ROW_KEYS: Readonly<Record<SearchDialect, string>> = { materialise: 'ctid', pushdown: 'id' };

/** The tiers, the best first. */
const TIERS = [8, 4, 2, 1];

/** What search text adds to a statement about rows `d`. */
export interface TextSql {
  readonly join: string;
  /** What must hold besides, those conditions included that the join does not see to. */
  readonly conditions: readonly string[];
  readonly relevance: string;
  /** Where a row may be found several times: its relevance is an aggregate, and this must hold of all of them. */
  readonly having?: string;
}

/**
 * A way to find words: at least one word of each list, which an index answers by itself. Lists are never joined by OR:
 * the planner might look one side of it up in the rows, and the words lie outside of them.
 */
interface Way {
  readonly points: number;
  readonly lists: readonly (readonly string[])[];
}

/** Most combinations of ways that are looked up one by one. */
const MOST_COMBINED = 256;

/** Search text in SQL, together with the other conditions of a row, so that one index can answer both. */
export function compileText(
  context: CompileContext,
  text: TextPlan,
  nearly: NearlyWords,
  conditions: readonly string[],
  isScored: boolean,
): TextSql {
  const phrase = phraseSql(context, text);
  if (!isScored) return found(context, foundWays(text, nearly), conditions, phrase);
  const ways = text.terms.map((term, index) => scoredWays(term, nearly[index] ?? []));
  const count = ways.reduce((product, { length }) => product * length, 1);
  const isCombined = text.mode !== 'any' && count <= MOST_COMBINED && context.dialect === 'materialise';
  if (!isCombined) return bestTiers(context, text, nearly, conditions, phrase);
  // Each combination is looked up by itself: its points are known without a look at the row.
  const { join, matches } = lookedUp(context, combinations(ways));
  const isFound = [...matches, ...conditions];
  // A whole word stands in one tier of a row, so that each row is found once.
  const isExact = ways.every(({ length }) => length === TIERS.length);
  if (isExact) return { join, conditions: [...isFound, ...phrase], relevance: 'w.points' };
  // Tied to an aggregate, a phrase is looked for once in a row and not each time that the row is found.
  const having = phrase.map((holds) => `CASE WHEN max(w.points) IS NOT NULL THEN ${holds} END`);
  return { join, conditions: isFound, relevance: 'max(w.points)', having: allOf(having) };
}

/** Ways as rows `w` that are joined to the documents, and what a document must match of them. */
function lookedUp({ parameter }: CompileContext, ways: readonly Way[]) {
  const width = Math.max(...ways.map(({ lists }) => lists.length));
  const places = Array.from({ length: width }, (_, index) => index);
  const rows = ways.map(({ points, lists }) => {
    // A list that stands there twice is looked up once.
    const listed = places.map((index) => parameter(lists[index] ?? lists[0], 'text[]'));
    return `(${[points, ...listed].join(', ')})`;
  });
  const names = places.map((index) => `words_${index}`);
  return {
    join: `CROSS JOIN (VALUES ${rows.join(', ')}) AS w (${['points', ...names].join(', ')})`,
    matches: names.map((name) => `d.words && w.${name}`),
  };
}

/** One way of each term, in every combination. */
function combinations(ways: readonly (readonly Way[])[]): readonly Way[] {
  return ways.reduce((before, after) =>
    before.flatMap((left) =>
      after.map((right) => ({ points: left.points + right.points, lists: [...left.lists, ...right.lists] })),
    ),
  );
}

/** Rows that are found in one of some ways, whichever. */
function found(
  context: CompileContext,
  ways: readonly Way[],
  conditions: readonly string[],
  phrase: readonly string[],
): TextSql {
  const [only] = ways;
  if (ways.length === 1 && only !== undefined) {
    return { join: '', conditions: [...wayConditions(context, only), ...conditions, ...phrase], relevance: '0' };
  }
  if (context.dialect === 'pushdown') {
    const any = anyOf(ways.map((way) => `(${allOf(wayConditions(context, way))})`));
    return { join: '', conditions: [any, ...conditions, ...phrase], relevance: '0' };
  }
  const { join, matches } = lookedUp(context, ways);
  const rows = `SELECT DISTINCT d.ctid AS place FROM ${context.tables.documents} d ${join} WHERE ${allOf([...matches, ...conditions])}`;
  return { join: `JOIN (${rows}) t ON t.place = d.ctid`, conditions: phrase, relevance: '0' };
}

/** The ways to find a text, whatever it is worth. */
function foundWays({ mode, terms }: TextPlan, nearly: NearlyWords): readonly Way[] {
  const ways = terms.map(({ token, parts }, index): readonly Way[] => [
    { points: 0, lists: [tiered([token, ...(nearly[index] ?? [])], TIERS)] },
    ...(parts.length === 0 ? [] : [{ points: 0, lists: parts.map((part) => tiered([part], TIERS)) }]),
  ]);
  if (mode !== 'any') return combinations(ways);
  const whole = ways.flatMap(([first]) => first?.lists[0] ?? []);
  return [{ points: 0, lists: [whole] }, ...ways.flatMap(([, ...inParts]) => inParts)];
}

/**
 * The ways to find a term, with their points. A nearly meant word is worth half: it is looked up one tier above, and
 * those of the lowest tier are worth nothing. Of the parts of a compound, which stand for it together, the worst counts:
 * one in the tier itself, those before it above, those after it not below.
 */
function scoredWays({ token, parts }: Term, nearly: readonly string[]): readonly Way[] {
  return [
    ...TIERS.map((points) => ({
      points,
      lists: [[tieredWord(points, token), ...(points < 8 ? tiered(nearly, [2 * points]) : [])]],
    })),
    ...(nearly.length === 0 ? [] : [{ points: 0, lists: [tiered(nearly, [1])] }]),
    ...TIERS.flatMap((points) => parts.map((_, worst) => ({ points, lists: partLists(parts, points, worst) }))).filter(
      ({ lists }) => lists.every((list) => list.length > 0),
    ),
  ];
}

function partLists(parts: readonly string[], points: number, worst: number): readonly (readonly string[])[] {
  return parts.map((part, index) => {
    if (index === worst) return [tieredWord(points, part)];
    return tiered(
      [part],
      TIERS.filter((tier) => tier > points || (tier === points && index > worst)),
    );
  });
}

function tiered(words: readonly string[], tiers: readonly number[]): readonly string[] {
  return words.flatMap((word) => tiers.map((tier) => tieredWord(tier, word)));
}

/** Each way to find a term is looked up, in the index alone; the best of each term counts. */
function bestTiers(
  context: CompileContext,
  text: TextPlan,
  nearly: NearlyWords,
  conditions: readonly string[],
  phrase: readonly string[],
): TextSql {
  const key = ROW_KEYS[context.dialect];
  const { terms } = text;
  const isAll = text.mode !== 'any';
  // What the other terms ask for narrows a look-up down, unless there are several ways to find them.
  const narrowing = terms.map((term, index) => {
    const ways = foundWays({ mode: 'all', terms: [term] }, [nearly[index] ?? []]);
    return isAll && ways.length === 1 ? ways : [];
  });
  const branches = terms.flatMap((asked, term) => {
    const others = narrowing.filter((_, index) => index !== term).flat();
    return scoredWays(asked, nearly[term] ?? []).map((way) => {
      const matches = [way, ...others].flatMap((each) => wayConditions(context, each));
      return `SELECT d.${key} AS place, ${term} AS term, ${way.points} AS points FROM ${context.tables.documents} d WHERE ${allOf([...matches, ...conditions])}`;
    });
  });
  const best = terms.map((_, term) => `max(b.points) FILTER (WHERE b.term = ${term})`);
  const isEach = isAll ? ` HAVING ${allOf(best.map((points) => `${points} IS NOT NULL`))}` : '';
  const sum = best.map((points) => `coalesce(${points}, 0)`).join(' + ');
  const points = `SELECT b.place, ${sum} AS relevance FROM (${branches.join(' UNION ALL ')}) b GROUP BY b.place${isEach}`;
  return { join: `JOIN (${points}) t ON t.place = d.${key}`, conditions: phrase, relevance: 't.relevance' };
}

/** All words in a row within one text. */
function phraseSql({ parameter }: CompileContext, { mode, terms }: TextPlan): readonly string[] {
  if (mode !== 'phrase') return [];
  return [`strpos(d.phrases, ${parameter(phraseText(terms.flatMap(atoms)), 'text')}) > 0`];
}

function wayConditions({ parameter }: CompileContext, { lists }: Way): readonly string[] {
  return lists.map((words) => `d.words && ${parameter(words, 'text[]')}`);
}
