import type { Fact, FactKind } from '../../src/occupation/fact.ts';

/** What of a value is a figure or its measure. */
const FIGURES: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  salary: ['minValue', 'maxValue', 'currency', 'unitText'],
  'weekly-hours': ['min', 'max'],
  statistic: ['label', 'value', 'maxValue', 'unit'],
};
/** What an article is about stands first, in this order; further names and places are left out. */
const SUBJECT: readonly FactKind[] = ['title', 'place'];

/** What an article says in figures, without attributes such as level or year: its occupation, its place, pay, hours and statistics. */
export function statedFigures(entered: readonly Fact[]): readonly Fact[] {
  return entered.flatMap((fact, at) => {
    if (SUBJECT.includes(fact.kind)) return SUBJECT[at] === fact.kind ? [fact] : [];
    const names = FIGURES[fact.kind];
    if (names === undefined) return [];
    const value = Object.fromEntries(Object.entries(fact.value).filter(([name]) => names.includes(name)));
    return [{ ...fact, value } as unknown as Fact];
  });
}
