import { describe, expect, it } from 'vitest';
import { EmploymentSchema } from './employment.schema.ts';

describe('EmploymentSchema', () => {
  it.each(['now', 'asap', 'by-arrangement', '2027-01-01', '--01-01'])('takes the start %s', (start) => {
    expect(EmploymentSchema.safeParse({ start }).success).toBe(true);
  });

  it.each(['sofort', '01.01.2027', '2027-13-01', '27-01-01'])('refuses the start %s', (start) => {
    expect(EmploymentSchema.safeParse({ start }).success).toBe(false);
  });

  it('refuses a range whose lower end lies above its upper end', () => {
    expect(EmploymentSchema.safeParse({ hoursPerWeek: { min: 40, max: 35 } }).success).toBe(false);
  });
});
