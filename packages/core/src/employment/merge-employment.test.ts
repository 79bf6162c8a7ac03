import { describe, expect, it } from 'vitest';
import { mergeEmployment } from './merge-employment.ts';

describe('mergeEmployment', () => {
  it('spans the hours of all mentions', () => {
    expect(mergeEmployment([{ hoursPerWeek: { min: 38, max: 38 } }, { hoursPerWeek: { min: 20, max: 30 } }])).toEqual({
      hoursPerWeek: { min: 20, max: 38 },
    });
    expect(mergeEmployment([{ workload: { min: 80 } }, { workload: { min: 60, max: 100 } }])).toEqual({
      workload: { min: 60 },
    });
  });

  it('takes at least so many and at most so many hours for one range', () => {
    expect(mergeEmployment([{ hoursPerWeek: { min: 10 } }, { hoursPerWeek: { max: 40 } }])).toEqual({
      hoursPerWeek: { min: 10, max: 40 },
    });
  });

  it('takes as many mentions as a text can hold', () => {
    const many = Array.from({ length: 500_000 }, () => ({ hoursPerWeek: { min: 20, max: 40 } }));
    expect(mergeEmployment(many)).toEqual({ hoursPerWeek: { min: 20, max: 40 } });
  });
});
