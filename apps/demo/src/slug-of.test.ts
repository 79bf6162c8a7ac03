import { expect, it } from 'vitest';
import { slugOf } from './slug-of.ts';

it.each([
  ['Online Marketing Manager', 'online-marketing-manager'],
  ['Köln', 'koeln'],
  ['Frankfurt am Main', 'frankfurt-am-main'],
  ['Halle (Saale)', 'halle-saale'],
  ['Neuchâtel', 'neuchatel'],
])('writes %s as %s', (name, slug) => expect(slugOf(name)).toBe(slug));
