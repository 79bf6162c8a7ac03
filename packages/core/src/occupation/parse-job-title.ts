import { createIssue } from '../issue/create-issue.ts';
import { failure, type Result, success } from '../issue/result.ts';
import { withoutAbsent } from '../salary/without-absent.ts';
import type { JobTitle } from './job-title.ts';
import { titleCompositionOf } from './title-composition.ts';
import { draftOf } from './title-draft.ts';

/** Longest text that can be a title, in UTF-16 units. */
const TITLE_LENGTH = 500;

/** Signs that nobody sees or that only a font of icons draws, dashes and blanks, in one spelling each; "(Wirtschafts-)Informatiker". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Cf}\p{Co}]/gu, ''],
  [/[\p{Pd}\u2212]/gu, '-'],
  [/[\s\p{Cc}]{1,500}/gu, ' '],
  [/\((?!junior|senior)(\p{L}{3,20}-)\)(?=\p{L})/giu, '$1'],
];

/**
 * Takes a job title apart.
 *
 * `role` is the role in masculine or neutral form, without rank, place, hours, pay and the words of an advert; it is for
 * grouping and search, not for display. Ranks stay in it where they are its head ("Teamleiter", "Head of Finance").
 * `hours` are hours per week, `workload` is percent of full time. Places stand as written and are not looked up. Pay is
 * read in its plain forms only ("60-75k", "ab 3.200 € brutto"), so that this function bundles without the salary reader;
 * use `findSalaries` on the title for every form.
 *
 * @param text - A title as an employer wrote it, in German or English.
 * @returns The parts, or `job-title/none` where nothing names a role, or `job-title/too-long` above 500 characters.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * parseJobTitle('(Senior) Entwickler:in (m/w/d) - Berlin')
 * //=> { ok: true, value: { role: 'Entwickler', optionalSeniority: 'senior', genderNote: 'm/w/d', inclusiveForm: 'Entwickler:in', places: ['Berlin'], raw: '(Senior) Entwickler:in (m/w/d) - Berlin' }, issues: [] }
 */
export function parseJobTitle(text: string): Result<JobTitle> {
  if (text.length > TITLE_LENGTH) return failure(createIssue('job-title/too-long', 'error', { received: text }));
  const title = SPELLINGS.reduce((spelt, [sign, plain]) => spelt.replace(sign, plain), text.normalize('NFC')).trim();
  const { rest, parts } = draftOf(title);
  const { role, ...composition } = titleCompositionOf(rest);
  if (!/\p{L}/u.test(role)) return failure(createIssue('job-title/none', 'error', { received: text }));
  return success(withoutAbsent({ role, ...composition, ...parts, raw: text }));
}
