import { occupationProfiles } from '@berufsbild/core/documents';
import { expect, it } from 'vitest';
import { occupationsFrom } from './occupations.ts';

it('gives each profile its address, with the place where the sources speak of one', () => {
  expect(occupationsFrom(occupationProfiles).map(({ slug, title }) => [slug, title])).toEqual([
    ['medienmanager/leverkusen', 'Medienmanager/in in Leverkusen'],
    ['medienassistent/bochum', 'Medienassistent/in in Bochum'],
    ['online-marketing-manager', 'Onlinemarketing-Manager/in'],
    ['social-media-manager', 'Social-Media-Manager/in'],
  ]);
});
