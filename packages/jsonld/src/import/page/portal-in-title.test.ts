import { describe, expect, it } from 'vitest';
import { portalInTitle } from './portal-in-title.ts';

describe('portalInTitle', () => {
  it.each([
    ['Koch (m/w/d) bei Gasthof Beispiel | Jobs am Rhein', 'Jobs am Rhein'],
    ['Koch bei der Muster GmbH | Muster', undefined],
    ['Koch bei Muster | Karriere bei Muster', undefined],
    ['Koch | Jobs am Rhein', undefined],
    ['', undefined],
  ])('finds in "%s" %s', (title, site) => {
    expect(portalInTitle(title)).toBe(site);
  });
});
