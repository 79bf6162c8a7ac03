import { type EmploymentWord, employmentParts, employmentWord } from '../../employment/employment-words.ts';
import { EMPLOYMENT_TYPES } from '../../export/employment-type.ts';
import { listOf } from '../../markup/node.ts';
import { at, replaced } from '../finding.ts';
import { DACH, type Finding, GOOGLE, type Rule } from '../rule.ts';
import { statedIn } from '../views/node-view.ts';
import type { PostingView } from '../views/posting-view.ts';

/** employmentType. */
export const EMPLOYMENT_RULES: readonly Rule[] = [
  {
    id: 'JP210',
    code: 'employment-type/unknown',
    level: 'warning',
    profiles: GOOGLE,
    on: 'posting',
    check: ({ node, employmentTypes }) => {
      const unknown = employmentTypes.filter((type) => !(EMPLOYMENT_TYPES as readonly string[]).includes(type));
      return unknown.length > 0 ? at(node, 'employmentType', { params: { unknown } }) : undefined;
    },
  },
  {
    id: 'JP212',
    code: 'employment-type/joined',
    level: 'warning',
    profiles: GOOGLE,
    safeFix: 'yes',
    on: 'posting',
    check: ({ node, employmentTypes }) => {
      if (employmentTypes.length < 2) return undefined;
      const isJoined = listOf(statedIn(node, 'employmentType')).some(
        (type) => typeof type === 'string' && employmentParts(type).length > 1,
      );
      const fix = replaced(node, 'employmentType', [...new Set(employmentTypes)]);
      return isJoined ? at(node, 'employmentType', { fix }) : undefined;
    },
  },
  {
    id: 'DA401',
    code: 'dach/german-enum',
    level: 'warning',
    profiles: DACH,
    safeFix: 'yes',
    on: 'posting',
    check: (posting) => [
      ...wordsOf(posting, 'german'),
      ...posting.salaries.flatMap(({ quantity, node, unitText, unit }) => {
        const holder = quantity?.node['unitText'] === undefined ? node : quantity;
        if (holder === undefined || unit === undefined || unitText === undefined || !GERMAN_UNIT.test(unitText))
          return [];
        return [at(holder, 'unitText', { params: { words: [unitText] }, fix: replaced(holder, 'unitText', unit) })];
      }),
    ],
  },
  {
    id: 'DA402',
    code: 'dach/invented-enum',
    level: 'warning',
    profiles: DACH,
    safeFix: 'yes: where the mapping is unambiguous',
    on: 'posting',
    check: (posting) => wordsOf(posting, 'invented'),
  },
];

const GERMAN_UNIT = /Stunde|Std|Tag|Woche|Wöch|Monat|Jahr|Jähr|Stünd|Täg/i;

/** One finding for all words of a form; a repair only where each of them has a counterpart. */
function wordsOf({ node, employmentTypes }: PostingView, form: EmploymentWord['form']): Finding[] {
  const words = employmentTypes.filter((type) => employmentWord(type)?.form === form);
  if (words.length === 0) return [];
  const mapped = employmentTypes.map((type) => (words.includes(type) ? employmentWord(type)?.type : type));
  const values = [...new Set(mapped)];
  const fix = values.includes(undefined)
    ? {}
    : { fix: replaced(node, 'employmentType', values.length > 1 ? values : values[0]) };
  return [at(node, 'employmentType', { params: { words }, ...fix })];
}
