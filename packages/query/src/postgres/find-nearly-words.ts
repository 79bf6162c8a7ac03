import { isNearly } from '../query/is-nearly.ts';
import type { Nearly, TextPlan } from '../query/plan.ts';
import { letterSet } from '../text/letter-set.ts';
import { anyOf } from './compile-context.ts';
import type { Run } from './database.ts';
import { createParameters, type Parameters, type Statement } from './statement.ts';
import type { Tables } from './tables.ts';
import type { NearlyWords } from './text-ways.ts';

/** Asks the index which of its words go for each term; the database narrows them down, {@link isNearly} decides. */
export async function findNearlyWords(run: Run, tables: Tables, text: TextPlan | undefined): Promise<NearlyWords> {
  const statement = nearlyWordsStatement(tables, text);
  const rows = statement === undefined ? [] : await run<{ readonly word: string }>(statement);
  const wordsFor = (token: string, nearly: Nearly | undefined): readonly string[] => {
    if (nearly === undefined) return [];
    const found = rows.flatMap(({ word }) => (isNearly(nearly, word) ? [word] : []));
    return [...new Set([...nearly.words, ...found])].filter((word) => word !== token);
  };
  return (text?.terms ?? []).map(({ token, parts, nearly, unsure }) => ({
    whole: wordsFor(token, nearly),
    unsure: unsure === undefined ? [] : wordsFor(parts[unsure.place] as string, unsure.nearly),
  }));
}

/** The words of the index that may go for a term of a text; undefined where there can be none. */
export function nearlyWordsStatement({ words }: Tables, text: TextPlan | undefined): Statement | undefined {
  const parameter = createParameters();
  const conditions = (text?.terms ?? [])
    .flatMap(({ nearly, unsure }) => [nearly, unsure?.nearly])
    .filter((nearly) => nearly !== undefined)
    .flatMap((nearly) => [
      ...nearly.beginnings.map((start) => between(parameter, start, afterAll(start))),
      ...(nearly.typos > 0 ? [nearSql(parameter, nearly)] : []),
    ]);
  if (conditions.length === 0) return undefined;
  return { text: `SELECT w.word FROM ${words} w WHERE ${anyOf(conditions)}`, values: parameter.values };
}

/** Words with the first letter of another one, its length and its letters, but for what so many typos can change. */
function nearSql(parameter: Parameters, { stem, typos }: Nearly): string {
  const units = stem.length;
  return `(${[
    between(parameter, ...sameFirstUnit(stem)),
    `w.units BETWEEN ${parameter(units - typos, 'integer')} AND ${parameter(units + typos, 'integer')}`,
    `bit_count((w.letters # ${parameter(letterSet(stem), 'integer')})::bit(32)) <= ${parameter(2 * typos, 'integer')}`,
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
