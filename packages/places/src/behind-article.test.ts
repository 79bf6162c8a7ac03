import { describe, expect, it } from 'vitest';
import { AREAS } from './areas.ts';
import { behindArticle } from './behind-article.ts';

describe('behindArticle', () => {
  it.each([
    ['Altes Land', 'Alten Land'],
    ['Bergisches Land', 'Bergischen Land'],
    ['Schwäbische Alb', 'Schwäbischen Alb'],
    ['Bayerischer Wald', 'Bayerischen Wald'],
    ['Linker Niederrhein', 'Linken Niederrhein'],
    ['Freie Hansestadt Bremen', 'Freien Hansestadt Bremen'],
  ])('declines %s', (name, declined) => {
    expect(behindArticle(name)).toBe(declined);
  });

  it.each(['Thüringer Wald', 'Oldenburger Land', 'Ruhrgebiet', 'Rhein-Main', 'Le Locle', 'Land Berlin'])(
    'leaves %s',
    (name) => {
      expect(behindArticle(name)).toBe(name);
    },
  );

  it('has no declined name beside its own in the table', () => {
    const names = AREAS.flatMap((area) => area.names);
    const declined = names.filter((name) => behindArticle(name) !== name).map(behindArticle);
    expect(names.filter((name) => declined.includes(name))).toEqual([]);
  });
});
