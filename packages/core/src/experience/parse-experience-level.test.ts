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
    expect(levelOf(example)).toBe(level ?? 'experience-level/none');
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
    ['direkt nach deinem Studium', 'entry'],
    ['im dritten Lehrjahr', 'training'],
    ['Abgeschlossene Lehre und 6 Jahre Berufserfahrung', 'senior'],
    ['Professional', 'experienced'],
    ['Young Professional', 'entry'],
    ['Mid', 'experienced'],
    ['Mit Berufserfahrung', 'experienced'],
    ['Pflegekräfte mit Erfahrung', 'experienced'],
    ['in leitender Stellung', 'leadership'],
    ['Leitungsebene', 'leadership'],
    ['12 Jahre', 'senior'],
    ['ab 3 Jahren', 'experienced'],
    ['nach 8 Jahren im Beruf', 'senior'],
    ['weniger als zwei Jahre', 'entry'],
    ['unter 5 Jahre', 'experience-level/none'],
    ['28 Jahre alt', 'experience-level/none'],
    ['seit 40 Jahren am Markt', 'experience-level/none'],
    ['Berufserfahrung', 'experience-level/none'],
    ['', 'experience-level/none'],
    ['Junior mit 5 Jahren Berufserfahrung', 'experience-level/several'],
    ['je nach Ausbildung und Erfahrung', 'experience-level/none'],
    ['Vergütung je nach Studium', 'experience-level/none'],
    ['Unbefristete Übernahme nach der Ausbildung', 'training'],
    ['Azubi, nach der Ausbildung Übernahme', 'training'],
    ['Mindestens fünf Jahre Berufserfahrung, davon zwei in leitender Funktion', 'senior'],
    ['3 Jahre Erfahrung in einer leitenden Tätigkeit', 'experienced'],
    ['Mehrjährige Erfahrung in leitender Position', 'experienced'],
  ])('%s: %s', (text, level) => {
    expect(levelOf(text)).toBe(level);
  });

  it('answers any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseExperienceLevel(text).ok === 'boolean'));
  });
});
