import type { Employment } from '../employment/employment.ts';
import { findEmployment } from '../employment/find-employment.ts';
import { findWorkplaces } from '../employment/find-workplaces.ts';
import { mergeEmployment } from '../employment/merge-employment.ts';
import type { Span } from '../reading/span.ts';
import { GENDER_NOTE_ROWS } from './gender-note-rows.ts';
import { withoutInclusiveForms } from './inclusive-form.ts';
import type { JobTitle } from './job-title.ts';
import { hasRoleNoun } from './role-noun.ts';
import { ADVERT_ROWS, REFERENCE } from './title-advert-rows.ts';
import { salaryOf, TITLE_PAY } from './title-pay.ts';

/** Stands where a gender note stood. */
export const NOTE_GAP = '\ue000';
/** Stands where any other part stood. */
export const GAP = '\ue001';

type Parts = { -readonly [Key in keyof JobTitle]?: JobTitle[Key] };

/** What is left of a title, and the parts taken out so far. */
export interface TitleDraft {
  readonly rest: string;
  readonly parts: Parts;
}

/** Takes everything out of a title that has a form of its own; what is left are role, focus, ranks and places. */
export function draftOf(title: string): TitleDraft {
  const takers = [
    takeGenderNotes,
    takeReference,
    takePay,
    takeWorkplace,
    takeEmployment,
    takeInclusiveForms,
    takeAdverts,
  ];
  return takers.reduce((draft, take) => take(draft), { rest: title, parts: {} } as TitleDraft);
}

function takeGenderNotes(draft: TitleDraft): TitleDraft {
  return GENDER_NOTE_ROWS.reduce(({ rest, parts }, { pattern }) => {
    const note = rest.match(pattern)?.[0].replace(/\s{0,2}([/|,.\\:_-])\s{0,2}/g, '$1');
    if (note === undefined) return { rest, parts };
    return { rest: rest.replace(pattern, NOTE_GAP), parts: { genderNote: note, ...parts } };
  }, draft);
}

function takeReference({ rest, parts }: TitleDraft): TitleDraft {
  let reference: string | undefined;
  const left = rest.replace(REFERENCE, (...match) => {
    reference ??= (match.at(-1) as { reference: string }).reference;
    return GAP;
  });
  return { rest: left, parts: { ...parts, ...(reference === undefined ? {} : { reference }) } };
}

function takePay({ rest, parts }: TitleDraft): TitleDraft {
  const match = [...rest.matchAll(TITLE_PAY)][0];
  if (match === undefined) return { rest, parts };
  const salary = salaryOf(match.groups ?? {});
  return { rest: rest.replace(TITLE_PAY, GAP), parts: { ...parts, ...(salary === undefined ? {} : { salary }) } };
}

function takeWorkplace({ rest, parts }: TitleDraft): TitleDraft {
  const found = findWorkplaces(rest).filter(({ value, raw }) => value !== 'onsite' || /präsenz|site/i.test(raw));
  const [first] = found;
  if (first === undefined) return { rest, parts };
  return { rest: withGaps(rest, found), parts: { ...parts, remote: first.raw.trim() } };
}

/** Contracts that are a rank or a role as well stay in the title. */
const ALSO_ROLES = [
  'apprenticeship',
  'working-student',
  'intern',
  'freelance',
  'volunteer',
  'temporary-agency',
] as const;

function takeEmployment({ rest, parts }: TitleDraft): TitleDraft {
  const found = findEmployment(rest);
  if (found.length === 0) return { rest, parts };
  const { hoursPerWeek, workload, ...employment } = mergeEmployment(found.map(({ value }) => value));
  const taken = found.filter(
    ({ value, raw }) => !isAlsoRole(value) && !hasRoleNoun(raw.trim().split(' ').at(-1) ?? ''),
  );
  return {
    rest: withGaps(rest, taken),
    parts: {
      ...parts,
      ...(hoursPerWeek === undefined ? {} : { hours: hoursPerWeek }),
      ...(workload === undefined ? {} : { workload }),
      ...(Object.keys(employment).length === 0 ? {} : { employment }),
    },
  };
}

function isAlsoRole({ contract }: Employment): boolean {
  return contract?.some((kind) => ALSO_ROLES.includes(kind as (typeof ALSO_ROLES)[number])) ?? false;
}

function takeInclusiveForms({ rest, parts }: TitleDraft): TitleDraft {
  const { text, ...form } = withoutInclusiveForms(rest);
  return { rest: text, parts: { ...parts, ...form } };
}

function takeAdverts({ rest, parts }: TitleDraft): TitleDraft {
  const left = ADVERT_ROWS.reduce((text, { pattern }) => text.replace(pattern, GAP), rest);
  return { rest: left, parts };
}

function withGaps(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((left, { start, end }) => left.slice(0, start) + GAP + left.slice(end), text);
}
