import { describe, expect, it } from 'vitest';
import { FactSchema } from '../occupation/fact.schema.ts';
import { JobPostingSchema } from '../posting/job-posting.schema.ts';
import { SalarySchema } from '../salary/salary.schema.ts';
import { toJsonSchema } from './to-json-schema.ts';

describe('toJsonSchema', () => {
  it('names the dialect, the required fields and that others are refused', () => {
    expect(toJsonSchema(SalarySchema)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['currency', 'unitText', 'component'],
      additionalProperties: false,
    });
  });

  it('keeps ranges and patterns', () => {
    expect(toJsonSchema(SalarySchema).properties).toMatchObject({
      currency: { pattern: '^[A-Z]{3}$' },
      trainingYear: { minimum: 1, maximum: 5 },
    });
  });

  it('asks nothing of a posting but its title', () => {
    expect(toJsonSchema(JobPostingSchema).required).toEqual(['title']);
  });

  it('writes facts as one shape for each kind', () => {
    expect(toJsonSchema(FactSchema).oneOf).toHaveLength(21);
  });

  it('does not call anything read-only, which means "set by the server" there', () => {
    expect(JSON.stringify(toJsonSchema(JobPostingSchema))).not.toContain('readOnly');
  });
});
