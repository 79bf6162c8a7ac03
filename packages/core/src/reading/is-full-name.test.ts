import { describe, expect, it } from 'vitest';
import { isFullName } from './is-full-name.ts';

describe('isFullName', () => {
  it.each(['Anna Schneider', 'Jan Müller', 'Eva Maria Koch', 'Peter Zimmermann'])('knows a person: %s', (name) => {
    expect(isFullName(name, 'florist', '')).toBe(true);
  });

  it.each(['Schneider', 'Chef Koch', 'Junior Koch', 'Office Manager', 'Fachkraft Lager', 'Floral Artist', 'Eva Blume'])(
    'takes no trade for a person: %s',
    (name) => {
      expect(isFullName(name, 'florist', '')).toBe(false);
    },
  );

  it('leaves the trade that the page is about', () => {
    expect(isFullName('Kostüm Schneider', 'damenschneider', '')).toBe(false);
    expect(isFullName('Alpen Jäger', 'jager', '')).toBe(false);
  });

  it.each([
    'Lisa Berger (34) bindet.',
    'Lisa Berger, 34, bindet.',
    'Lisa Berger arbeitet in Ulm.',
    'Heute leitet sie den Laden: Lisa Berger lacht.',
    'Lisa Berger nennt sich Blumenfee.',
  ])('knows a person by what is told of them: %s', (text) => {
    expect(isFullName('Lisa Berger', 'florist', text)).toBe(true);
  });

  it.each([
    'Ein Print Finisher arbeitet genau, Print Finisher arbeiten viel.',
    'Print Finisher nennt sich der Beruf anderswo.',
    'Print Finisher (m/w/d) gesucht, Print Finisher, 3 Stellen.',
  ])('leaves an occupation: %s', (text) => {
    expect(isFullName('Print Finisher', 'buchbinder', text)).toBe(false);
  });
});
