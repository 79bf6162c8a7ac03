import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPERIENCE_LEVELS } from './experience-level.ts';
import { LEVEL_ROWS } from './level-rows.ts';
import { parseExperienceLevel } from './parse-experience-level.ts';

const levelOf = (text: string) => {
  const result = parseExperienceLevel(text);
  return result.ok ? result.value : result.issues[0]?.code;
};

describe('parseExperienceLevel', () => {
  it.each(EXPERIENCE_LEVELS)('gives %s back', (level) => {
    expect(levelOf(level)).toBe(level);
    expect(levelOf(level.toUpperCase())).toBe(level);
  });

  it.each(LEVEL_ROWS.map(({ example, meaning }) => [example, meaning]))('reads %s as %s', (example, level) => {
    expect(levelOf(example)).toBe(level);
  });

  it.each([
    ['Senior', 'senior'],
    ['Junior Consultant', 'entry'],
    ['Teamleiter', 'leadership'],
    ['Geschäftsführer', 'top'],
    ['mind. 5 Jahre Berufserfahrung', 'senior'],
    ['mit 3 Jahren Berufserfahrung', 'experienced'],
    ['erste Berufserfahrung', 'entry'],
    ['mehrjährige Erfahrung', 'experienced'],
    ['Berufseinsteiger', 'entry'],
    ['Praktikum', 'training'],
    ['Berufserfahrung', 'experience-level/none'],
    ['', 'experience-level/none'],
    ['Junior mit 5 Jahren Berufserfahrung', 'experience-level/several'],
  ])('%s: %s', (text, level) => {
    expect(levelOf(text)).toBe(level);
  });

  it('answers any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseExperienceLevel(text).ok === 'boolean'));
  });
});
