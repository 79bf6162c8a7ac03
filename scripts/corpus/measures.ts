import { findSalaries } from '@berufsbild/core';
import { loadGazetteer } from '@berufsbild/places';
import { labelledRows } from '../../packages/core/test/corpus/labelled-rows.ts';
import { type EmploymentLabel, scoreEmployment } from '../../packages/core/test/corpus/score-employment.ts';
import { type ExperienceLabel, scoreExperience } from '../../packages/core/test/corpus/score-experience.ts';
import { type SalaryExample, scoreSalaries } from '../../packages/core/test/corpus/score-salary.ts';
import { scoreTitle, type TitleLabel } from '../../packages/core/test/corpus/score-title.ts';
import { type PlaceExample, scorePlaces } from '../../packages/places/test/score-place.ts';

/** Whether a labelled line was read as labelled. */
export interface Verdict {
  readonly id: string;
  readonly isRight: boolean;
  /** What was read, in any words that are the same for the same. */
  readonly read: string;
}

/** One figure about a reader: which file of labelled lines, and the verdict on each. */
export interface Measure {
  readonly name: string;
  readonly file: string;
  readonly verdicts: (path: string) => readonly Verdict[] | Promise<readonly Verdict[]>;
}

/** Every figure, by the scorers that the packages' own tests use. */
export const MEASURES: readonly Measure[] = [
  { name: 'salary, strict', file: 'salary', verdicts: strictSalaries },
  {
    name: 'salary, nothing found where none is',
    file: 'salary',
    verdicts: (path) => strictSalaries(path, (row) => row.expect.salaries.length === 0),
  },
  {
    name: 'title, role and rank',
    file: 'title',
    verdicts: (path) =>
      titles(path).map((row) => ({ id: row.id, isRight: row.role && row.seniority, read: row.actual })),
  },
  {
    name: 'title, role',
    file: 'title',
    verdicts: (path) => titles(path).map((row) => ({ id: row.id, isRight: row.role, read: row.actual })),
  },
  {
    name: 'title, rank',
    file: 'title',
    verdicts: (path) => titles(path).map((row) => ({ id: row.id, isRight: row.seniority, read: row.actual })),
  },
  {
    name: 'experience',
    file: 'experience',
    verdicts: (path) => labelledRows<ExperienceLabel>(path).map(scoreExperience).map(verdictOf),
  },
  {
    name: 'employment',
    file: 'employment',
    verdicts: (path) => labelledRows<EmploymentLabel>(path).map(scoreEmployment).map(verdictOf),
  },
  { name: 'place, set of names', file: 'place', verdicts: places },
];

function strictSalaries(path: string, counts: (row: SalaryExample) => boolean = () => true): Verdict[] {
  const rows = (labelledRows(path) as readonly SalaryExample[]).filter(counts);
  const missed = new Set(scoreSalaries(rows, findSalaries).misses.map(({ id }) => id));
  return rows.map(({ id, text, country }) => {
    const found = findSalaries(text, country === undefined ? {} : { country });
    return { id, isRight: !missed.has(id), read: JSON.stringify(found.map(({ value }) => value)) };
  });
}

function titles(path: string) {
  return labelledRows<TitleLabel>(path).map(scoreTitle);
}

async function places(path: string): Promise<readonly Verdict[]> {
  const scored = scorePlaces(labelledRows(path) as readonly PlaceExample[], await loadGazetteer());
  return scored.map(({ id, isRight, found }) => ({ id, isRight, read: found.join('|') }));
}

interface Scored {
  readonly id: string;
  readonly right: boolean;
  readonly actual: string;
}

function verdictOf({ id, right, actual }: Scored): Verdict {
  return { id, isRight: right, read: actual };
}
