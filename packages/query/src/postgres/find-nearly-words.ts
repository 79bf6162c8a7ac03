import { isNearly } from '../query/document-matcher.ts';
import type { Term, TextPlan } from '../query/plan.ts';
import { letterSet } from '../text/letter-set.ts';
import { anyOf } from './compile-context.ts';
import type { NearlyWords } from './compile-text.ts';
import type { Run } from './database.ts';
import { createParameters, type Parameters, type Statement } from './statement.ts';
import type { Tables } from './tables.ts';

/** Asks the index which of its words go for a term; the database narrows them down, {@link isNearly} decides. */
export async function findNearlyWords(run: Run, tables: Tables, text: TextPlan | undefined): Promise<NearlyWords> {
  const statement = nearlyWordsStatement(tables, text);
  if (text === undefined || statement === undefined) return [];
  const rows = await run<{ readonly word: string }>(statement);
  return text.terms.map((term) =>
    term.prefix || term.typos > 0
      ? rows.map(({ word }) => word).filter((word) => word !== term.token && isNearly(term, word))
      : [],
  );
}

/** The words that may go for a term of a text; undefined where there can be none. */
export function nearlyWordsStatement({ words }: Tables, text: TextPlan | undefined): Statement | undefined {
  const parameter = createParameters();
  const conditions = (text?.terms ?? []).flatMap((term) => [
    ...(term.prefix ? [between(parameter, term.token, afterAll(term.token))] : []),
    ...(term.typos > 0 ? [nearSql(parameter, term)] : []),
  ]);
  if (conditions.length === 0) return undefined;
  return { text: `SELECT w.word FROM ${words} w WHERE ${anyOf(conditions)}`, values: parameter.values };
}

/** Words with the first letter of the term, its length and its letters, but for what so many typos can change. */
function nearSql(parameter: Parameters, { token, typos }: Term): string {
  const units = token.length;
  return `(${[
    between(parameter, ...sameFirstUnit(token)),
    `w.units BETWEEN ${parameter(units - typos, 'integer')} AND ${parameter(units + typos, 'integer')}`,
    `bit_count((w.letters # ${parameter(letterSet(token), 'integer')})::bit(32)) <= ${parameter(2 * typos, 'integer')}`,
  ].join(' AND ')})`;
}

function between(parameter: Parameters, from: string, before: string): string {
  return `(w.word >= ${parameter(from, 'text')} AND w.word < ${parameter(before, 'text')})`;
}

/** From the least character on, to before the first one, that begins with another UTF-16 unit than a word. */
function sameFirstUnit(word: string): readonly [from: string, before: string] {
  const unit = word.charCodeAt(0);
  const isHalf = unit >= 0xd800 && unit < 0xdc00;
  const [from, to] = isHalf
    ? [
        [unit, 0xdc00],
        [unit, 0xdfff],
      ]
    : [[unit], [unit]];
  return [String.fromCharCode(...from), afterAll(String.fromCharCode(...to))];
}

/** The first text, by code point, after all that begin like this one. */
function afterAll(start: string): string {
  const points = Array.from(start, (character) => character.codePointAt(0) as number);
  const last = (points.pop() as number) + 1;
  return String.fromCodePoint(...points, last === 0xd800 ? 0xe000 : last);
}
