import type { Employment, Range } from '@berufsbild/core';

/** Units that our exporter writes, and the fields that they are read into. */
const FIELD_OF_UNIT = {
  ' Stunden pro Woche': 'hoursPerWeek',
  ' Stunden pro Monat': 'hoursPerMonth',
  ' %': 'workload',
} as const satisfies Readonly<Record<string, keyof Employment>>;

const NUMBER = '(\\d{1,9}(?:,\\d{1,20})?)';
const PHRASE = RegExp(`^(bis zu |ab )?${NUMBER}(?:–${NUMBER})?( Stunden pro Woche| Stunden pro Monat| %)$`);

/** Reads hours and workload as our exporter writes them, whatever the bounds; undefined for any other words. */
export function readWorkHours(text: string): Employment | undefined {
  const parts = text.slice(0, 300).split(', ').map(readPhrase);
  return parts.includes(undefined) ? undefined : Object.assign({}, ...parts);
}

function readPhrase(phrase: string): Employment | undefined {
  const [, bound, first = '', second, unit] = PHRASE.exec(phrase) ?? [];
  if (unit === undefined) return undefined;
  const range = rangeOf(bound, figure(first), second === undefined ? undefined : figure(second));
  return { [FIELD_OF_UNIT[unit as keyof typeof FIELD_OF_UNIT]]: range };
}

function rangeOf(bound: string | undefined, first: number, second = first): Range {
  if (bound === 'ab ') return { min: first };
  return bound === undefined ? { min: first, max: second } : { max: first };
}

function figure(text: string): number {
  return Number(text.replace(',', '.'));
}
