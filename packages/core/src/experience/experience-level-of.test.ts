import { describe, expect, it } from 'vitest';
import { type ExperienceSignals, experienceLevelOf } from './experience-level-of.ts';

describe('experienceLevelOf', () => {
  it.each<[ExperienceSignals, string | undefined]>([
    [{ seniority: 'intern' }, 'training'],
    [{ seniority: 'apprentice' }, 'training'],
    [{ seniority: 'entry' }, 'entry'],
    [{ seniority: 'junior' }, 'entry'],
    [{ minYears: 1 }, 'entry'],
    [{ word: 'first' }, 'entry'],
    [{ maxYears: 2 }, 'entry'],
    [{ minYears: 2 }, 'experienced'],
    [{ minYears: 4.5 }, 'experienced'],
    [{ word: 'several' }, 'experienced'],
    [{ minYears: 5 }, 'senior'],
    [{ seniority: 'principal' }, 'senior'],
    [{ word: 'long' }, 'senior'],
    [{ seniority: 'lead' }, 'leadership'],
    [{ seniority: 'head', minYears: 5 }, 'leadership'],
    [{ seniority: 'c-level' }, 'top'],
    [{ word: 'relevant' }, undefined],
    [{ word: 'constructor' }, undefined],
    [{ maxYears: 5 }, undefined],
    [{}, undefined],
  ])('%o', (signals, level) => {
    expect(experienceLevelOf(signals).level).toBe(level);
  });

  it('gives no level where signals contradict each other, and names them', () => {
    expect(experienceLevelOf({ seniority: 'junior', minYears: 5 })).toEqual({
      assumptions: [
        { code: 'experience/contradiction', value: 'junior', because: 'seniority speaks for entry' },
        { code: 'experience/contradiction', value: 5, because: 'minYears speaks for senior' },
      ],
    });
  });

  it('names the lower bound of a range over two levels as an assumption', () => {
    expect(experienceLevelOf({ minYears: 1, maxYears: 3 })).toEqual({
      level: 'entry',
      assumptions: [expect.objectContaining({ code: 'experience/lower-bound', value: 1 })],
    });
  });
});
