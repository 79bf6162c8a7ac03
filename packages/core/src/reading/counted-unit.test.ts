import { describe, expect, it } from 'vitest';
import { countedUnit, isCountedOne } from './counted-unit.ts';

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

describe('isCountedOne', () => {
  it.each([
    ['kanzlei', true],
    ['ausbildungsplatz', true],
    ['praxis', true],
    ['fachkraft', true],
    ['tisch', false],
    ['samstag', false],
  ])('%s: %s', (noun, isCounted) => {
    expect(isCountedOne(noun)).toBe(isCounted);
  });
});
