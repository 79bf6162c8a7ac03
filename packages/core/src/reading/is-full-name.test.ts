import { describe, expect, it } from 'vitest';
import { isFullName } from './is-full-name.ts';

describe('isFullName', () => {
  it.each(['Anna Schneider', 'Jan Müller', 'Eva Maria Koch', 'Peter Zimmermann'])('knows a person: %s', (name) => {
    expect(isFullName(name, 'florist')).toBe(true);
  });

  it.each(['Schneider', 'Chef Koch', 'Junior Koch', 'Office Manager', 'Fachkraft Lager', 'Floral Artist', 'Eva Blume'])(
    'takes no trade for a person: %s',
    (name) => {
      expect(isFullName(name, 'florist')).toBe(false);
    },
  );

  it('leaves the trade that the page is about', () => {
    expect(isFullName('Kostüm Schneider', 'damenschneider')).toBe(false);
    expect(isFullName('Alpen Jäger', 'jager')).toBe(false);
  });
});
