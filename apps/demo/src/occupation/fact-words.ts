import type { Fact, FactKind, FactValues, LabelValue } from '@berufsbild/core';
import { dayWords } from '../calendar/day-words.ts';
import { levelWords, salaryRemarks, salaryWords } from '../chart/salary-words.ts';
import type { View } from '../layout/view.ts';
import { rangeWords } from './range-words.ts';

/** A fact in words. */
export interface FactWords {
  /** Name or phrase, in German; absent where the fact is all figures. */
  readonly label?: string;
  /** The rest, in the language of the page. */
  readonly remarks: readonly string[];
}

/** Puts a fact into words. */
export function factWords(fact: Fact, view: View): FactWords {
  const words = WORDS[fact.kind] as (value: Fact['value'], view: View) => FactWords; // the kind picks the value's type
  return words(fact.value, view);
}

const labelled = ({ label }: LabelValue): FactWords => ({ label, remarks: [] });

const WORDS: { readonly [Kind in FactKind]: (value: FactValues[Kind], view: View) => FactWords } = {
  title: labelled,
  place: ({ name, state }) => ({ label: name, remarks: state === undefined ? [] : [state] }),
  salary: (salary, view) => ({
    remarks: [`${levelWords(salary, view)}: ${salaryWords(salary, view)}`, ...salaryRemarks(salary, view)],
  }),
  'weekly-hours': (range, view) => ({ remarks: [view.texts.fact.hoursPerWeek(rangeWords(range, view))] }),
  task: ({ label, phase }, { texts }) => ({ label, remarks: phase === undefined ? [] : [texts.phases[phase]] }),
  tool: labelled,
  channel: labelled,
  skill: labelled,
  language: labelled,
  education: labelled,
  'entry-path': labelled,
  'further-training': ({ label, months, cost, certificate, provider }, view) => ({
    label,
    remarks: [
      ...(months === undefined ? [] : [view.texts.fact.months(rangeWords(months, view))]),
      ...(cost === undefined ? [] : [view.texts.fact.costs[cost]]),
      ...(certificate === undefined ? [] : [view.texts.fact.certificate(certificate)]),
      ...(provider === undefined ? [] : [provider]),
    ],
  }),
  'career-step': ({ label, direction }, { texts }) => ({ label, remarks: [texts.fact.steps[direction]] }),
  specialisation: labelled,
  'reporting-line': labelled,
  department: labelled,
  'employer-kind': labelled,
  industry: labelled,
  'region-statement': labelled,
  statistic: ({ label, value, maxValue, unit, year, approximate }, view) => ({
    label,
    remarks: [
      `${approximate ? `${view.texts.fact.about} ` : ''}${rangeWords({ min: value, max: maxValue ?? value }, view)}\u00a0${view.texts.fact.units[unit]}`,
      ...(year === undefined ? [] : [String(year)]),
    ],
  }),
  date: ({ date, of }, { locale, texts }) => ({ remarks: [`${texts.fact.dates[of]} ${dayWords(date, locale)}`] }),
};
