import type { Contract } from '../../src/employment/contract.ts';
import type { Employment } from '../../src/employment/employment.ts';
import { parseEmployment } from '../../src/employment/parse-employment.ts';
import type { Range } from '../../src/posting/range.ts';
import type { LabelledRow } from './labelled-rows.ts';

/** Label of an employment line. `any`: full, part and Minijob. Bounds are `[min, max]`, an open end is null. */
export interface EmploymentLabel {
  readonly time?: 'full' | 'part' | 'full-or-part' | 'any';
  readonly hours?: readonly [number | null, number | null];
  readonly hoursMonth?: readonly [number | null, number | null];
  readonly contract?: readonly Contract[];
}

/** What the reader said of a line, and whether time, hours and contract are as labelled. */
export interface EmploymentScore {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly expected: string;
  readonly actual: string;
}

/** Contracts that the labels do not know. */
const UNLABELLED: readonly Contract[] = ['apprenticeship', 'temporary-agency'];

/** Scores one line: time, hours a week and a month, and the set of contracts must be right. */
export function scoreEmployment({ id, text, expect }: LabelledRow<EmploymentLabel>): EmploymentScore {
  const result = parseEmployment(text);
  const expected = JSON.stringify([
    timeLabel(expect.time),
    expect.hours,
    expect.hoursMonth,
    [...(expect.contract ?? [])].sort(),
  ]);
  const actual = JSON.stringify(labelOf(result.ok ? result.value : {}));
  return { id, text, right: expected === actual, expected, actual };
}

function labelOf({ time, hoursPerWeek, hoursPerMonth, contract = [] }: Employment) {
  const known = contract.filter((kind) => !UNLABELLED.includes(kind)).sort();
  return [time?.join('-or-'), bounds(hoursPerWeek), bounds(hoursPerMonth), known];
}

/** `any` differs from `full-or-part` by the contract only. */
function timeLabel(time: EmploymentLabel['time']): string | undefined {
  return time === 'any' ? 'full-or-part' : time;
}

function bounds(range: Range | undefined): readonly [number | null, number | null] | undefined {
  return range && [range.min ?? null, range.max ?? null];
}
