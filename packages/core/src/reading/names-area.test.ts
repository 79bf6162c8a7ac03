import { describe, expect, it } from 'vitest';
import { namesArea } from './names-area.ts';

describe('namesArea', () => {
  it.each<[string, boolean]>([
    ['Jena', true],
    ['Thüringen', true],
    ['Bodensee', true],
    ['Essen', false],
    ['Werkstatt', false],
    ['Hauptstadt', false],
  ])('tells of %s: %j', (text, isArea) => {
    expect(namesArea({ isNoun: true, text })).toBe(isArea);
  });

  it('takes no word for a name that is no noun', () => {
    expect(namesArea({ isNoun: false, text: 'Jena' })).toBe(false);
  });
});
