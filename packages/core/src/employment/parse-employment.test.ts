import { describe, expect, inject, it } from 'vitest';
import { labelledRows } from '../../test/corpus/labelled-rows.ts';
import { type EmploymentLabel, scoreEmployment } from '../../test/corpus/score-employment.ts';

describe('parseEmployment on the labelled examples', () => {
  it.skipIf(inject('shared') === '')('gets time, hours and contract right on 88 % at least', () => {
    const scores = labelledRows<EmploymentLabel>(`${inject('shared')}examples/employment.jsonl`).map(scoreEmployment);
    const misses = scores.filter(({ right }) => !right);
    expect(misses.length / scores.length, JSON.stringify(misses, null, 1)).toBeLessThanOrEqual(0.12);
  });
});
