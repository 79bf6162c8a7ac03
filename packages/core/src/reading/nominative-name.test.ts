import { describe, expect, it } from 'vitest';
import { nominativeName } from './nominative-name.ts';

describe('nominativeName', () => {
  it.each([
    ['Technische Zeichner', 'der', 'Technischer Zeichner'],
    ['Technischen Zeichner', 'dem', 'Technischer Zeichner'],
    ['Technischen Zeichner', '', 'Technischer Zeichner'],
    ['Technischen Zeichnerin', 'der', 'Technische Zeichnerin'],
    ['Kaufmännischen Sachbearbeiter Einkauf', 'vom', 'Kaufmännischer Sachbearbeiter Einkauf'],
    ['freien Redner', 'einen', 'freier Redner'],
  ])('ends the adjective of "%s" behind "%s" as a name does: %s', (name, determiner, nominative) => {
    expect(nominativeName(name, determiner)).toBe(nominative);
  });

  it.each([
    ['Technischer Zeichner', ''],
    ['Technische Zeichner', ''],
    ['Technische Zeichner', 'die'],
    ['Technische Zeichnerin', 'die'],
    ['Technischen Zeichnern', 'den'],
    ['Medizinischen Fachangestellten', 'der'],
    ['Agile Coach', 'der'],
    ['Office Manager', 'der'],
    ['Zeichner', 'der'],
  ])('leaves "%s" behind "%s"', (name, determiner) => {
    expect(nominativeName(name, determiner)).toBe(name);
  });
});
