import { type Fact, formatSalary, type Range, type Salary } from '@berufsbild/core';
import type { MessageLocale } from '@berufsbild/core/messages';
import { FACT_WORDS } from './fact-words.ts';

/** What a fact says, in a few words. */
export function factText(fact: Fact, locale: MessageLocale): string {
  const words = FACT_WORDS[locale];
  switch (fact.kind) {
    case 'salary':
      return payText(fact.value, locale);
    case 'weekly-hours':
      return `${rangeText(fact.value, locale)} ${words.hoursPerWeek}`;
    case 'place':
      return fact.value.name;
    case 'date':
      return fact.value.date;
    case 'statistic': {
      const { value, maxValue, unit, population, year } = fact.value;
      const figure = `${rangeText({ min: value, max: maxValue ?? value }, locale)} ${words.units[unit]}`;
      return [figure, population, year].filter((part) => part !== undefined).join(', ');
    }
    case 'further-training': {
      const { label, months } = fact.value;
      return months === undefined ? label : `${label} (${rangeText(months, locale)} ${words.months})`;
    }
    case 'career-step':
      return `${fact.value.label} (${words[fact.value.direction]})`;
    case 'task': {
      const { label, phase } = fact.value;
      return phase === undefined ? label : `${label} (${words.phases[phase]})`;
    }
    default:
      return fact.value.label;
  }
}

/** Pay as figures with currency and period. */
export function payText(salary: Salary, locale: MessageLocale): string {
  return formatSalary(salary, { locale: localeName(locale) });
}

/** Which level pay is for, or that it is pay. */
export function levelText({ level, trainingYear }: Salary, locale: MessageLocale): string {
  const { kinds, levels } = FACT_WORDS[locale];
  const name = level === undefined ? kinds.salary : levels[level];
  return trainingYear === undefined ? name : `${name} ${trainingYear}`;
}

/** What of pay the text does not state exactly, in a word each. */
export function payNotes({ inferred = [], approximate }: Salary, locale: MessageLocale): string {
  const words = FACT_WORDS[locale];
  return [
    ...(inferred.includes('unitText') ? [words.unitInferred] : []),
    ...(inferred.includes('currency') ? [words.currencyInferred] : []),
    ...(approximate === true ? [words.approximate] : []),
  ].join(', ');
}

/** The name of a locale for `Intl`. */
export function localeName(locale: MessageLocale): 'de-DE' | 'en' {
  return locale === 'de' ? 'de-DE' : 'en';
}

function rangeText({ min, max }: Range, locale: MessageLocale): string {
  const figures = new Intl.NumberFormat(localeName(locale), { maximumFractionDigits: 2 });
  if (min === undefined) return `≤ ${figures.format(max ?? 0)}`;
  if (max === undefined) return `≥ ${figures.format(min)}`;
  return min === max ? figures.format(min) : `${figures.format(min)}–${figures.format(max)}`;
}
