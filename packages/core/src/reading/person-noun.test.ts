import { describe, expect, it } from 'vitest';
import { isPersonNoun } from './person-noun.ts';

describe('isPersonNoun', () => {
  it.each([
    'dachdecker',
    'notarin',
    'statiker',
    'konditoren',
    'hebamme',
    'bürokauffrau',
    'volontär',
    'floristin',
    'gesellinnen',
    'tankwart',
  ])('knows people by the ending of what they do: %s', (noun) => {
    expect(isPersonNoun(noun)).toBe(true);
  });

  it.each([
    'fenster',
    'computer',
    'sommer',
    'dokument',
    'motor',
    'semester',
    'wunder',
    'bruder',
    'prozent',
    'lager',
    'er',
    '',
    'studienführer',
    'gegenwart',
    'ratgeber',
  ])('takes no thing for a person: %s', (noun) => {
    expect(isPersonNoun(noun)).toBe(false);
  });
});
