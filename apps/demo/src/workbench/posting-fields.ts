import type { Employment, Experience, JobPosting } from '@berufsbild/core';
import { dayWords } from '../calendar/day-words.ts';
import { salaryRemarks, salaryWords } from '../chart/salary-words.ts';
import type { View } from '../layout/view.ts';
import { rangeWords } from '../occupation/range-words.ts';
import { placeWords } from '../search/place-of.ts';

/** A field of a posting in words. */
export interface PostingField {
  readonly name: string;
  readonly values: readonly string[];
  /** The values are words of the text, which is German, or names. */
  readonly german: boolean;
}

/** The fields that a posting has, in words; its description is left out. */
export function postingFields(posting: JobPosting, view: View): readonly PostingField[] {
  const { texts, locale } = view;
  const { posting: names, workbench } = texts;
  const { fields: more } = workbench;
  const { employment = {}, experience, experienceLevel, workplace } = posting;
  const day = (date: string | undefined) => (date === undefined ? [] : [dayWords(date.slice(0, 10), locale)]);
  const rows: readonly (readonly [name: string, values: readonly (string | undefined)[], german?: true])[] = [
    [more.title, [posting.title], true],
    [more.occupation, [posting.occupation?.name], true],
    [more.employer, [posting.hiringOrganization?.name], true],
    [names.place, (posting.jobLocation ?? []).map(placeWords), true],
    [names.workplace, [workplace && texts.workplaces[workplace.kind]]],
    [
      names.pay,
      (posting.baseSalary ?? []).map((salary) =>
        [salaryWords(salary, view), ...salaryRemarks(salary, view)].join(', '),
      ),
    ],
    [names.time, [...(employment.time ?? []).map((time) => texts.times[time]), ...hoursOf(employment, view)]],
    [names.contract, (employment.contract ?? []).map((contract) => texts.contracts[contract])],
    [more.start, [...day(posting.jobStartDate), startOf(employment, view)]],
    [names.level, [experienceLevel && texts.levels[experienceLevel]]],
    [more.experience, [experience && experienceOf(experience, view)]],
    [texts.factKinds.education, posting.educationRequirements ?? [], true],
    [texts.factKinds.skill, posting.skills ?? [], true],
    [texts.factKinds.language, posting.languages ?? [], true],
    [names.posted, day(posting.datePosted)],
    [names.valid, day(posting.validThrough)],
    [more.reference, [posting.identifier?.value], true],
    [more.url, [posting.url], true],
  ];
  return rows
    .map(([name, values, german = false]) => ({ name, values: values.filter((value) => value !== undefined), german }))
    .filter(({ values }) => values.length > 0);
}

function hoursOf({ hoursPerWeek, hoursPerMonth, workload }: Employment, view: View): readonly string[] {
  const { fact, workbench } = view.texts;
  return [
    ...(hoursPerWeek === undefined ? [] : [fact.hoursPerWeek(rangeWords(hoursPerWeek, view))]),
    ...(hoursPerMonth === undefined ? [] : [workbench.hoursPerMonth(rangeWords(hoursPerMonth, view))]),
    ...(workload === undefined ? [] : [`${rangeWords(workload, view)}\u00a0%`]),
  ];
}

function startOf({ start }: Employment, { texts, locale }: View): string | undefined {
  if (start === undefined) return undefined;
  const words: Readonly<Record<string, string>> = texts.workbench.starts;
  return words[start] ?? (/^\d{4}-/.test(start) ? dayWords(start, locale) : start);
}

function experienceOf({ minYears, maxYears, requirement }: Experience, view: View): string {
  const { requirements } = view.texts.workbench;
  return [...yearsOf(minYears, maxYears, view), requirements[requirement]].join(', ');
}

function yearsOf(min: number | undefined, max: number | undefined, { locale, texts }: View): readonly string[] {
  const years = new Intl.NumberFormat(locale, { style: 'unit', unit: 'year', unitDisplay: 'long' });
  if (min !== undefined && max !== undefined) return [min === max ? years.format(min) : years.formatRange(min, max)];
  if (min !== undefined) return [`${texts.workbench.atLeast} ${years.format(min)}`];
  return max === undefined ? [] : [`${texts.workbench.atMost} ${years.format(max)}`];
}
