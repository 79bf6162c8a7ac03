import { describe, expect, inject, it } from 'vitest';
import { labelledRows } from '../../test/corpus/labelled-rows.ts';
import { type ExperienceLabel, scoreExperience } from '../../test/corpus/score-experience.ts';

describe('findExperience on the labelled examples', () => {
  it.skipIf(inject('shared') === '')('gets years and requirement right on 88 % at least', () => {
    const scores = labelledRows<ExperienceLabel>(`${inject('shared')}examples/experience.jsonl`).map(scoreExperience);
    const misses = scores.filter(({ right }) => !right);
    expect(misses, JSON.stringify(misses, null, 1)).toEqual([]);
  });
});
