import { describe, expect, it } from 'vitest';
import { levelsIn, trainingYearIn } from './pay-level.ts';
import { PAY_LEVEL_ROWS } from './pay-level-rows.ts';

/** The levels that a clause says, in order. */
function saidIn(clause: string): readonly string[] {
  return levelsIn(clause.toLowerCase()).map(({ level }) => level);
}

describe('levelsIn', () => {
  it.each(PAY_LEVEL_ROWS)('reads $level in "$example"', ({ level, example }) => {
    expect(saidIn(example)).toContain(level);
  });

  it.each([
    ['Mit einem Jahr im Haus', []],
    ['Nach zwei Jahren', ['experienced']],
    ['Mit drei bis vier Jahren im Beruf', ['experienced']],
    ['Nach sechs bis acht Jahren', ['senior']],
    ['Mit fünf und mehr Jahren Praxis', ['senior']],
    ['Wer zehn Jahre dabei ist', ['senior']],
    ['In den letzten zehn Jahren', []],
  ])('tells years of experience by their number: %s', (clause, levels) => {
    expect(saidIn(clause)).toEqual(levels);
  });
});

describe('levelsIn by words', () => {
  it.each([
    ['Im Anerkennungsjahr', ['training']],
    ['Während der Umschulung', ['training']],
    ['Bezüge im Studium', ['training']],
    ['Hier steigt man bei uns mit', ['entry']],
    ['Leitungsstellen', ['leadership']],
    ['Wer mit einem Abschluss einsteigt', ['entry']],
    ['Auf der ersten befristeten Stelle', ['entry']],
    ['Als Juniorberaterin', ['entry']],
    ['Lehrabgänger/in', ['entry']],
    ['Juniorprofessuren', []],
    ['Für Teamleitungen', ['leadership']],
    ['Die Wohnbereichsleitung', ['leadership']],
    ['Gruppenleitende', ['leadership']],
    ['Wer Hochspannungsleitungen wartet', []],
    ['Monteure von Fernwärmeleitungen', []],
    ['Wer eine Datenleitung verlegt', []],
    ['Wer Leitungen verlegt', []],
    ['Stromleitende Teile', []],
    ['Mit Praxisanleitung', []],
    ['Nach gut zehn Jahren', ['senior']],
    ['Gesellin, erstes Jahr', ['entry']],
    ['Nach elf Jahren', ['senior']],
    ['Stufe 4 (nach 8,5 Jahren)', ['senior']],
    ['Studierende', ['training']],
    ['Während des Anerkennungsjahres', ['training']],
    ['Seniorberaterinnen', ['senior']],
    ['Seniorenheime', []],
    ['Wer als Creative Director ein Team anleitet', ['leadership', 'leadership']],
    ['Dort beginnen Steinmetze bei rund ', ['entry']],
    ['Der Vertrag beginnt im Mai', []],
  ])('%s', (clause, levels) => {
    expect(saidIn(clause)).toEqual(levels);
  });
});

it('takes whom one starts with for a beginner', () => {
  expect(saidIn('Als Geselle steigst du mit')).toEqual(['entry']);
  expect(saidIn('Die Gehälter steigen mit')).toEqual([]);
});

describe('trainingYearIn', () => {
  it.each([
    ['im ersten jahr', 1],
    ['im dritten', 3],
    ['2. lehrjahr:', 2],
    ['im vierten ausbildungsjahr', 4],
    ['im sommer', undefined],
  ])('%s', (clause, year) => {
    expect(trainingYearIn(clause)).toBe(year);
  });
});
