import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORKPLACE_CASES } from './employment-cases.test-data.ts';
import { findWorkplaces } from './find-workplaces.ts';
import { parseWorkplace } from './parse-workplace.ts';
import { WORKPLACE_ROWS } from './workplace-rows.ts';

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

describe('the rows of findWorkplaces', () => {
  it.each(WORKPLACE_ROWS.map(({ example, meaning }) => [example, meaning !== undefined]))(
    'read their example: %s',
    (example, says) => {
      expect(findWorkplaces(example).length > 0).toBe(says);
    },
  );
});

describe('findWorkplaces, always', () => {
  it.each(['2 Tage Homeoffice', 'teilweise mobiles Arbeiten', 'Hybrides Arbeiten'])(
    'quotes whole words: %s',
    (text) => {
      expect(findWorkplaces(`${text} pro Woche`).map(({ raw }) => raw)).toEqual([text]);
    },
  );

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
