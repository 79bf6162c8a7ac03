import { describe, expect, inject, it } from 'vitest';
import { labelledRows } from '../../test/corpus/labelled-rows.ts';
import { scoreTitle, type TitleLabel } from '../../test/corpus/score-title.ts';

describe('parseJobTitle on the labelled examples', () => {
  it.skipIf(inject('shared') === '')('gets role, rank and gender note right', () => {
    const scores = labelledRows<TitleLabel>(`${inject('shared')}examples/title.jsonl`).map(scoreTitle);
    const misses = scores.filter(({ role, seniority, genderNote }) => !role || !seniority || !genderNote);
    expect(misses, JSON.stringify(misses, null, 1)).toEqual([]);
  });
});
