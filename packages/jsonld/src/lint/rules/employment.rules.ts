import { type EmploymentWord, employmentParts, employmentWord } from '../../employment/employment-words.ts';
import { EMPLOYMENT_TYPES } from '../../export/employment-type.ts';
import { listOf } from '../../markup/node.ts';
import { at, mended } from '../finding.ts';
import { DACH, type Finding, GOOGLE, type Rule, rule } from '../rule.ts';
import { statedIn } from '../views/node-view.ts';
import type { PostingView } from '../views/posting-view.ts';

/** employmentType. */
export const EMPLOYMENT_RULES: readonly Rule[] = [
  rule('JP210', 'employment-type/unknown', 'warning', GOOGLE, 'posting', ({ node, employmentTypes }) => {
    const unknown = employmentTypes.filter((type) => !(EMPLOYMENT_TYPES as readonly string[]).includes(type));
    return unknown.length > 0 && at(node, 'employmentType', { params: { unknown } });
  }),
  rule('JP212', 'employment-type/joined', 'warning', GOOGLE, 'posting', ({ node, employmentTypes }) => {
    const isJoined =
      employmentTypes.length > 1 &&
      listOf(statedIn(node, 'employmentType')).some(
        (type) => typeof type === 'string' && employmentParts(type).length > 1,
      );
    return isJoined && mended(node, 'employmentType', [...new Set(employmentTypes)]);
  }),
  rule('DA401', 'dach/german-enum', 'warning', DACH, 'posting', (posting) => [
    ...wordsOf(posting, 'german'),
    ...posting.salaries.flatMap(({ quantity, node, unitText, unit }) => {
      const holder = quantity?.node['unitText'] === undefined ? node : quantity;
      if (!holder || !unit || !unitText || !GERMAN_UNIT.test(unitText)) return [];
      return [mended(holder, 'unitText', unit, { words: [unitText] })];
    }),
  ]),
  rule('DA402', 'dach/invented-enum', 'warning', DACH, 'posting', (posting) => wordsOf(posting, 'invented')),
];

const GERMAN_UNIT = /St[uü]nd|Std|T[aä]g|W[oö]ch|Monat|J[aä]hr/i;

/** One finding for all words of a form, with a repair of those that have a counterpart; the others stay as they are. */
function wordsOf({ node, employmentTypes }: PostingView, form: EmploymentWord['form']): Finding[] {
  const words = employmentTypes.filter((type) => employmentWord(type)?.form === form);
  if (words.length === 0) return [];
  const mapped = employmentTypes.map((type) => (words.includes(type) && employmentWord(type)?.type) || type);
  const values = [...new Set(mapped)];
  const right = values.length > 1 ? values : values[0];
  return [mended(node, 'employmentType', mapped.join() === employmentTypes.join() ? undefined : right, { words })];
}
