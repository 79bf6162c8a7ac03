import type { Fact, FactKind } from '../../src/occupation/fact.ts';

/** What of a value is a figure or its measure. */
const FIGURES: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  salary: ['minValue', 'maxValue', 'currency', 'unitText'],
  'weekly-hours': ['min', 'max'],
  statistic: ['label', 'value', 'maxValue', 'unit'],
};
/** Of these the article's own is the first that was entered; further names and places are left out. */
const FIRST_ONLY: readonly FactKind[] = ['title', 'place'];

/** What an article says in figures, without attributes such as level or year: its occupation, its place, pay, hours and statistics. */
export function statedFigures(entered: readonly Fact[]): readonly Fact[] {
  return entered.flatMap((fact, at) => {
    if (FIRST_ONLY.includes(fact.kind)) return at < FIRST_ONLY.length ? [fact] : [];
    const names = FIGURES[fact.kind];
    if (names === undefined) return [];
    const value = Object.fromEntries(Object.entries(fact.value).filter(([name]) => names.includes(name)));
    return [{ ...fact, value } as unknown as Fact];
  });
}
