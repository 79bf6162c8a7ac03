import { describe, expect, it } from 'vitest';
import { countedUnit } from './counted-unit.ts';

describe('countedUnit', () => {
  it.each([
    ['lehrstellen', 'positions'],
    ['bewerbungen', 'applications'],
    ['fachschulen', 'institutions'],
    ['bäckereien', 'companies'],
    ['floristinnen', 'people'],
    ['baustellen', undefined],
    ['patienten', undefined],
    ['kilometer', undefined],
  ])('%s: %s', (noun, unit) => {
    expect(countedUnit(noun)).toBe(unit);
  });
});
