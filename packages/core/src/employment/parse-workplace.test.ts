import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORKPLACE_CASES } from './employment-cases.test-data.ts';
import { findWorkplaces } from './find-workplaces.ts';
import { parseWorkplace } from './parse-workplace.ts';

describe('parseWorkplace', () => {
  it.each(WORKPLACE_CASES)('%s: %s', (text, kind) => {
    const result = parseWorkplace(text);
    expect(result.ok ? result.value : undefined).toBe(kind);
  });

  it('says what contradicts', () => {
    expect(parseWorkplace('100 % remote. 100 % Präsenz.')).toMatchObject({
      ok: false,
      issues: [{ code: 'workplace/several', params: { kinds: ['remote', 'onsite'] } }],
    });
  });
});

describe('findWorkplaces, always', () => {
  it('holds raw to its offsets for any string', () => {
    const anyText = fc.array(
      fc.oneof(fc.constantFrom(...WORKPLACE_CASES.map(([text]) => text)), fc.string({ unit: 'binary' })),
    );
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join(' ');
        for (const found of findWorkplaces(text)) expect(found.raw).toBe(text.slice(found.start, found.end));
      }),
    );
  });
});
